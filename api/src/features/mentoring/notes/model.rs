//! Ids of notes.

use crate::features::{mentoring::meetings::MeetingId, pairing::mentorships::MentorshipId};

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
