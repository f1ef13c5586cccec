//! The descriptor of this feature.

use std::time::Duration;

use super::{event, jobs, notices, routes};
use crate::{
    feature::{Feature, Job, Tag},
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[CHECK_UPS, PROMPTS, REMINDERS],
    reads: &[
        "enrolments",
        "events",
        "meeting_proposals",
        "meeting_slots",
        "meetings",
        "members",
        "mentorships",
        "programmes",
    ],
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    jobs: JOBS,
    ..Feature::new("activity")
};

const TAGS: &[Tag] = &[Tag {
    name: "activity",
    description: "Mentorships without activity: what both are asked, and what coordinators do",
}];

/// Each run reads all running mentorships, and a day's question can come an hour later.
const JOBS: &[Job] = &[Job {
    name: "prompt_quiet_mentorships",
    every: Duration::from_secs(60 * 60),
    run: |context| Box::pin(jobs::prompt_quiet(&context.db)),
}];

const CHECK_UPS: Table = Table::new(
    "check_ups",
    "id mentorship_id role quiet_since asked_at answer answered_at",
);

const PROMPTS: Table = Table::new(
    "first_contact_prompts",
    "mentorship_id role kind created_at",
);

const REMINDERS: Table = Table::new(
    "mentorship_reminders",
    "id mentorship_id reminded_by reminded_at",
);
