//! Events about goals.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{CheckInId, GoalId, GoalQuestionId};
use crate::features::{
    pairing::mentorships::{MentorshipId, OwnMentorship},
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

#[derive(Clone, Copy, Debug)]
pub enum What {
    Activated,
    /// The text was changed; `revision` is the number of the new one.
    Changed {
        revision: i32,
    },
    Reached,
    Dropped,
    CheckedIn {
        check_in_id: CheckInId,
    },
    QuestionAsked {
        question_id: GoalQuestionId,
    },
    QuestionAnswered {
        question_id: GoalQuestionId,
    },
}

/// What a member did with a goal of their mentorship.
pub struct GoalEvent<'a> {
    pub what: What,
    pub goal_id: GoalId,
    pub own: &'a OwnMentorship,
}

/// The payload of `goal.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GoalPayload {
    #[schema(value_type = Uuid)]
    pub goal_id: GoalId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentee_enrolment_id: EnrolmentId,
    #[schema(value_type = Uuid)]
    pub mentor_enrolment_id: EnrolmentId,
    /// The side that did it.
    pub by: Role,
    /// The number of the new text, in `goal.changed`.
    pub revision: Option<i32>,
    /// In `goal.checked_in`.
    #[schema(value_type = Option<Uuid>)]
    pub check_in_id: Option<CheckInId>,
    /// In `goal.question_asked` and `goal.question_answered`.
    #[schema(value_type = Option<Uuid>)]
    pub question_id: Option<GoalQuestionId>,
}

impl Event for GoalEvent<'_> {
    type Payload = GoalPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Activated => "goal.activated",
            What::Changed { .. } => "goal.changed",
            What::Reached => "goal.reached",
            What::Dropped => "goal.dropped",
            What::CheckedIn { .. } => "goal.checked_in",
            What::QuestionAsked { .. } => "goal.question_asked",
            What::QuestionAnswered { .. } => "goal.question_answered",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.own.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.own.id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.goal_id.into()
    }

    fn payload(&self) -> GoalPayload {
        let own = self.own;
        let mut payload = GoalPayload {
            goal_id: self.goal_id,
            mentorship_id: own.id,
            mentee_id: own.mentee_id,
            mentor_id: own.mentor_id,
            mentee_enrolment_id: own.mentee_enrolment_id,
            mentor_enrolment_id: own.mentor_enrolment_id,
            by: own.role,
            revision: None,
            check_in_id: None,
            question_id: None,
        };
        match self.what {
            What::Activated | What::Reached | What::Dropped => {}
            What::Changed { revision } => payload.revision = Some(revision),
            What::CheckedIn { check_in_id } => payload.check_in_id = Some(check_in_id),
            What::QuestionAsked { question_id } | What::QuestionAnswered { question_id } => {
                payload.question_id = Some(question_id);
            }
        }
        payload
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<GoalPayload>("goal.activated"),
    EventType::of::<GoalPayload>("goal.changed"),
    EventType::of::<GoalPayload>("goal.reached"),
    EventType::of::<GoalPayload>("goal.dropped"),
    EventType::of::<GoalPayload>("goal.checked_in"),
    EventType::of::<GoalPayload>("goal.question_asked"),
    EventType::of::<GoalPayload>("goal.question_answered"),
];
