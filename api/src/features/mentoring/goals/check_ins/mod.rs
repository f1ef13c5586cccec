//! Check-ins: the value on a day with a line about it, by either side. Their writer may change them for a day.

mod dto;
mod routes;
mod service;
mod store;

pub use routes::{RIGHTS, routes};
pub use service::create;
