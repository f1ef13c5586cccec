//! Pausing, resuming and leaving.

mod dto;
mod routes;
mod rules;
mod service;

pub use routes::{RIGHTS, routes};
pub use service::{return_due, withdraw};
