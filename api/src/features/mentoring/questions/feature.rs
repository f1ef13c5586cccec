//! The descriptor of this feature.

use super::{event, routes};
use crate::{
    feature::{Feature, ReadModel, Tag},
    personal_data::Table,
};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[QUESTIONS],
    reads: &["profiles"],
    read_models: READ_MODELS,
    events: &[event::EVENTS],
    ..Feature::new("questions")
};

const TAGS: &[Tag] = &[Tag {
    name: "questions",
    description: "What the two want to talk about, and suggestions for it",
}];

const READ_MODELS: &[ReadModel] = &[ReadModel {
    module: "agenda",
    tables: &["meetings"],
    purpose: "the meeting on whose agenda a question is",
}];

const QUESTIONS: Table = Table::new(
    "questions",
    "id mentorship_id suggestion_id written_by status slot position outcome_by created_at \
     discussed_at version meeting_id",
)
.personal(&[
    ("text", "case when written_by = $1 then '' else text end"),
    (
        "outcome",
        "case when outcome_by = $1 then null else outcome end",
    ),
])
.clear("written_by = $1 or outcome_by = $1");
