//! The descriptor of this feature.

use super::event;
use super::routes;
use crate::feature::{Feature, Tag};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    reads: &[
        "deliveries",
        "events",
        "grants",
        "members",
        "programmes",
        "sessions",
        "sign_in_claims",
    ],
    events: &[event::EVENTS],
    ..Feature::new("administration")
};

const TAGS: &[Tag] = &[Tag {
    name: "administration",
    description: "The room of the society's IT",
}];
