//! What is kept of how events are dispatched, and of what repeated requests are answered with.

use super::{Table, tables::GONE};

/// What went wrong may repeat a value that the database refused.
pub(super) const DISPATCHES: Table =
    Table::new("dispatches", "event_id subscriber done attempts next_at")
        .personal(&[("last_error", "null")])
        .clear("event_id in (select id from events where actor_id = $1 or subject_id = $1)");

pub(super) const SUBSCRIPTIONS: Table = Table::new("subscriptions", "subscriber kind seen_at");

pub(super) const IDEMPOTENCY_KEYS: Table =
    Table::new("idempotency_keys", "caller operation created_at")
        .personal(&[
            ("key", GONE),
            ("body_hash", GONE),
            ("outcome", GONE),
            ("response", GONE),
        ])
        .otherwise(
            "store::forget_answers: the member's own, and others' that have the member in them",
        );
