//! The descriptor of this feature.

use super::routes;
use crate::{
    feature::{Feature, Tag},
    personal_data::Table,
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    tables: &[PROGRAMMES, TERMS, SEASONS],
    ..Feature::new("programmes")
};

const TAGS: &[Tag] = &[Tag {
    name: "programmes",
    description: "The society's mentorship programmes",
}];

const PROGRAMMES: Table = Table::new(
    "programmes",
    "id slug position policy time_zone version created_at updated_at",
)
.of_programme("name content");

const TERMS: Table =
    Table::new("terms", "id programme_id kind slug position retired_at").of_programme("label");

const SEASONS: Table =
    Table::new("seasons", "id programme_id opens_at closes_at ends_at").of_programme("congress");
