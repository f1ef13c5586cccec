//! The browsers in which a member is signed in: seen and ended by the member, by the
//! administrator, and by the society.

mod dto;
mod routes;
mod service;
mod store;

pub use dto::{BrowserPage, BrowserView};
pub use routes::{RIGHTS, routes};
pub use service::{end_all_of, sessions_of_member};
