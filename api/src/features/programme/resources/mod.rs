//! Resources of a programme, and who has read them.
//!
//! Reads are stored by enrolment. The routes are in `enrolments`, which checks that an enrolment belongs to the caller.

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
