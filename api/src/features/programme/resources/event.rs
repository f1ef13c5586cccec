//! Events about resources.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{Reader, ResourceId};
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

/// A member acknowledged a resource.
pub struct Acknowledged {
    pub reader: Reader,
    pub member_id: MemberId,
    pub resource_id: ResourceId,
}

/// The payload of `resource.acknowledged`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AcknowledgedPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    #[schema(value_type = Uuid)]
    pub resource_id: ResourceId,
}

impl Event for Acknowledged {
    type Payload = AcknowledgedPayload;

    fn kind(&self) -> &'static str {
        "resource.acknowledged"
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.reader.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.reader.enrolment_id.into()
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
