//! A member's meetings in their own calendar: a private feed that calendar programs subscribe to, and confirming a meeting by the link
//! in a mail.
//!
//! The address of the feed contains a secret and needs no session. Only its owner sees the address, who can replace or remove it.

mod dto;
pub mod entities;
mod event;
mod feature;
mod feed_key;
mod links;
mod model;
mod routes;
mod service;
mod store;

pub use feature::FEATURE;
pub use feed_key::CalendarFeedKey;
pub use links::{MeetingLink, MeetingLinkKey};
pub use routes::routes;
