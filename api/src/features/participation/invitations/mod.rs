//! Invitations: coordinators invite mentors by e-mail, and members can express their interest.
//!
//! An invitation is bound to its address: the link alone does not allow anybody else to accept.

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
