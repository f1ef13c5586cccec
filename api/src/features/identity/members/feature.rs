//! The descriptor of this feature.

use super::event;
use super::me;
use crate::{
    feature::{Feature, ReadModel, Tag},
    personal_data::Table,
};
use tandem_platform::realtime::{StreamEffect, StreamRoute, Topic};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: me::routes,
    rights: &[me::RIGHTS],
    tables: &[RECIPIENT_COUNTS, MEMBERS],
    read_models: READ_MODELS,
    streams: STREAMS,
    events: &[event::EVENTS],
    ..Feature::new("members")
};

/// After these events the member's streams check whether the session may continue.
const STREAMS: &[StreamRoute] = &[StreamRoute {
    kinds: &["member.membership_changed"],
    topic: |event| Some(Topic::member(event.subject_id)),
    effect: StreamEffect::Revalidate,
}];

const TAGS: &[Tag] = &[Tag {
    name: "members",
    description: "What members decide about their own record",
}];

const READ_MODELS: &[ReadModel] = &[ReadModel {
    module: "coordinating",
    tables: &["deputies", "grants"],
    purpose: "who coordinates a programme: those whom the society names, and their deputies",
}];

const RECIPIENT_COUNTS: Table = Table::new(
    "recipient_counts",
    "member_id hour_from in_hour day_from in_day",
)
.delete("member_id = $1");

const MEMBERS: Table = Table::new(
    "members",
    "id membership_source membership_verified_at created_at updated_at version erased_at",
)
.personal(&[
    ("issuer", "''"),
    ("subject", "{key}"),
    ("display_name", "'A former member'"),
    ("email", "''"),
    ("locale", "'en'"),
    ("time_zone", "null"),
    ("administrator", "false"),
    ("membership_status", "'none'"),
    ("membership_number", "null"),
    ("membership_category", "null"),
    ("membership_valid_until", "null"),
    ("search_name", "''"),
    ("society_name", "null"),
    ("chosen_name", "null"),
    ("title", "null"),
    ("short_name", "null"),
    ("email_key", "''"),
    ("number_key", "null"),
    ("search_society", "null"),
])
.clear("id = $1");
