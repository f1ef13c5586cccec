//! Events about actions of administrators.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use tandem_kernel::{Event, EventType};

pub(super) enum AdministrationEvent {
    /// A failed delivery was replayed.
    DeliveryReplayed { delivery_id: Uuid },
    /// Many deliveries were replayed by one request, which may take several transactions.
    DeliveriesReplayed { act_id: Uuid, count: u64 },
}

/// The payload of `administration.*`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReplayPayload {
    /// How many were tried again, in `administration.deliveries_replayed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
}

impl Event for AdministrationEvent {
    type Payload = ReplayPayload;

    fn kind(&self) -> &'static str {
        match self {
            Self::DeliveryReplayed { .. } => "administration.delivery_replayed",
            Self::DeliveriesReplayed { .. } => "administration.deliveries_replayed",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        match self {
            Self::DeliveryReplayed { delivery_id } => *delivery_id,
            Self::DeliveriesReplayed { act_id, .. } => *act_id,
        }
    }

    fn payload(&self) -> ReplayPayload {
        match self {
            Self::DeliveryReplayed { .. } => ReplayPayload::default(),
            Self::DeliveriesReplayed { count, .. } => ReplayPayload {
                count: Some(*count),
            },
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<ReplayPayload>("administration.delivery_replayed"),
    EventType::of::<ReplayPayload>("administration.deliveries_replayed"),
];
