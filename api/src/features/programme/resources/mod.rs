//! What a programme asks its people to read or watch, and who has read it.
//!
//! A reading belongs to an enrolment; the operations stand with the enrolments, which know whose
//! enrolment is whose.

mod create;
mod dto;
pub mod entities;
mod event;
mod feature;
mod model;
mod store;

pub use create::{NewResource, create_all};
pub use dto::{ResourcePage, ResourceView};
pub use event::Acknowledged;
pub use feature::FEATURE;
pub use model::{Reader, Requirement, ResourceId};
pub use store::{acknowledge, list, required_unread};
