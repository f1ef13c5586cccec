//! Person cards, as far as the person's visibility settings allow.

mod dto;
mod store;

pub use dto::{MatchReason, PersonCard, PersonSummary, ReasonArgs};
pub use store::{CLOSE, TABLES, card, cards, columns, columns_of_pair, summaries};
