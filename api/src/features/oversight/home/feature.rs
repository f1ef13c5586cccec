//! The descriptor of this feature.

use super::routes;
use crate::feature::{Feature, Tag};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    reads: &[
        "enrolments",
        "members",
        "mentorships",
        "profiles",
        "requests",
    ],
    ..Feature::new("home")
};

const TAGS: &[Tag] = &[Tag {
    name: "home",
    description: "Where somebody stands, and what is next",
}];
