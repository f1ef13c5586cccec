//! Notifications in the app, in open streams and by mail.
//!
//! This feature knows no events of other features: each feature describes its notices (`crate::notice`), and this one delivers
//! them.

mod dto;
pub mod entities;
mod event;
mod feature;
mod model;
mod preferences;
mod routes;
mod service;
mod store;
mod stream;
mod subscriber;
#[cfg(test)]
mod tests;
mod unsubscribe;

pub use dto::{NotificationPage, NotificationView};
pub use feature::FEATURE;
pub use model::NotificationId;
pub use routes::routes;
pub use store::unread;
pub use subscriber::{EmailNotifications, InAppNotifications, MentorshipMails};
pub use unsubscribe::UnsubscribeKey;
