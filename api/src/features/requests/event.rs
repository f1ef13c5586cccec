//! What happens to requests.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::{DeclineReason, Sides};
use crate::kernel::Event;

pub enum What {
    Sent,
    Accepted {
        mentorship_id: Uuid,
    },
    Declined {
        reason: DeclineReason,
    },
    Withdrawn,
    SeatTaken,
    Expired,
    QuestionAsked,
    QuestionAnswered,
    /// The mentor has not decided for some days.
    MentorReminded,
    /// The mentee has not answered the mentor's question for some days.
    MenteeReminded,
}

pub struct RequestEvent {
    pub what: What,
    pub sides: Sides,
}

impl Event for RequestEvent {
    fn kind(&self) -> &'static str {
        match self.what {
            What::Sent => "request.sent",
            What::Accepted { .. } => "request.accepted",
            What::Declined { .. } => "request.declined",
            What::Withdrawn => "request.withdrawn",
            What::SeatTaken => "request.seat_taken",
            What::Expired => "request.expired",
            What::QuestionAsked => "request.question_asked",
            What::QuestionAnswered => "request.question_answered",
            What::MentorReminded => "request.mentor_reminded",
            What::MenteeReminded => "request.mentee_reminded",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.sides.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.sides.request_id
    }

    fn payload(&self) -> Value {
        let Sides {
            request_id,
            programme_id: _,
            mentee_enrolment_id,
            mentor_enrolment_id,
            mentee_id,
            mentor_id,
        } = self.sides;
        let (mentorship_id, reason) = match self.what {
            What::Accepted { mentorship_id } => (Some(mentorship_id), None),
            What::Declined { reason } => (None, Some(reason)),
            _ => (None, None),
        };
        json!({
            "request_id": request_id,
            "mentee_enrolment_id": mentee_enrolment_id,
            "mentor_enrolment_id": mentor_enrolment_id,
            "mentee_id": mentee_id,
            "mentor_id": mentor_id,
            "mentorship_id": mentorship_id,
            "reason": reason,
        })
    }
}
