//! Matching: a mentee's ranked and explained list of mentors; where the policy lets mentors ask, also
//! a mentor's of the mentees who let themselves be found.
//!
//! What decides is the crate `tandem-matching`; `match_index` keeps one snapshot of each programme in memory and follows
//! the events that touch it.

mod answering;
mod dto;
pub mod entities;
mod feature;
mod match_index;
mod picks;
mod refusal;
mod relations;
mod routes;
mod search;
mod seeking;
mod service;
mod store;

pub use dto::{MatchPage, MatchQuery};
pub use feature::FEATURE;
pub use match_index::{Explained, Figures, MatchIndex};
pub use routes::routes;
pub use service::page;
