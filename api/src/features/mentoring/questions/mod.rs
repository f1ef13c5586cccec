//! The questions of a mentorship: what the mentee wants to talk about, in the order in which they put it. The mentor may add to it.
//!
//! A question is open, on the agenda of a meeting, or discussed, with what came of it. Suggestions of the programme become
//! questions by one operation. Nobody is notified of a question: the list is read before a meeting, and a mail for each line of it
//! would be too many. A notice in the app alone does not exist.

mod agenda;
mod commands;
mod dto;
pub mod entities;
mod event;
mod feature;
mod model;
mod queries;
mod refusal;
mod routes;
mod rules;
mod store;

pub use agenda::leave_to_next;
pub use commands::{create, discuss, put_on_agenda};
pub use feature::FEATURE;
pub use model::{QuestionId, QuestionStatus};
