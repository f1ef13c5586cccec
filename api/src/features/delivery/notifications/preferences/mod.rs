//! Notification preferences: per kind, by mail and in the app.

mod dto;
mod event;
mod routes;
mod rules;
mod service;
mod store;

pub use event::EVENTS;
pub use routes::{RIGHTS, routes};

pub(super) use dto::SubscriptionView;
pub(super) use service::{set_mail, subscription};
pub(super) use store::{effective, opted_in};
