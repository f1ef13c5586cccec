//! Events about requests.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{DeclineReason, Sides};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use crate::ids::{EnrolmentId, RequestId};
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

#[derive(Clone, Copy, Debug)]
pub enum What {
    Sent,
    Accepted {
        mentorship_id: MentorshipId,
    },
    Declined {
        reason: DeclineReason,
    },
    Withdrawn,
    /// The mentorship of another request took the last seat of this role.
    SeatTaken {
        of: Role,
    },
    Expired,
    QuestionAsked,
    QuestionAnswered,
    /// This role cannot take part at present. The other side is notified.
    Held {
        by: Role,
    },
    /// Both sides can take part again.
    Resumed,
    /// The receiver has not decided for some days.
    ReceiverReminded,
    /// The sender has not answered the receiver's question for some days.
    SenderReminded,
}

pub struct RequestEvent {
    pub what: What,
    pub sides: Sides,
}

/// The payload of `request.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestPayload {
    #[schema(value_type = Uuid)]
    pub request_id: RequestId,
    #[schema(value_type = Uuid)]
    pub mentee_enrolment_id: EnrolmentId,
    #[schema(value_type = Uuid)]
    pub mentor_enrolment_id: EnrolmentId,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
    /// What came of it, in `request.accepted`.
    #[schema(value_type = Option<Uuid>)]
    pub mentorship_id: Option<MentorshipId>,
    /// Why it was declined; in `request.seat_taken` and `request.held` the role of whoever caused it.
    pub reason: Option<String>,
    /// Who asked; events of the time when only mentees asked do not say.
    #[serde(default)]
    pub sent_by: Option<Role>,
}

impl Event for RequestEvent {
    type Payload = RequestPayload;

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
            // The names date from when only mentees sent requests.
            What::ReceiverReminded => "request.mentor_reminded",
            What::SenderReminded => "request.mentee_reminded",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.sides.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.sides.request_id.into()
    }

    fn payload(&self) -> RequestPayload {
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
        RequestPayload {
            request_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
            mentee_id,
            mentor_id,
            mentorship_id,
            reason: reason.map(str::to_owned),
            sent_by: Some(sent_by),
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<RequestPayload>("request.sent"),
    EventType::of::<RequestPayload>("request.accepted"),
    EventType::of::<RequestPayload>("request.declined"),
    EventType::of::<RequestPayload>("request.withdrawn"),
    EventType::of::<RequestPayload>("request.seat_taken"),
    EventType::of::<RequestPayload>("request.expired"),
    EventType::of::<RequestPayload>("request.question_asked"),
    EventType::of::<RequestPayload>("request.question_answered"),
    EventType::of::<RequestPayload>("request.held"),
    EventType::of::<RequestPayload>("request.resumed"),
    EventType::of::<RequestPayload>("request.mentor_reminded"),
    EventType::of::<RequestPayload>("request.mentee_reminded"),
];
