//! The browsers in which a member is signed in: seen and ended by the member, by the
//! administrator, and by the society.

mod dto;
mod routes;
mod service;
mod store;

pub use dto::{BrowserPage, BrowserView};
pub use routes::routes;
pub use service::{browsers_of, end_all_of};
