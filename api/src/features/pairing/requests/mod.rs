//! Requests for a mentorship, from a mentee to a mentor or, if the policy allows it, from a mentor to a mentee. The receiver
//! accepts or declines; the sender may withdraw.
//!
//! If several requests of a mentee are open, the first acceptance wins: it takes a seat of each side or changes nothing.

mod closing;
mod commands;
mod dto;
pub mod entities;
mod event;
mod feature;
mod jobs;
mod model;
mod notices;
mod queries;
mod refusal;
mod routes;
mod rules;
mod send;
mod store;

pub use commands::close_all_of;
pub use dto::{RequestFilter, RequestPage, RequestQuery};
pub use feature::FEATURE;
pub use jobs::{expire_due, remind_due, settle_holds};
pub use model::{DeclineReason, RequestStatus, WithdrawnReason};
pub use queries::{Standing, list, standing};
