//! The descriptor of this feature.

use super::event;
use super::notices;
use super::{expire_due, remind_due, routes, settle_holds};
use crate::{
    feature::{Feature, Job, Tag},
    own_enrolments,
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[REQUESTS],
    reads: &[
        "enrolments",
        "members",
        "mentorships",
        "profiles",
        "programmes",
        "seats",
    ],
    jobs: JOBS,
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("requests")
};

const TAGS: &[Tag] = &[Tag {
    name: "requests",
    description: "Asking a mentor, and answering",
}];

const JOBS: &[Job] = &[
    Job::every_minute("expire_requests", |context| {
        Box::pin(async {
            // Holds are updated before requests expire, so that a request that cannot be answered does not expire.
            settle_holds(&context.db).await?;
            expire_due(&context.db).await
        })
    }),
    Job::every_minute("remind_of_requests", |context| {
        Box::pin(remind_due(&context.db))
    }),
];

const REQUESTS: Table = Table::new(
    "requests",
    "id programme_id mentee_enrolment_id mentor_enrolment_id status slot decline_reason \
     withdrawn_reason created_at expires_at decided_at asked_at answered_at reminded_days sent_by \
     held_since held_expires_at answering_from",
)
.personal(&[
    ("message", "''"),
    ("note", "null"),
    ("reasons", "'[]'"),
    (
        "question",
        "case when question is null then null else '' end",
    ),
    ("answer", "case when answer is null then null else '' end"),
])
.clear(concat!(
    own_enrolments!("mentee_enrolment_id"),
    " or ",
    own_enrolments!("mentor_enrolment_id")
));
