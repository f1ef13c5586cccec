//! Ids and limits of notes.

use crate::features::{mentoring::meetings::MeetingId, pairing::mentorships::MentorshipId};

/// Longest text of a note, in characters.
pub const LONGEST_TEXT: usize = 50_000;
/// Largest update, in bytes.
pub const LARGEST_UPDATE: usize = 256 * 1024;
/// Largest state vector, in bytes.
pub const LARGEST_STATE_VECTOR: usize = 64 * 1024;
/// Largest document, in bytes.
pub const LARGEST_DOCUMENT: usize = 1024 * 1024;

tandem_platform::id_type! {
    /// Id of a note: the id of the mentorship or of the meeting that it is about.
    NoteId
}

/// What a note of a mentorship is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub id: NoteId,
    pub mentorship_id: MentorshipId,
    /// `None` for the note of the mentorship.
    pub meeting_id: Option<MeetingId>,
}
