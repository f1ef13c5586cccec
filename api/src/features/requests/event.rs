//! What happens to requests.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::{DeclineReason, Sides};
use crate::{features::programmes::Role, kernel::Event};

pub enum What {
    Sent,
    Accepted {
        mentorship_id: Uuid,
    },
    Declined {
        reason: DeclineReason,
    },
    Withdrawn,
    /// Somebody in this role took their last seat.
    SeatTaken {
        of: Role,
    },
    Expired,
    QuestionAsked,
    QuestionAnswered,
    /// One side cannot take part at present; the other is told.
    Held {
        by: Role,
    },
    /// Both can take part again.
    Resumed,
    /// Whoever was asked has not decided for some days.
    ReceiverReminded,
    /// Whoever asked has not answered the other's question for some days.
    SenderReminded,
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
            What::SeatTaken { .. } => "request.seat_taken",
            What::Expired => "request.expired",
            What::QuestionAsked => "request.question_asked",
            What::QuestionAnswered => "request.question_answered",
            What::Held { .. } => "request.held",
            What::Resumed => "request.resumed",
            // Named when only mentees asked.
            What::ReceiverReminded => "request.mentor_reminded",
            What::SenderReminded => "request.mentee_reminded",
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
            sent_by,
        } = self.sides;
        let (mentorship_id, reason) = match self.what {
            What::Accepted { mentorship_id } => (Some(mentorship_id), None),
            What::Declined { reason } => (None, Some(reason.as_str())),
            What::SeatTaken { of } => (None, Some(of.as_str())),
            What::Held { by } => (None, Some(by.as_str())),
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
            "sent_by": sent_by,
        })
    }
}
