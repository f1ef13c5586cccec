//! The descriptor of this feature.

use super::{attendance, ending, event, notices, reminders, routes};
use crate::{
    feature::{Feature, Job, Tag},
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[routes::RIGHTS],
    tables: &[MEETINGS, PROPOSALS, SLOTS, QUARTERS, REMINDERS],
    reads: &[
        "enrolments",
        "members",
        "mentorships",
        "profiles",
        "programmes",
    ],
    jobs: JOBS,
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    on_mentorship_end: Some(ending::close_all),
    ..Feature::new("meetings")
};

const TAGS: &[Tag] = &[Tag {
    name: "meetings",
    description: "Meetings of the two of a mentorship, from proposed times to whether they took place",
}];

const JOBS: &[Job] = &[
    Job::every_minute("settle_meetings", |context| {
        Box::pin(attendance::settle_silent(&context.db))
    }),
    Job::every_minute("remind_of_meetings", |context| {
        Box::pin(reminders::remind(&context.db))
    }),
];

/// The mentorships of the member `$1`.
macro_rules! own_mentorships {
    () => {
        "(select m.id from mentorships m \
         join enrolments own on own.id in (m.mentee_enrolment_id, m.mentor_enrolment_id) \
         where own.member_id = $1)"
    };
}

/// The words may be of either side, and the zone too.
const MEETINGS: Table = Table::new(
    "meetings",
    "id mentorship_id kind status cancelled_reason cancelled_by minutes place proposed_by logged \
     starts_at sequence mentee_stated_at mentee_minutes mentor_stated_at mentor_minutes \
     held_minutes created_at closed_at version",
)
.personal(&[
    ("agenda", "''"),
    ("place_text", "''"),
    ("note", "null"),
    (
        "time_zone",
        "case when time_zone is null then null else 'UTC' end",
    ),
])
.clear(concat!("mentorship_id in ", own_mentorships!()));

const PROPOSALS: Table = Table::new(
    "meeting_proposals",
    "id meeting_id proposed_by status created_at closed_at",
)
.personal(&[("note", "null"), ("time_zone", "'UTC'")])
.clear(concat!(
    "meeting_id in (select g.id from meetings g where g.mentorship_id in ",
    own_mentorships!(),
    ")"
));

const SLOTS: Table = Table::new("meeting_slots", "id proposal_id position starts_at");

const QUARTERS: Table =
    Table::new("meeting_quarters", "member_id starts_at meeting_id").delete("member_id = $1");

const REMINDERS: Table = Table::new("meeting_reminders", "meeting_id kind starts_at created_at");
