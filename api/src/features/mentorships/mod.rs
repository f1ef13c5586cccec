//! Mentorships: one mentor and one mentee, from acceptance to the end. Each holds a seat of both
//! sides while it lasts.

mod dto;
mod event;
mod model;
mod refusal;
mod routes;
mod rules;
mod service;
mod store;

pub use dto::{MentorshipPage, MentorshipView};
pub use model::MentorshipStatus;
pub use refusal::MentorshipRefusal;
pub use routes::routes;
pub use service::{Pair, Started, end_all_of, list, start, view_of};
pub use store::is_running;
