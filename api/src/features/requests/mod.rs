//! Requests: a mentee asks a mentor, and where the policy says so a mentor a mentee. Whoever was asked
//! accepts or declines; whoever asked may withdraw.
//!
//! With more than one request open the first mentor to accept is the mentor: accepting takes a
//! seat of each side or changes nothing.

mod accept;
mod asking;
mod closing;
mod dto;
mod due;
mod event;
mod expiry;
mod holding;
mod leaving;
mod model;
mod refusal;
mod reminding;
mod routes;
mod rules;
mod sending;
mod service;
mod standing;
mod store;
mod view;

pub use dto::{RequestFilter, RequestPage, RequestQuery};
pub use expiry::expire_due;
pub use holding::settle_holds;
pub use leaving::close_all_of;
pub use reminding::remind_due;
pub use routes::routes;
pub use service::list;
pub use standing::{Standing, standing};
