//! The descriptor of this feature.

use super::event;
use crate::{
    feature::{Feature, Tag},
    own_enrolments,
    personal_data::Table,
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    tables: &[RESOURCE_READS, RESOURCES],
    events: &[event::EVENTS],
    ..Feature::new("resources")
};

const TAGS: &[Tag] = &[Tag {
    name: "resources",
    description: "What there is to read and watch",
}];

const RESOURCE_READS: Table = Table::new(
    "resource_reads",
    "enrolment_id resource_id opened_at acknowledged_at",
)
.delete(own_enrolments!("enrolment_id"));

const RESOURCES: Table = Table::new(
    "resources",
    "id programme_id slug kind role step required minutes url position",
)
.of_programme("title summary body translations");
