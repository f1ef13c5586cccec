//! The tables, in the order in which they are erased: members last, because the others find their rows by them.

use super::{
    Table,
    members::MEMBERS,
    outbox::{DISPATCHES, IDEMPOTENCY_KEYS, SUBSCRIPTIONS},
};

/// A column of rows that go as a whole.
pub(super) const GONE: &str = "";

/// The enrolments of the member.
macro_rules! own {
    ($text:literal) => {
        concat!(
            $text,
            " in (select own.id from enrolments own where own.member_id = $1)"
        )
    };
}

/// Invitations to somebody's address, and those that they opened or accepted.
macro_rules! invited {
    () => {
        concat!(
            "(lower(email) = (select coalesce(m.email_key, lower(m.email)) from members m \
             where m.id = $1 and m.email <> '') or member_id = $1 or ",
            own!("enrolment_id"),
            ")"
        )
    };
}

pub const TABLES: &[Table] = &[
    DELIVERIES,
    NOTIFICATIONS,
    NOTIFICATION_PREFERENCES,
    IDEMPOTENCY_KEYS,
    RECIPIENT_COUNTS,
    INVITATIONS,
    INTERESTS,
    DEPUTIES,
    GRANTS,
    ENROLMENT_QUESTIONS,
    PICKS,
    RESOURCE_READS,
    PHOTOS,
    KEPT_APART,
    KEPT_APART_LATER,
    PROFILES,
    REQUESTS,
    MENTORSHIPS,
    SEATS,
    ENROLMENTS,
    SIGN_IN_CLAIMS,
    SIGN_IN_ATTEMPTS,
    SEEN_LOGOUT_TOKENS,
    SESSIONS,
    EVENTS,
    SUBSCRIPTIONS,
    DISPATCHES,
    AUDIT_ENTRIES,
    DECISION_TEMPLATES,
    PROGRAMMES,
    TERMS,
    SEASONS,
    RESOURCES,
    MEMBERS,
];

/// The recipient of a letter of invitation is the invitation. What went wrong may repeat what a mail server said.
const DELIVERIES: Table = Table::new(
    "deliveries",
    "id event_id subscriber recipient_id status attempts failures next_at lease_until created_at \
     done_at",
)
.personal(&[("last_error", GONE)])
.delete(concat!(
    "recipient_id = $1 or recipient_id in (select id from invitations where ",
    invited!(),
    ")"
));

const NOTIFICATIONS: Table = Table::new(
    "notifications",
    "id event_id member_id programme_id role kind args created_at read_at",
)
.delete("member_id = $1");

const NOTIFICATION_PREFERENCES: Table = Table::new(
    "notification_preferences",
    "member_id kind mail in_app updated_at",
)
.delete("member_id = $1");

const RECIPIENT_COUNTS: Table = Table::new(
    "recipient_counts",
    "member_id hour_from in_hour day_from in_day",
)
.delete("member_id = $1");

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
.delete(invited!());

const INTERESTS: Table = Table::new("interests", "id programme_id member_id created_at")
    .personal(&[("expertise", GONE), ("message", GONE)])
    .delete("member_id = $1");

const DEPUTIES: Table = Table::new(
    "deputies",
    "id programme_id member_id named_by named_at until ends_at ended_at ended_by",
)
.delete("member_id = $1");

const GRANTS: Table =
    Table::new("grants", "member_id programme_id granted_at").delete("member_id = $1");

const ENROLMENT_QUESTIONS: Table = Table::new(
    "enrolment_questions",
    "id enrolment_id asked_by asked_at answered_at",
)
.personal(&[("question", GONE), ("answer", GONE)])
.delete(own!("enrolment_id"));

const PICKS: Table = Table::new("picks", "enrolment_id mentor_enrolment_id kind created_at")
    .delete(concat!(
        own!("enrolment_id"),
        " or ",
        own!("mentor_enrolment_id")
    ));

const RESOURCE_READS: Table = Table::new(
    "resource_reads",
    "enrolment_id resource_id opened_at acknowledged_at",
)
.delete(own!("enrolment_id"));

