//! The preview of invitations, and the result of reminders.

use serde::Serialize;
use utoipa::ToSchema;

use super::{super::paste::Invitee, LineProblem};

/// Whom a pasted text would be sent to, and what each of them would read.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationPreview {
    pub people: Vec<PreviewedInvitee>,
    /// Whoever gets no letter, and why.
    pub problems: Vec<LineProblem>,
    pub letter: PreviewedLetter,
    /// How many people the caller may write to now, these included.
    pub recipients_left: u32,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewedInvitee {
    /// From 1.
    pub line: u32,
    /// As the letter is addressed; a domain in another script is in its ASCII form.
    pub email: String,
    pub name: Option<String>,
}

/// The letter as the first of them reads it, in the caller's language. Members of the society read it in their own.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewedLetter {
    pub subject: String,
    pub text: String,
}

/// What became of the open invitations when everybody was to be reminded.
#[derive(Debug, Serialize, ToSchema)]
pub struct RemindersResult {
    pub reminded: u32,
    /// Left out: their last letter is less than a day old.
    pub too_soon: u32,
    /// Left for another time: more than are written to at once.
    pub left_over: u32,
}

impl From<Invitee> for PreviewedInvitee {
    fn from(invitee: Invitee) -> Self {
        let Invitee {
            line,
            text: _,
            email,
            name,
        } = invitee;
        Self { line, email, name }
    }
}
