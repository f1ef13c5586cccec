//! What happens to resources.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::Reader;
use tandem_kernel::{Event, EventType};

/// Somebody said that they have read a resource.
pub struct Acknowledged {
    pub reader: Reader,
    pub member_id: Uuid,
    pub resource_id: Uuid,
}

/// The payload of `resource.acknowledged`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AcknowledgedPayload {
    pub member_id: Uuid,
    pub resource_id: Uuid,
}

impl Event for Acknowledged {
    type Payload = AcknowledgedPayload;

    fn kind(&self) -> &'static str {
        "resource.acknowledged"
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.reader.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.reader.enrolment_id
    }

    fn payload(&self) -> AcknowledgedPayload {
        AcknowledgedPayload {
            member_id: self.member_id,
            resource_id: self.resource_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[EventType::of::<AcknowledgedPayload>(
    "resource.acknowledged",
)];
