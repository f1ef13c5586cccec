//! What a member chose to be told, and how: kind by kind, by mail and in the app.

mod dto;
mod event;
mod model;
mod routes;
mod rules;
mod service;
mod store;

pub use model::Topic;
pub use routes::routes;

pub(super) use dto::SubscriptionView;
pub(super) use rules::may_end;
pub(super) use service::{set_mail, subscription};
pub(super) use store::{willing, wish};
