//! Requests: a mentee asks a mentor; the mentor accepts or declines, the mentee may withdraw.
//!
//! With more than one request open the first mentor to accept is the mentor: accepting takes a
//! seat of each side or changes nothing.

mod accept;
mod asking;
mod dto;
mod event;
mod expiry;
mod leaving;
mod model;
mod refusal;
mod reminding;
mod routes;
mod rules;
mod service;
mod store;
mod view;

pub use expiry::expire_due;
pub use reminding::remind_due;
pub use routes::routes;
