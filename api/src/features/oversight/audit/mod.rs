//! The audit log for administrators.
//!
//! It combines two tables: events (what happened) and the access log (who read personal data).

mod dto;
mod feature;
mod model;
mod rules;
mod service;
mod store;

pub use dto::{AuditPage, AuditQuery};
pub use feature::FEATURE;
pub use service::entries;
