//! Going away for a while, coming back, and leaving.

mod dto;
mod event;
mod routes;
mod rules;
mod service;

pub use routes::routes;
pub use service::{return_due, withdraw};
