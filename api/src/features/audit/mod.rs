//! What happened and who looked, for those who have to answer for it.
//!
//! What happened are the events. A look changes nothing and leaves an entry of its own. The schema
//! refuses to change or delete either.

mod dto;
mod model;
mod rules;
mod service;
mod store;

pub use dto::{AuditPage, AuditQuery};
pub use service::{entries, looked, looked_at};
