//! What happens to resources.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::Reader;
use crate::kernel::Event;

/// Somebody said that they have read a resource.
pub struct Acknowledged {
    pub reader: Reader,
    pub member_id: Uuid,
    pub resource_id: Uuid,
}

impl Event for Acknowledged {
    fn kind(&self) -> &'static str {
        "resource.acknowledged"
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.reader.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.reader.enrolment_id
    }

    fn payload(&self) -> Value {
        json!({ "member_id": self.member_id, "resource_id": self.resource_id })
    }
}
