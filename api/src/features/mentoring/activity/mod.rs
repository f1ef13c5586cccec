//! Mentorships without activity: both sides are asked whether it is still going well, or told that the first contact is due.
//! Coordinators see these mentorships and can remind both. Nothing is decided automatically.
//!
//! Activity is read from the events of a mentorship in the log, and from the times of its meetings. It has no table.

mod commands;
mod dto;
pub mod entities;
mod event;
mod feature;
mod jobs;
mod links;
mod model;
mod notices;
mod own;
mod quiet_list;
mod refusal;
mod routes;
mod rules;
mod store;

pub use feature::FEATURE;
pub use jobs::prompt_quiet;
pub use links::{CheckUpLink, CheckUpLinkKey};
pub use model::{CheckUpAnswer, CheckUpId};
pub use notices::MAILED_ANSWERS;
pub use routes::routes;
