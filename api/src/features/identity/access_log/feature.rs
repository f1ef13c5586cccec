//! The descriptor of this feature.

use crate::{feature::Feature, personal_data::Table};

pub const FEATURE: Feature = Feature {
    tables: &[AUDIT_ENTRIES],
    ..Feature::new("access_log")
};

const AUDIT_ENTRIES: Table = Table::new(
    "audit_entries",
    "id kind actor_id subject_id programme_id occurred_at",
);
