//! The descriptor of this feature.

use crate::feature::Feature;

pub const FEATURE: Feature = Feature {
    reads: &["audit_entries", "events", "members", "programmes"],
    ..Feature::new("audit")
};
