//! The bank of suggestions of a programme: questions that a mentee can ask a mentor, by area, topic, career stage and step.
//!
//! They come from the preset. Their operations are in `questions`, which knows the mentorship.

mod create;
pub mod entities;
mod feature;
mod model;
mod rules;
mod store;

pub use create::{NewSuggestion, create_missing};
pub use feature::FEATURE;
pub use model::{STAGES, SuggestionId, SuggestionStep};
pub use rules::{InCommon, Wanted, chosen};
pub use store::{Suggestion, find, of_programme};
