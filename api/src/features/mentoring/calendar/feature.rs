//! The descriptor of this feature.

use super::{event, routes};
use crate::{
    feature::{Feature, Tag},
    personal_data::{GONE, Table},
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[CALENDAR_FEEDS],
    reads: &["members"],
    events: &[event::EVENTS],
    ..Feature::new("calendar")
};

const TAGS: &[Tag] = &[Tag {
    name: "calendar",
    description: "One's meetings in one's own calendar",
}];

const CALENDAR_FEEDS: Table = Table::new("calendar_feeds", "member_id id created_at")
    .personal(&[("token_hash", GONE)])
    .delete("member_id = $1");
