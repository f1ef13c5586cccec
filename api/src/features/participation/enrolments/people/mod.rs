//! How people see each other: cards, with what each chose to show.

mod dto;
mod store;

pub use dto::{MatchReason, PersonCard, PersonSummary, ReasonArgs};
pub use store::{CLOSE, TABLES, card, cards, columns, columns_of_pair, summaries};
