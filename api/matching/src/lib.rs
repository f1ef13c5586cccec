//! Matching: scores, ranks and explains pairs of mentees and mentors. It is pure: no database, no network, no clock.
//!
//! `columns` holds the people of one programme in columns. `ranking` orders them for one seeker by `rules`. `filters` selects and
//! counts. `reasons` explains.

#![deny(missing_docs)]

pub mod columns;
pub mod filters;
pub mod model;
pub mod ranking;
pub mod reasons;
pub mod rules;

pub use columns::Columns;
pub use filters::Filters;
pub use model::{Candidate, Mark, Match, OPEN_TO, Reason, Seeker, Side, Taxonomy, Workday};
pub use ranking::{Cursor, explain, list, rank};
pub use rules::{Listing, MatchRules, Score, Sought, Weights, week_start};
