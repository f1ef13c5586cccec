//! Reasons and questions that the coordinators of a programme write often, kept for all of them.

mod dto;
mod event;
mod routes;
mod service;

pub use routes::routes;
