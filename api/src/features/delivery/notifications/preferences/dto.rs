//! Notification preferences in requests and responses.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;
use validator::Validate;

use super::rules::{self, ChannelPreference};
use crate::notice::{NoticeRegistry, NoticeType, NotificationKind, Topic};

/// How the caller is told of everything there is to tell.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreferences {
    pub groups: Vec<NotificationPreferenceGroup>,
}

/// The kinds about one thing.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreferenceGroup {
    pub about: Topic,
    pub kinds: Vec<NotificationPreference>,
}

/// How the caller is told of one kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreference {
    pub kind: NotificationKind,
    pub mail: bool,
    pub in_app: bool,
    /// Members must know of it: its mail cannot be turned off.
    pub required: bool,
}

/// The kinds it names are told in this way, all others as before.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateNotificationPreferences {
    #[validate(length(min = 1, max = 50))]
    #[schema(min_items = 1, max_items = 50)]
    #[serde(deserialize_with = "tandem_kernel::object::objects")]
    pub kinds: Vec<NotificationWish>,
}

#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotificationWish {
    #[schema(value_type = NotificationKind)]
    pub kind: String,
    pub mail: bool,
    pub in_app: bool,
}

/// What a link to unsubscribe is about.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Subscription)]
pub struct SubscriptionView {
    pub kind: NotificationKind,
    /// Whether mails of this kind are sent.
    pub mail: bool,
}

impl NotificationPreferences {
    /// The preferences for all kinds. Kinds for coordinators are included only for a coordinator.
    pub fn of(
        notices: &NoticeRegistry,
        stored: &HashMap<String, ChannelPreference>,
        is_coordinator: bool,
    ) -> Self {
        let shown = |about: &&Topic| is_coordinator || **about != Topic::Coordination;
        let groups = Topic::ALL.iter().filter(shown).map(|about| {
            let kinds = notices.all().filter(|notice| notice.topic == *about);
            NotificationPreferenceGroup {
                about: *about,
                kinds: kinds
                    .map(|notice| preference(notice, stored.get(notice.kind)))
                    .collect(),
            }
        });
        Self {
            groups: groups.collect(),
        }
    }
}

fn preference(notice: &NoticeType, stored: Option<&ChannelPreference>) -> NotificationPreference {
    let ChannelPreference { mail, in_app } = rules::effective(notice, stored.copied());
    NotificationPreference {
        kind: notice.name(),
        mail,
        in_app,
        required: notice.is_required,
    }
}
