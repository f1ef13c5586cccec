//! Events about preferences.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::By;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

pub struct PreferenceChanged {
    pub member_id: MemberId,
    pub kind: &'static str,
    pub mail: bool,
    pub by: By,
}

/// The payload of `member.preference_changed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PreferencePayload {
    /// The kind of notification.
    pub notification: String,
    /// Whether it is sent by mail now.
    pub mail: bool,
    /// `owner`, or `link` where the link of a mail was used.
    pub by: String,
}

impl Event for PreferenceChanged {
    type Payload = PreferencePayload;

    fn kind(&self) -> &'static str {
        "member.preference_changed"
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.member_id.into()
    }

    fn payload(&self) -> PreferencePayload {
        let by = match self.by {
            By::Owner => "owner",
            By::Link => "link",
        };
        PreferencePayload {
            notification: self.kind.to_owned(),
            mail: self.mail,
            by: by.to_owned(),
        }
    }
}

pub const EVENTS: &[EventType] = &[EventType::of::<PreferencePayload>(
    "member.preference_changed",
)];
