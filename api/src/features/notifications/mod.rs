//! What a member is told: in the app, at once and for later, and by mail.
//!
//! Everything here follows events; no other feature writes a notification or a letter.

mod dto;
mod event;
mod live;
mod model;
mod preferences;
mod routes;
mod rules;
mod service;
mod store;
mod subscriber;
#[cfg(test)]
mod tests;
mod unsubscribe;

pub use dto::{NotificationPage, NotificationView};
pub use live::Live;
pub use model::{NotificationKind, NotificationRole};
pub use preferences::Topic;
pub use routes::routes;
pub use store::unread;
pub use subscriber::{InApp, InvitationMails, Mails};
pub use unsubscribe::UnsubscribeKey;
