//! The descriptor of this feature.

use super::event;
use super::{expire_due, routes};
use crate::{
    feature::{Feature, Job, Tag},
    own_invitations,
    personal_data::{GONE, Table},
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[INVITATIONS, INTERESTS],
    reads: &["enrolments", "members", "profiles"],
    jobs: JOBS,
    events: &[event::EVENTS],
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("invitations")
};

const TAGS: &[Tag] = &[Tag {
    name: "invitations",
    description: "Mentors who are asked, and those who offer",
}];

const JOBS: &[Job] = &[Job::every_minute("expire_invitations", |context| {
    Box::pin(expire_due(&context.db))
})];

const INVITATIONS: Table = Table::new(
    "invitations",
    "id programme_id role status invited_by created_at sent_at reminded_at seen_at accepted_at \
     expires_at enrolment_id member_id declined_at",
)
.personal(&[
    ("email", GONE),
    ("name", GONE),
    ("token_hash", GONE),
    ("note", GONE),
])
.delete(own_invitations!());

const INTERESTS: Table = Table::new("interests", "id programme_id member_id created_at")
    .personal(&[("expertise", GONE), ("message", GONE)])
    .delete("member_id = $1");
