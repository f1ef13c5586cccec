//! Events about notifications, which open streams follow.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::NotificationId;
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

pub(super) const POSTED: &str = "notification.posted";
pub(super) const READ: &str = "notification.read";

/// A mail was not sent because it was no longer current.
pub(super) struct MailDropped {
    /// The event that the mail was for.
    pub of: Uuid,
    pub programme_id: Option<ProgrammeId>,
    pub member_id: MemberId,
    pub kind: &'static str,
}

pub(super) const DROPPED: &str = "mail.dropped";

/// The payload of `mail.dropped`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MailDroppedPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    /// Of the notification that the mail would have been.
    pub kind: String,
}

impl Event for MailDropped {
    type Payload = MailDroppedPayload;

    fn kind(&self) -> &'static str {
        DROPPED
    }

    fn programme_id(&self) -> Option<Uuid> {
        self.programme_id.map(Into::into)
    }

    fn subject_id(&self) -> Uuid {
        self.of
    }

    fn payload(&self) -> MailDroppedPayload {
        MailDroppedPayload {
            member_id: self.member_id,
            kind: self.kind.to_owned(),
        }
    }
}

pub(super) struct NotificationEvent {
    pub kind: &'static str,
    pub notification_id: NotificationId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
}

/// The payload of `notification.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotificationPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
}

impl Event for NotificationEvent {
    type Payload = NotificationPayload;

    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.notification_id.into()
    }

    fn payload(&self) -> NotificationPayload {
        NotificationPayload {
            member_id: self.member_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<NotificationPayload>(POSTED),
    EventType::of::<NotificationPayload>(READ),
    EventType::of::<MailDroppedPayload>(DROPPED),
];
