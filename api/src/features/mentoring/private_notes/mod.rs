//! Private notes of one side of a mentorship, which nobody but their author reads.
//!
//! They have no events: even that somebody wrote a note is not in the log. The text is in its own table only, so the answer that is
//! stored under an idempotency key does not repeat it. Their author can write and remove them after the mentorship has ended.

mod dto;
pub mod entities;
mod feature;
mod model;
mod routes;
mod service;
mod store;

pub use feature::FEATURE;
