//! The sessions of a member. The member, an administrator and the society can end them.

mod dto;
mod routes;
mod service;
mod store;

pub use dto::{BrowserPage, BrowserView};
pub use routes::{RIGHTS, routes};
pub use service::{end_all_of, sessions_of_member};
