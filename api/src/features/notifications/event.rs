//! What open streams follow.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::kernel::Event;

pub(super) const POSTED: &str = "notification.posted";
pub(super) const READ: &str = "notification.read";

pub(super) struct NotificationEvent {
    pub kind: &'static str,
    pub notification_id: Uuid,
    pub programme_id: Uuid,
    pub member_id: Uuid,
}

impl Event for NotificationEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.notification_id
    }

    fn payload(&self) -> Value {
        json!({ "member_id": self.member_id })
    }
}
