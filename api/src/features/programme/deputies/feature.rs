//! The descriptor of this feature.

use super::event;
use super::notices;
use super::{know_ends, routes};
use crate::{
    feature::{Feature, Job, Tag},
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[DEPUTIES],
    reads: &["events", "grants", "members", "programmes"],
    jobs: JOBS,
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("deputies")
};

const TAGS: &[Tag] = &[Tag {
    name: "deputies",
    description: "Who stands in for the coordinators",
}];

const JOBS: &[Job] = &[Job::every_minute("end_deputies", |context| {
    Box::pin(know_ends(&context.db))
})];

const DEPUTIES: Table = Table::new(
    "deputies",
    "id programme_id member_id named_by named_at until ends_at ended_at ended_by",
)
.delete("member_id = $1");
