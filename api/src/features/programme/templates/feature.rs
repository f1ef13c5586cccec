//! The descriptor of this feature.

use super::event;
use super::routes;
use crate::{feature::Feature, personal_data::Table};

pub const FEATURE: Feature = Feature {
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[DECISION_TEMPLATES],
    events: &[event::EVENTS],
    ..Feature::new("templates")
};

const DECISION_TEMPLATES: Table = Table::new(
    "decision_templates",
    "id programme_id kind created_at updated_at",
)
.of_programme("title text");
