//! The tables of the platform itself, one file each, as the migrations make them.

pub mod deliveries;
pub mod dispatches;
pub mod events;
pub mod idempotency_keys;
pub mod subscriptions;
