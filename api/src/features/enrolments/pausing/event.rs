//! What happens to somebody's taking part.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    features::{enrolments::model::Enrolment, programmes::Role},
    kernel::Event,
};

pub struct PartEvent {
    kind: &'static str,
    enrolment_id: Uuid,
    programme_id: Uuid,
    member_id: Uuid,
    role: Role,
}

impl PartEvent {
    pub fn paused(enrolment: &Enrolment) -> Self {
        Self::of("enrolment.paused", enrolment)
    }

    pub fn returned(enrolment: &Enrolment) -> Self {
        Self::of("enrolment.returned", enrolment)
    }

    pub fn withdrawn(enrolment: &Enrolment) -> Self {
        Self::of("enrolment.withdrawn", enrolment)
    }

    fn of(kind: &'static str, enrolment: &Enrolment) -> Self {
        Self {
            kind,
            enrolment_id: enrolment.id,
            programme_id: enrolment.programme_id,
            member_id: enrolment.member_id,
            role: enrolment.role,
        }
    }
}

impl Event for PartEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.enrolment_id
    }

    fn payload(&self) -> Value {
        json!({ "member_id": self.member_id, "role": self.role })
    }
}
