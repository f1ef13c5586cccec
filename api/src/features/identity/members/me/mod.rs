//! The member's own record.

mod dto;
mod names;
mod routes;
mod service;

pub use routes::{RIGHTS, routes};
