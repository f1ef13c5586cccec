//! One file a table, as the migrations make them.

pub mod deliveries;
pub mod enrolments;
pub mod events;
pub mod grants;
pub mod idempotency_keys;
pub mod members;
pub mod mentorships;
pub mod notifications;
pub mod profiles;
pub mod programmes;
pub mod requests;
pub mod resource_reads;
pub mod resources;
pub mod seasons;
pub mod seats;
pub mod sessions;
pub mod sign_in_attempts;
pub mod terms;
