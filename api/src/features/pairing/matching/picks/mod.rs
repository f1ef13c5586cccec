//! What somebody decides about those on their list: to come back to them, or not to see them.
//!
//! Nobody else ever learns of it.

mod event;
mod model;
mod routes;
mod service;
mod store;

pub use event::EVENTS;
pub use model::{Pick, Picked, Picks};
pub use routes::{RIGHTS, routes};
pub use store::{Departed, departed};
