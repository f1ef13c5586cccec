//! The descriptor of this feature.

use chrono::TimeDelta;

use super::event;
use super::{routes, user_sessions};
use crate::{
    feature::{Feature, Job, ReadModel, Tag},
    personal_data::{GONE, Table},
};
use tandem_platform::db::{ExpiredRows, delete_expired};
use tandem_platform::realtime::{StreamEffect, StreamRoute, Topic};

pub const FEATURE: Feature = Feature {
    tags: TAGS,
    routes: routes::routes,
    rights: &[user_sessions::RIGHTS, routes::RIGHTS],
    tables: &[
        GRANTS,
        SIGN_IN_CLAIMS,
        SIGN_IN_ATTEMPTS,
        SEEN_LOGOUT_TOKENS,
        SESSIONS,
    ],
    reads: &["members"],
    read_models: READ_MODELS,
    jobs: JOBS,
    streams: STREAMS,
    events: &[event::EVENTS],
    ..Feature::new("sessions")
};

/// After this event the member's streams check whether the session may continue.
const STREAMS: &[StreamRoute] = &[StreamRoute {
    kinds: &["member.signed_out"],
    topic: |event| Some(Topic::member(event.subject_id)),
    effect: StreamEffect::Revalidate,
}];

const TAGS: &[Tag] = &[Tag {
    name: "sessions",
    description: "Signing in through the society",
}];

const READ_MODELS: &[ReadModel] = &[ReadModel {
    module: "store",
    tables: &["programmes"],
    purpose: "the programmes that whoever calls coordinates",
}];

const JOBS: &[Job] = &[
    Job::every_minute("delete_sessions", |context| {
        Box::pin(delete_expired(
            &context.db,
            ExpiredRows {
                table: "sessions",
                key: "id",
                time: "expires_at",
            },
            TimeDelta::zero(),
        ))
    }),
    Job::every_minute("delete_sign_in_attempts", |context| {
        Box::pin(delete_expired(
            &context.db,
            ExpiredRows {
                table: "sign_in_attempts",
                key: "id",
                time: "expires_at",
            },
            TimeDelta::zero(),
        ))
    }),
    Job::every_minute("delete_logout_tokens", |context| {
        Box::pin(delete_expired(
            &context.db,
            ExpiredRows {
                table: "seen_logout_tokens",
                key: "token_id",
                time: "expires_at",
            },
            TimeDelta::zero(),
        ))
    }),
];

const GRANTS: Table =
    Table::new("grants", "member_id programme_id granted_at").delete("member_id = $1");

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
    .otherwise("a job, some minutes after they began: nobody is known yet who could be erased");

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
