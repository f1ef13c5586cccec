//! Confirming a meeting by the link in a mail, without a session.
//!
//! Reading a link changes nothing, because scanners of mails open links. A link whose time is no longer proposed leads to what the
//! meeting is now.

mod dto;
mod link_key;
mod routes;
mod service;

pub use link_key::{MeetingLink, MeetingLinkKey};
pub use routes::routes;
