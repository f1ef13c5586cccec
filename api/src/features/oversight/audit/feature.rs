//! What this feature says about itself.

use crate::feature::Feature;

pub const FEATURE: Feature = Feature {
    reads: &["audit_entries", "events", "members", "programmes"],
    ..Feature::new("audit")
};
