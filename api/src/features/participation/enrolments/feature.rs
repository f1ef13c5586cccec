//! The descriptor of this feature.

use super::event;
use super::notices;
use super::{approvals, bind_due, fold_unfolded, pausing, photos, profiles, return_due, routes};
use crate::{
    feature::{Feature, Job, ReadModel, Tag},
    own_enrolments,
    personal_data::{GONE, Table},
};
use tandem_platform::mail::MailTexts;

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[
        approvals::RIGHTS,
        pausing::RIGHTS,
        photos::RIGHTS,
        profiles::RIGHTS,
        routes::RIGHTS,
    ],
    tables: &[
        ENROLMENT_QUESTIONS,
        PHOTOS,
        KEPT_APART,
        KEPT_APART_LATER,
        PROFILES,
        SEATS,
        ENROLMENTS,
    ],
    reads: &["events", "members", "programmes", "terms"],
    read_models: READ_MODELS,
    jobs: JOBS,
    events: &[event::EVENTS, photos::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("enrolments")
};

const TAGS: &[Tag] = &[
    Tag {
        name: "enrolments",
        description: "Members in a programme in one role",
    },
    Tag {
        name: "approvals",
        description: "What coordinators decide",
    },
    Tag {
        name: "profiles",
        description: "What members tell about themselves",
    },
];

const READ_MODELS: &[ReadModel] = &[
    ReadModel {
        module: "approvals::store",
        tables: &["requests"],
        purpose: "what an applicant has asked so far",
    },
    ReadModel {
        module: "pausing::service",
        tables: &["mentorships"],
        purpose: "nobody leaves with a mentorship under way",
    },
    ReadModel {
        module: "people::store",
        tables: &["mentorships", "requests"],
        purpose: "the card of a person says whether one knows them from a request or a mentorship",
    },
    ReadModel {
        module: "seats",
        tables: &["mentorships"],
        purpose: "a seat is taken by a mentorship",
    },
    ReadModel {
        module: "store",
        tables: &["requests"],
        purpose: "how many requests wait for an answer",
    },
];

const JOBS: &[Job] = &[
    Job::every_minute("return_enrolments", |context| {
        Box::pin(return_due(&context.db))
    }),
    Job::every_minute("bind_names", |context| Box::pin(bind_due(&context.db))),
    Job::every_minute("fold_names", |context| Box::pin(fold_unfolded(&context.db))),
];

const ENROLMENT_QUESTIONS: Table = Table::new(
    "enrolment_questions",
    "id enrolment_id asked_by asked_at answered_at",
)
.personal(&[("question", GONE), ("answer", GONE)])
.delete(own_enrolments!("enrolment_id"));

const PHOTOS: Table = Table::new("photos", "id enrolment_id created_at")
    .otherwise("enrolments::forget_of_former_members: each row after its file");

const KEPT_APART: Table = Table::new("kept_apart", "enrolment_id member_id bound_at")
    .personal(&[("name", GONE)])
    .delete(concat!(
        "member_id = $1 or ",
        own_enrolments!("enrolment_id")
    ));

const KEPT_APART_LATER: Table = Table::new("kept_apart_later", "enrolment_id")
    .personal(&[("name", GONE)])
    .delete(concat!(
        own_enrolments!("enrolment_id"),
        " or name in (select coalesce(m.email_key, lower(m.email)) from members m where m.id = $1 and m.email <> '' \
         union select coalesce(m.number_key, lower(m.membership_number)) from members m \
         where m.id = $1 and m.membership_number <> '')"
    ));

const PROFILES: Table = Table::new("profiles", "enrolment_id version updated_at")
    .personal(&[
        ("headline", "''"),
        ("statement", "''"),
        ("offer", "''"),
        ("hopes", "''"),
        ("guidance", "''"),
        ("expertise", "'[]'"),
        ("topics", "'[]'"),
        ("languages", "'[]'"),
        ("country", "null"),
        ("time_zone", "null"),
        ("working_from", "450"),
        ("working_to", "1260"),
        ("career_stage", "null"),
        ("workplace", "''"),
        ("orcid", "null"),
        ("open_to", "'[]'"),
        ("visibility", "'{}'"),
        ("never_match", "'[]'"),
        ("complete", "false"),
        ("search_text", "''"),
        ("findable", "false"),
    ])
    .clear(own_enrolments!("enrolment_id"));

const SEATS: Table = Table::new("seats", "enrolment_id number retired");

const ENROLMENTS: Table = Table::new(
    "enrolments",
    "id programme_id member_id role status conduct_version confidentiality_version capacity \
     version submitted_at decided_at decided_by created_at updated_at undo_until paused_until",
)
.personal(&[("reason", "null")])
.clear("member_id = $1");
