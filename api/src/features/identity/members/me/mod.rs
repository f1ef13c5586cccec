//! What members decide about their own record.

mod dto;
mod names;
mod routes;
mod service;

pub use routes::{RIGHTS, routes};
