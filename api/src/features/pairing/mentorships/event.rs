//! Events about mentorships.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    model::{MentorshipId, Outcome},
    pair::Pair,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

pub(super) struct MentorshipEvent<'a> {
    pub mentorship_id: MentorshipId,
    pub pair: &'a Pair,
    /// `None` for the start.
    pub outcome: Option<Outcome>,
}

/// The payload of `mentorship.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MentorshipPayload {
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
    /// How it ended.
    pub outcome: Option<Outcome>,
}

impl Event for MentorshipEvent<'_> {
    type Payload = MentorshipPayload;

    fn kind(&self) -> &'static str {
        match self.outcome {
            None => "mentorship.started",
            Some(_) => "mentorship.ended",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.pair.mentee.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.mentorship_id.into()
    }

    fn payload(&self) -> MentorshipPayload {
        MentorshipPayload {
            mentorship_id: self.mentorship_id,
            mentee_id: self.pair.mentee.member_id,
            mentor_id: self.pair.mentor.member_id,
            mentee_enrolment_id: self.pair.mentee.id,
            mentor_enrolment_id: self.pair.mentor.id,
            outcome: self.outcome,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<MentorshipPayload>("mentorship.started"),
    EventType::of::<MentorshipPayload>("mentorship.ended"),
];
