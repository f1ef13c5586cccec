//! Matching: the ranked and explained list of mentors for a mentee and, where the policy allows mentors to send requests, of
//! findable mentees for a mentor.
//!
//! The crate `tandem-matching` ranks. `match_index` keeps one snapshot per programme and role in memory and updates it by events.

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
