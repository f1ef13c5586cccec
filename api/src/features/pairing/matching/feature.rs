//! The descriptor of this feature.

use super::{picks, routes};
use crate::{
    feature::{Feature, ReadModel, Tag},
    own_enrolments,
    personal_data::Table,
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[picks::RIGHTS, routes::RIGHTS],
    tables: &[PICKS],
    reads: &[
        "enrolments",
        "kept_apart",
        "members",
        "mentorships",
        "profiles",
        "programmes",
        "terms",
    ],
    read_models: READ_MODELS,
    events: &[picks::EVENTS],
    ..Feature::new("matching")
};

const TAGS: &[Tag] = &[Tag {
    name: "matching",
    description: "Ranked and explained mentors",
}];

const READ_MODELS: &[ReadModel] = &[
    ReadModel {
        module: "relations",
        tables: &["requests"],
        purpose: "what stands between two people",
    },
    ReadModel {
        module: "store",
        tables: &["requests"],
        purpose: "how reliably somebody answers",
    },
];

const PICKS: Table = Table::new("picks", "enrolment_id mentor_enrolment_id kind created_at")
    .delete(concat!(
        own_enrolments!("enrolment_id"),
        " or ",
        own_enrolments!("mentor_enrolment_id")
    ));
