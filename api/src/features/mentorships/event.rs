//! What happens to mentorships.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{model::Outcome, service::Pair};
use crate::kernel::Event;

pub(super) struct MentorshipEvent<'a> {
    pub mentorship_id: Uuid,
    pub pair: &'a Pair,
    /// `None` when it started.
    pub outcome: Option<Outcome>,
}

impl Event for MentorshipEvent<'_> {
    fn kind(&self) -> &'static str {
        match self.outcome {
            None => "mentorship.started",
            Some(_) => "mentorship.ended",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.pair.mentee.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.mentorship_id
    }

    fn payload(&self) -> Value {
        json!({
            "mentorship_id": self.mentorship_id,
            "mentee_id": self.pair.mentee.member_id,
            "mentor_id": self.pair.mentor.member_id,
            "mentee_enrolment_id": self.pair.mentee.id,
            "mentor_enrolment_id": self.pair.mentor.id,
            "outcome": self.outcome,
        })
    }
}
