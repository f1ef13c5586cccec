//! Picks: a member shortlists or hides people on the list.
//!
//! Picks are private to the member.

mod event;
mod model;
mod routes;
mod service;
mod store;

pub use event::EVENTS;
pub use model::{Pick, Picked, Picks};
pub use routes::{RIGHTS, routes};
pub use store::{Departed, departed};
