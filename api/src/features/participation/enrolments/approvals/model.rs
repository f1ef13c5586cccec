//! Commands of a coordinator.

#[derive(Clone, Debug)]
pub enum Command {
    Approve,
    /// With the reason.
    Decline(String),
    /// With the question.
    AskBack(String),
    /// Undoes the last decision.
    Undo,
}
