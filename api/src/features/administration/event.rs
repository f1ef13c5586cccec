//! What administrators do.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::kernel::Event;

pub(super) enum AdministrationEvent {
    /// What could not be delivered is tried again.
    DeliveryReplayed { delivery_id: Uuid },
    /// Many of them, in one act that may take several transactions.
    DeliveriesReplayed { act_id: Uuid, count: u64 },
}

impl Event for AdministrationEvent {
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

    fn payload(&self) -> Value {
        match self {
            Self::DeliveryReplayed { .. } => json!({}),
            Self::DeliveriesReplayed { count, .. } => json!({ "count": count }),
        }
    }
}
