//! The descriptor of this feature.

use super::event::{self, POSTED, READ};
use super::{preferences, routes};
use crate::{
    feature::{Feature, Tag},
    personal_data::Table,
};
use tandem_platform::realtime::{StreamEffect, StreamRoute, Topic};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[preferences::RIGHTS, routes::RIGHTS],
    tables: &[NOTIFICATIONS, NOTIFICATION_PREFERENCES],
    reads: &[
        "events",
        "enrolments",
        "members",
        "mentorships",
        "programmes",
        "requests",
    ],
    streams: STREAMS,
    events: &[event::EVENTS, preferences::EVENTS],
    ..Feature::new("notifications")
};

const STREAMS: &[StreamRoute] = &[StreamRoute {
    kinds: &[POSTED, READ],
    topic: |event| {
        let member = event.payload.get("member_id")?.as_str()?;
        member.parse().ok().map(Topic::member)
    },
    effect: StreamEffect::Deliver,
}];

const TAGS: &[Tag] = &[Tag {
    name: "notifications",
    description: "What members are told",
}];

const NOTIFICATIONS: Table = Table::new(
    "notifications",
    "id event_id member_id programme_id role kind args created_at read_at",
)
.delete("member_id = $1");

const NOTIFICATION_PREFERENCES: Table = Table::new(
    "notification_preferences",
    "member_id kind mail in_app updated_at",
)
.delete("member_id = $1");
