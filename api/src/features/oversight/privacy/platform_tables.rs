//! Personal data in the tables of the platform, which has no notion of members.

use crate::{
    own_invitations,
    personal_data::{GONE, Table},
};

/// In the order of erasure.
pub const PLATFORM_TABLES: &[Table] = &[
    DELIVERIES,
    IDEMPOTENCY_KEYS,
    EVENTS,
    SUBSCRIPTIONS,
    DISPATCHES,
    SIGNALS,
];

const DELIVERIES: Table = Table::new(
    "deliveries",
    "id event_id subscriber recipient_id status attempts failures next_at lease_until created_at \
     done_at",
)
.personal(&[("last_error", GONE)])
.delete(concat!(
    "recipient_id = $1 or recipient_id in (select id from invitations where ",
    own_invitations!(),
    ")"
));

const IDEMPOTENCY_KEYS: Table = Table::new("idempotency_keys", "caller operation created_at")
    .personal(&[
        ("key", GONE),
        ("body_hash", GONE),
        ("outcome", GONE),
        ("response", GONE),
    ])
    .otherwise("store::forget_answers: the member's own, and others' that have the member in them");

const EVENTS: Table = Table::new(
    "events",
    "seq xid id kind programme_id mentorship_id actor_id subject_id payload occurred_at dispatched told_from",
);

const SUBSCRIPTIONS: Table = Table::new("subscriptions", "subscriber kind seen_at");

const DISPATCHES: Table = Table::new("dispatches", "event_id subscriber done attempts next_at")
    .personal(&[("last_error", "null")])
    .clear("event_id in (select id from events where actor_id = $1 or subject_id = $1)");

const SIGNALS: Table =
    Table::new("signals", "id member_id kind payload created_at").delete("member_id = $1");
