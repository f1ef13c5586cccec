//! Requests: a mentee asks a mentor, and where the policy says so a mentor a mentee. Whoever was asked
//! accepts or declines; whoever asked may withdraw.
//!
//! With more than one request open the first mentor to accept is the mentor: accepting takes a
//! seat of each side or changes nothing.

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
