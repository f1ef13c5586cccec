//! Why a change of a note is refused.

use serde_json::json;
use tandem_macros::Refusal;

use super::model::LONGEST_TEXT;
use tandem_kernel::{Args, FieldCode, FieldProblem};

/// The fields of a change.
pub const UPDATE: &str = "/update";
pub const STATE_VECTOR: &str = "/state_vector";

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Invalid)]
pub enum NoteRefusal {
    #[refusal(
        code = "note_update_incomplete",
        detail = "The update needs earlier ones that are missing here. Please send the whole document.",
        fields = vec![FieldProblem::new(UPDATE, FieldCode::InvalidValue)]
    )]
    Incomplete,
    #[refusal(
        code = "note_too_long",
        detail = "A note has at most {limit} characters.",
        args(limit),
        fields = vec![too_long(LONGEST_TEXT)]
    )]
    TooLong { limit: usize },
    #[refusal(code = "invalid_fields", detail = "Please correct the fields listed.", fields = vec![value.clone()])]
    Field(FieldProblem),
}

impl NoteRefusal {
    /// A field that is not the Base64 of what it is to be.
    pub fn unreadable(field: &'static str) -> Self {
        Self::Field(FieldProblem::new(field, FieldCode::Unreadable))
    }

    /// An update with other content than text in `text`.
    pub fn other_content() -> Self {
        Self::Field(FieldProblem::new(UPDATE, FieldCode::InvalidValue))
    }

    /// An update with the character NUL.
    pub fn nul_character() -> Self {
        Self::Field(FieldProblem::new(UPDATE, FieldCode::NulCharacter))
    }

    /// An update that is too large, or makes the document too large; `max` is in bytes.
    pub fn too_large(max: usize) -> Self {
        Self::Field(too_long(max))
    }
}

fn too_long(max: usize) -> FieldProblem {
    FieldProblem::new(UPDATE, FieldCode::TooLong).with(Args::from([("max", json!(max))]))
}
