//! What somebody decides about those on their list: to come back to them, or not to see them.
//!
//! Nobody else ever learns of it.

mod event;
mod model;
mod routes;
mod service;
mod store;

pub use model::{Pick, Picked, Picks};
pub use routes::routes;
pub use store::{Departed, departed};
