//! What a coordinator does with a registration.

#[derive(Clone, Debug)]
pub enum Command {
    Approve,
    /// With the reason.
    Decline(String),
    /// With the question.
    AskBack(String),
    /// Takes back what was decided last.
    Undo,
}
