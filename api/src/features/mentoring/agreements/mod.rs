//! The agreement of a mentorship, in numbered versions. One side writes and proposes a version, the other approves it or asks for
//! changes. A proposed version never changes; the version that both approved last is in force.
//!
//! At most one version is open (a draft or proposed) and at most one is in force.

mod commands;
mod dto;
pub mod entities;
mod event;
mod feature;
mod fingerprint;
mod first_meeting;
mod model;
mod notices;
mod queries;
mod refusal;
mod routes;
mod rules;
mod store;

pub use commands::{approve, propose, request_changes, start, update};
pub use feature::FEATURE;
pub use model::AgreementStatus;
pub use queries::get;
