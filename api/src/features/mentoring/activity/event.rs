//! Events about mentorships without activity.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    model::{CheckUpAnswer, CheckUpId},
    store::Activity,
};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug)]
pub enum What {
    /// A side is told that the first contact is due; `by` makes it.
    FirstContactDue { to: Role, by: Role },
    /// A side is told that the places can be released.
    ReleasePossible { to: Role },
    /// A side is asked whether the mentorship is still going well.
    CheckUpAsked { to: Role, check_up_id: CheckUpId },
    CheckUpAnswered {
        by: Role,
        check_up_id: CheckUpId,
        answer: CheckUpAnswer,
    },
    /// A coordinator reminds those who can take part.
    Reminded { to: Vec<Role> },
}

pub struct ActivityEvent {
    what: What,
    programme_id: ProgrammeId,
    sides: Sides,
}

#[derive(Clone, Copy)]
struct Sides {
    mentorship_id: MentorshipId,
    mentee_id: MemberId,
    mentor_id: MemberId,
    mentee_enrolment_id: EnrolmentId,
    mentor_enrolment_id: EnrolmentId,
}

impl ActivityEvent {
    pub const fn new(what: What, of: &Activity) -> Self {
        Self {
            what,
            programme_id: of.programme_id,
            sides: Sides {
                mentorship_id: of.id,
                mentee_id: of.mentee_id,
                mentor_id: of.mentor_id,
                mentee_enrolment_id: of.mentee_enrolment_id,
                mentor_enrolment_id: of.mentor_enrolment_id,
            },
        }
    }
}

/// The payload of `activity.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ActivityPayload {
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
    /// The sides that are told or asked.
    pub to: Vec<Role>,
    /// The side that answered, or that makes the first contact.
    pub by: Option<Role>,
    #[schema(value_type = Option<Uuid>)]
    pub check_up_id: Option<CheckUpId>,
    pub answer: Option<CheckUpAnswer>,
}

impl Event for ActivityEvent {
    type Payload = ActivityPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::FirstContactDue { .. } => "activity.first_contact_due",
            What::ReleasePossible { .. } => "activity.release_possible",
            What::CheckUpAsked { .. } => "activity.check_up_asked",
            What::CheckUpAnswered { .. } => "activity.check_up_answered",
            What::Reminded { .. } => "activity.reminded",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.sides.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.sides.mentorship_id.into()
    }

    fn payload(&self) -> ActivityPayload {
        let Sides {
            mentorship_id,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
        } = self.sides;
        let (to, by, check_up_id, answer) = match &self.what {
            What::FirstContactDue { to, by } => (vec![*to], Some(*by), None, None),
            What::ReleasePossible { to } => (vec![*to], None, None, None),
            What::CheckUpAsked { to, check_up_id } => (vec![*to], None, Some(*check_up_id), None),
            What::CheckUpAnswered {
                by,
                check_up_id,
                answer,
            } => (Vec::new(), Some(*by), Some(*check_up_id), Some(*answer)),
            What::Reminded { to } => (to.clone(), None, None, None),
        };
        ActivityPayload {
            mentorship_id,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
            to,
            by,
            check_up_id,
            answer,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<ActivityPayload>("activity.first_contact_due"),
    EventType::of::<ActivityPayload>("activity.release_possible"),
    EventType::of::<ActivityPayload>("activity.check_up_asked"),
    EventType::of::<ActivityPayload>("activity.check_up_answered"),
    EventType::of::<ActivityPayload>("activity.reminded"),
];
