//! The descriptor of this feature.

use super::{check_ins, event, milestones, notices, questions, routes};
use crate::{
    feature::{Feature, Tag},
    personal_data::Table,
};
use tandem_platform::mail::MailTexts;

/// Goals stay as they are when a mentorship ends: `mentorships::lock` refuses every later write.
pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[
        routes::RIGHTS,
        milestones::RIGHTS,
        check_ins::RIGHTS,
        questions::RIGHTS,
    ],
    tables: &[
        GOALS,
        GOAL_REVISIONS,
        GOAL_MILESTONES,
        GOAL_CHECK_INS,
        GOAL_QUESTIONS,
    ],
    reads: &["mentorships"],
    events: &[event::EVENTS],
    notices: notices::NOTICES,
    mail_texts: Some(MailTexts {
        english: include_str!("mails/en.ftl"),
        french: include_str!("mails/fr.ftl"),
    }),
    ..Feature::new("goals")
};

const TAGS: &[Tag] = &[Tag {
    name: "goals",
    description: "What a mentee wants to reach, and how far it is",
}];

/// The condition that a column refers to a mentorship in which the member is the mentee.
macro_rules! as_mentee {
    ($column:literal) => {
        concat!(
            $column,
            " in (select m.id from mentorships m join enrolments o on o.id = m.mentee_enrolment_id \
             where o.member_id = $1)"
        )
    };
}

/// The condition that a column refers to a goal of the member.
macro_rules! own_goals {
    () => {
        concat!(
            "goal_id in (select g.id from goals g where ",
            as_mentee!("g.mentorship_id"),
            ")"
        )
    };
}

const GOALS: Table = Table::new(
    "goals",
    "id mentorship_id status slot kind start_value target_value due_on revision version created_at \
     updated_at activated_at ended_at",
)
.personal(&[
    ("title", "''"),
    ("specific", "''"),
    ("measured", "''"),
    ("unit", "''"),
    ("attainable", "''"),
    ("realistic", "''"),
    (
        "drop_reason",
        "case when drop_reason is null then null else '' end",
    ),
])
.clear(as_mentee!("mentorship_id"));

const GOAL_REVISIONS: Table = Table::new(
    "goal_revisions",
    "goal_id number kind start_value target_value due_on replaced_by replaced_at",
)
.personal(&[
    ("title", "''"),
    ("specific", "''"),
    ("measured", "''"),
    ("unit", "''"),
    ("attainable", "''"),
    ("realistic", "''"),
    ("reason", "''"),
])
.clear(own_goals!());

const GOAL_MILESTONES: Table = Table::new(
    "goal_milestones",
    "id goal_id slot due_on reached_on version created_at",
)
.personal(&[("title", "''")])
.clear(own_goals!());

const GOAL_CHECK_INS: Table = Table::new(
    "goal_check_ins",
    "id goal_id written_by made_on value version created_at",
)
.personal(&[("note", "''")])
.clear("written_by = $1");

/// The question is the mentor's text and the answer the mentee's.
const GOAL_QUESTIONS: Table =
    Table::new("goal_questions", "id goal_id asked_by asked_at answered_at")
        .personal(&[
            (
                "question",
                "case when asked_by = $1 then '' else question end",
            ),
            (
                "answer",
                "case when answer is null or asked_by = $1 then answer else '' end",
            ),
        ])
        .clear(concat!("asked_by = $1 or ", own_goals!()));
