//! The entities of the platform's own tables, as the migrations create them.

pub mod deliveries;
pub mod dispatches;
pub mod events;
pub mod idempotency_keys;
pub mod signals;
pub mod subscriptions;
