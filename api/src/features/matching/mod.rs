//! Matching: a mentee's ranked and explained list of mentors; where the policy lets mentors ask, also
//! a mentor's of the mentees who let themselves be found.
//!
//! The pure part (`model`, `rules`, `columns`, `filters`, `ranking`, `reasons`) knows no database,
//! no HTTP and no clock; `rankings` keeps one snapshot a programme in memory and follows the
//! events that touch it.

mod answering;
mod columns;
mod dto;
mod filters;
mod model;
mod picks;
mod ranking;
mod rankings;
mod reasons;
mod refusal;
mod relations;
mod routes;
mod rules;
mod search;
mod seeking;
mod service;
mod store;

pub use columns::Columns;
pub use dto::{MatchPage, MatchQuery};
pub use filters::Filters;
pub use model::{Candidate, Mark, Match, OPEN_TO, Reason, Seeker, Side, Taxonomy, Workday};
pub use ranking::{Cursor, explain, list, rank};
pub use rankings::{Explained, Figures, Rankings};
pub use routes::routes;
pub use rules::{Listing, MatchRules, Score, Sought, Weights, week_start};
pub use service::page;
