//! Questions that the mentor asks about a goal, for the mentee to answer or to think about.

mod dto;
mod routes;
mod service;
mod store;

pub use routes::{RIGHTS, routes};
pub use service::{answer, ask};
pub use store::delete_all_of;
