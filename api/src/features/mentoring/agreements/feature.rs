//! The descriptor of this feature.

use super::{commands, event, notices, routes};
use crate::{
    feature::{Feature, ReadModel, Tag},
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[COMMENTS, APPROVALS, AGREEMENTS],
    reads: &["profiles"],
    read_models: &[ReadModel {
        module: "first_meeting",
        tables: &["meetings", "notes"],
        purpose: "the first draft begins with what was noted at the first meeting",
    }],
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    on_mentorship_end: Some(commands::on_mentorship_end),
    ..Feature::new("agreements")
};

const TAGS: &[Tag] = &[Tag {
    name: "agreements",
    description: "What a mentee and a mentor agree on, in versions that both approve",
}];

/// The versions `a` that the member wrote, and later ones of the same mentorship, because each begins with the text of an earlier one.
macro_rules! with_words_of_member {
    () => {
        "select a.id from agreements a where exists (select 1 from agreements own \
         where own.mentorship_id = a.mentorship_id and own.author_id = $1 and own.number <= a.number)"
    };
}

const AGREEMENTS: Table = Table::new(
    "agreements",
    "id mentorship_id number author_id based_on status period_from period_to meetings_planned \
     meeting_minutes cadence contact answer_within_days hash created_at updated_at proposed_at \
     decided_at version",
)
.personal(&[
    ("confidentiality", "''"),
    ("content_plan", "'[]'"),
    ("other_terms", "''"),
])
.clear(concat!("id in (", with_words_of_member!(), ")"));

const APPROVALS: Table = Table::new(
    "agreement_approvals",
    "agreement_id member_id hash approved_at",
);

/// A comment is on what the member wrote, or was written by them.
const COMMENTS: Table = Table::new(
    "agreement_comments",
    "agreement_id section author_id created_at",
)
.personal(&[("text", "''")])
.clear(concat!(
    "author_id = $1 or agreement_id in (",
    with_words_of_member!(),
    ")"
));
