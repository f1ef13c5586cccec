//! What a programme asks its people to read or watch, and who has read it.
//!
//! A reading belongs to an enrolment; the operations stand with the enrolments, which know whose
//! enrolment is whose.

mod dto;
mod event;
mod model;
mod store;

pub use dto::{ResourcePage, ResourceView};
pub use event::Acknowledged;
pub use model::{Reader, Requirement};
pub use store::{acknowledge, list, required_unread};
