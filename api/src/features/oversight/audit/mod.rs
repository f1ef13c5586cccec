//! What happened and who looked, for those who have to answer for it.
//!
//! What happened are the events, and who looked stands in the access log; the two are read as one.

mod dto;
mod feature;
mod model;
mod rules;
mod service;
mod store;

pub use dto::{AuditPage, AuditQuery};
pub use feature::FEATURE;
pub use service::entries;
