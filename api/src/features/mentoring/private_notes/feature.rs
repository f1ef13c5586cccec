//! The descriptor of this feature.

use super::routes;
use crate::{
    feature::{Feature, Tag},
    personal_data::{GONE, Table},
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[PRIVATE_NOTES],
    ..Feature::new("private_notes")
};

const TAGS: &[Tag] = &[Tag {
    name: "private_notes",
    description: "Notes on a mentorship that only their author reads",
}];

const PRIVATE_NOTES: Table = Table::new(
    "private_notes",
    "id mentorship_id author_id created_at updated_at version",
)
.personal(&[("text", GONE)])
.delete("author_id = $1");
