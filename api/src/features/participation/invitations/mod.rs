//! Mentors by invitation: coordinators ask people by e-mail, and members who were not asked may
//! say that they are interested.
//!
//! An invitation is bound to its address: the link alone gives nobody anything.

mod areas;
mod dto;
mod email;
pub mod entities;
mod event;
mod feature;
mod interests;
mod mails;
mod model;
mod paste;
mod refusal;
mod routes;
mod rules;
mod sending;
mod service;
mod store;
mod token;

pub use feature::FEATURE;
pub use mails::InvitationEmails;
pub use model::InvitationId;
pub use routes::routes;
pub use service::expire_due;
pub use token::InvitationKey;
