//! Approvals by coordinators: the queue, decisions, questions, and undoing a decision before the member is notified.

mod answering;
mod decision_reasons;
mod dto;
mod model;
mod routes;
mod rules;
mod service;
mod store;

use chrono::Duration;

pub use decision_reasons::decision_reasons;
pub use routes::{RIGHTS, routes};
pub(super) use rules::due_on;
pub use store::forget_open_question;

/// How long a decision can be undone. The member is notified afterwards.
#[derive(Clone, Copy, Debug)]
pub struct UndoWindow(pub Duration);
