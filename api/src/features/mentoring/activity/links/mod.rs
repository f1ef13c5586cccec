//! Answering by the link in a mail whether a mentorship is still going well, without a session.
//!
//! Reading a link changes nothing, because scanners of mails open links.

mod dto;
mod link_key;
mod routes;
mod service;

pub use link_key::{CheckUpLink, CheckUpLinkKey};
pub use routes::routes;
