//! The descriptor of this feature.

use super::routes;
use crate::feature::Feature;

pub const FEATURE: Feature = Feature {
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    reads: &[
        "agreements",
        "enrolments",
        "events",
        "goals",
        "meeting_proposals",
        "meeting_slots",
        "meetings",
        "mentorships",
    ],
    ..Feature::new("overview")
};
