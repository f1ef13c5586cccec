//! What happens to enrolments.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::Enrolment;
use crate::{features::programmes::Role, kernel::Event};

/// One thing that happened to one enrolment.
pub struct EnrolmentEvent {
    what: What,
    enrolment_id: Uuid,
    programme_id: Uuid,
    member_id: Uuid,
    role: Role,
}

enum What {
    Submitted,
    Approved,
    Declined { reason: String },
    ProfileChanged,
}

impl EnrolmentEvent {
    pub fn submitted(enrolment: &Enrolment) -> Self {
        Self::of(What::Submitted, enrolment)
    }

    pub fn approved(enrolment: &Enrolment) -> Self {
        Self::of(What::Approved, enrolment)
    }

    pub fn declined(enrolment: &Enrolment, reason: String) -> Self {
        Self::of(What::Declined { reason }, enrolment)
    }

    pub fn profile_changed(enrolment: &Enrolment) -> Self {
        Self::of(What::ProfileChanged, enrolment)
    }

    fn of(what: What, enrolment: &Enrolment) -> Self {
        Self {
            what,
            enrolment_id: enrolment.id,
            programme_id: enrolment.programme_id,
            member_id: enrolment.member_id,
            role: enrolment.role,
        }
    }
}

impl Event for EnrolmentEvent {
    fn kind(&self) -> &'static str {
        match self.what {
            What::Submitted => "enrolment.submitted",
            What::Approved => "enrolment.approved",
            What::Declined { .. } => "enrolment.declined",
            What::ProfileChanged => "enrolment.profile_changed",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.enrolment_id
    }

    fn payload(&self) -> Value {
        let reason = match &self.what {
            What::Declined { reason } => Some(reason),
            _ => None,
        };
        json!({ "member_id": self.member_id, "role": self.role, "reason": reason })
    }
}