const PHOTOS: Table = Table::new("photos", "id enrolment_id created_at")
    .otherwise("enrolments::forget_of_former_members: each row after its file");

/// Whom the member named, and who named the member.
const KEPT_APART: Table = Table::new("kept_apart", "enrolment_id member_id bound_at")
    .personal(&[("name", GONE)])
    .delete(concat!("member_id = $1 or ", own!("enrolment_id")));

const KEPT_APART_LATER: Table = Table::new("kept_apart_later", "enrolment_id")
    .personal(&[("name", GONE)])
    .delete(concat!(
        own!("enrolment_id"),
        " or name in (select coalesce(m.email_key, lower(m.email)) from members m where m.id = $1 and m.email <> '' \
         union select coalesce(m.number_key, lower(m.membership_number)) from members m \
         where m.id = $1 and m.membership_number <> '')"
    ));

/// "Never match me with" of others is taken care of by `store::forget_name`.
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
    .clear(own!("enrolment_id"));

/// The words of both: what was written to somebody names them as well as what they wrote.
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
    own!("mentee_enrolment_id"),
    " or ",
    own!("mentor_enrolment_id")
));

const MENTORSHIPS: Table = Table::new(
    "mentorships",
    "id programme_id request_id mentee_enrolment_id mentee_seat mentor_enrolment_id mentor_seat \
     status outcome ended_by created_at started_at ended_at version",
)
.personal(&[("end_note", "null")])
.clear(concat!(
    own!("mentee_enrolment_id"),
    " or ",
    own!("mentor_enrolment_id")
));

const SEATS: Table = Table::new("seats", "enrolment_id number retired");

const ENROLMENTS: Table = Table::new(
    "enrolments",
    "id programme_id member_id role status conduct_version confidentiality_version capacity \
     version submitted_at decided_at decided_by created_at updated_at undo_until paused_until",
)
.personal(&[("reason", "null")])
.clear("member_id = $1");

const SIGN_IN_CLAIMS: Table = Table::new("sign_in_claims", "member_id received_at")
    .personal(&[("claims", GONE)])
    .delete("member_id = $1");

const SIGN_IN_ATTEMPTS: Table = Table::new("sign_in_attempts", "id created_at expires_at")
    .personal(&[
        ("cookie_hash", GONE),
        ("state", GONE),
        ("nonce", GONE),
        ("pkce_verifier", GONE),
        ("return_to", GONE),
    ])
    .otherwise(
        "housekeeping, some minutes after they began: nobody is known yet who could be erased",
    );

const SEEN_LOGOUT_TOKENS: Table = Table::new("seen_logout_tokens", "token_id expires_at");

const SESSIONS: Table = Table::new(
    "sessions",
    "id member_id created_at last_seen_at expires_at checked_at ask_at failing_since",
)
.personal(&[
    ("token_hash", GONE),
    ("id_token", GONE),
    ("society_sid", GONE),
    ("refresh_token_sealed", GONE),
    ("user_agent", GONE),
    ("address_hint", GONE),
])
.delete("member_id = $1");

/// Ids and codes alone, which `events::append` sees to; the schema lets nobody change it.
const EVENTS: Table = Table::new(
    "events",
    "seq xid id kind programme_id actor_id subject_id payload occurred_at dispatched told_from",
);

const AUDIT_ENTRIES: Table = Table::new(
    "audit_entries",
    "id kind actor_id subject_id programme_id occurred_at",
);

const DECISION_TEMPLATES: Table = Table::new(
    "decision_templates",
    "id programme_id kind created_at updated_at",
)
.of_programme("title text");

const PROGRAMMES: Table = Table::new(
    "programmes",
    "id slug position policy time_zone version created_at updated_at",
)
.of_programme("name content");

const TERMS: Table =
    Table::new("terms", "id programme_id kind slug position retired_at").of_programme("label");

const SEASONS: Table =
    Table::new("seasons", "id programme_id opens_at closes_at ends_at").of_programme("congress");

const RESOURCES: Table = Table::new(
    "resources",
    "id programme_id slug kind role step required minutes url position",
)
.of_programme("title summary body translations");
