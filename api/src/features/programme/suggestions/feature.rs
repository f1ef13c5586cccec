//! The descriptor of this feature.

use crate::{feature::Feature, personal_data::Table};

pub const FEATURE: Feature = Feature {
    tables: &[SUGGESTIONS],
    ..Feature::new("suggestions")
};

const SUGGESTIONS: Table = Table::new(
    "suggestions",
    "id programme_id slug step expertise topics stages position",
)
.of_programme("text translations");
