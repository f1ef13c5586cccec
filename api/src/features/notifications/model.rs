//! What there is to tell, and to whom.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

crate::text_enum! {
    /// What a notification says.
    pub enum NotificationKind {
        EnrolmentSubmitted = "enrolment_submitted",
        EnrolmentApproved = "enrolment_approved",
        EnrolmentDeclined = "enrolment_declined",
        EnrolmentAskedBack = "enrolment_asked_back",
        EnrolmentAnswered = "enrolment_answered",
        RequestReceived = "request_received",
        RequestAccepted = "request_accepted",
        RequestDeclined = "request_declined",
        RequestWithdrawn = "request_withdrawn",
        RequestSeatTaken = "request_seat_taken",
        RequestQuestion = "request_question",
        RequestAnswer = "request_answer",
        RequestMentorReminder = "request_mentor_reminder",
        RequestMenteeReminder = "request_mentee_reminder",
        RequestExpired = "request_expired",
        RequestHeld = "request_held",
        RequestResumed = "request_resumed",
        MentorshipEnded = "mentorship_ended",
        DeputyNamed = "deputy_named",
        DeputyEnded = "deputy_ended",
    }
}

crate::text_enum! {
    /// The role in which somebody is told.
    pub enum NotificationRole {
        Mentee = "mentee",
        Mentor = "mentor",
        Coordinator = "coordinator",
    }
}

/// An event that somebody is told of.
#[derive(Clone, Debug)]
pub struct Occasion {
    pub kind: NotificationKind,
    pub subject_id: Uuid,
    pub parties: Parties,
}

/// Whom an event is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parties {
    Enrolment(EnrolmentPayload),
    Pair(PairPayload),
    Deputy(DeputyPayload),
}

/// The payload of `deputy.*`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DeputyPayload {
    pub member_id: Uuid,
    /// Who named them, or ended it.
    pub by: Uuid,
}

/// The payload of `enrolment.*`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct EnrolmentPayload {
    pub member_id: Uuid,
    pub role: NotificationRole,
}

/// The payload of `request.*` and `mentorship.*`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PairPayload {
    pub request_id: Option<Uuid>,
    pub mentorship_id: Option<Uuid>,
    pub mentee_id: Uuid,
    pub mentor_id: Uuid,
    pub mentee_enrolment_id: Uuid,
    pub mentor_enrolment_id: Uuid,
    pub reason: Option<String>,
    pub outcome: Option<String>,
    /// Who asked; events of the time when only mentees asked do not say.
    #[serde(default)]
    pub sent_by: Option<NotificationRole>,
}

impl PairPayload {
    /// A mentor asked a mentee.
    #[must_use]
    pub fn is_from_mentor(&self) -> bool {
        self.sent_by == Some(NotificationRole::Mentor)
    }

    pub(super) fn sender(&self) -> Uuid {
        if self.is_from_mentor() {
            self.mentor_id
        } else {
            self.mentee_id
        }
    }

    pub(super) fn receiver(&self) -> Uuid {
        if self.is_from_mentor() {
            self.mentee_id
        } else {
            self.mentor_id
        }
    }

    /// Who is told that the other cannot take part at present.
    pub(super) fn who_waits(&self) -> Uuid {
        match self.reason.as_deref() {
            Some("mentor") => self.mentee_id,
            _ => self.mentor_id,
        }
    }

    /// Who is told that the other took their last seat.
    pub(super) fn left_over(&self) -> Uuid {
        match self.reason.as_deref() {
            Some("mentor") => self.mentee_id,
            _ => self.mentor_id,
        }
    }
}

/// Who is told of an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    Members(Vec<Uuid>),
    /// The programme's, except the member it is about.
    Coordinators {
        except: Uuid,
    },
}

/// What one recipient is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub kind: NotificationKind,
    pub role: NotificationRole,
    pub about: About,
}

/// As it is kept: people by id, so that a name is never older than its owner wants it, and no words
/// that somebody wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolment_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentorship_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who asked, where it was the mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<NotificationRole>,
}
