//! What happens to preferences.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::By;
use crate::{features::notifications::model::NotificationKind, kernel::Event};

pub struct PreferenceChanged {
    pub member_id: Uuid,
    pub kind: NotificationKind,
    pub mail: bool,
    pub by: By,
}

impl Event for PreferenceChanged {
    fn kind(&self) -> &'static str {
        "member.preference_changed"
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.member_id
    }

    fn payload(&self) -> Value {
        let by = match self.by {
            By::Owner => "owner",
            By::Link => "link",
        };
        json!({ "notification": self.kind, "mail": self.mail, "by": by })
    }
}
