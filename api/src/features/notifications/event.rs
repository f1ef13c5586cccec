//! What open streams follow.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::NotificationKind;
use crate::kernel::Event;

pub(super) const POSTED: &str = "notification.posted";
pub(super) const READ: &str = "notification.read";

/// A mail that was not sent, because what it would have said was true no more.
pub(super) struct MailDropped {
    /// The event that it would have told of.
    pub of: Uuid,
    pub programme_id: Option<Uuid>,
    pub member_id: Uuid,
    pub kind: NotificationKind,
}

pub(super) const DROPPED: &str = "mail.dropped";

impl Event for MailDropped {
    fn kind(&self) -> &'static str {
        DROPPED
    }

    fn programme_id(&self) -> Option<Uuid> {
        self.programme_id
    }

    fn subject_id(&self) -> Uuid {
        self.of
    }

    fn payload(&self) -> Value {
        json!({ "member_id": self.member_id, "kind": self.kind })
    }
}

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
