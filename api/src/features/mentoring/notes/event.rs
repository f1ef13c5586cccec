//! Events and signals about notes. Their texts are in neither.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{NoteId, Subject};
use crate::features::{
    mentoring::meetings::MeetingId,
    pairing::mentorships::{MentorshipId, OwnMentorship},
};
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A spell of writing began.
    Written,
    /// The text of an earlier version was restored.
    Restored,
}

pub struct NoteEvent {
    what: What,
    programme_id: ProgrammeId,
    payload: NotePayload,
}

impl NoteEvent {
    pub const fn new(what: What, own: &OwnMentorship, subject: Subject) -> Self {
        Self {
            what,
            programme_id: own.programme_id,
            payload: NotePayload {
                note_id: subject.id,
                mentorship_id: own.id,
                meeting_id: subject.meeting_id,
                mentee_id: own.mentee_id,
                mentor_id: own.mentor_id,
            },
        }
    }
}

/// The payload of `note.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NotePayload {
    #[schema(value_type = Uuid)]
    pub note_id: NoteId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    /// `null` for the note of the mentorship.
    #[schema(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
}

impl Event for NoteEvent {
    type Payload = NotePayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Written => "note.written",
            What::Restored => "note.restored",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.payload.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.payload.note_id.into()
    }

    fn payload(&self) -> NotePayload {
        self.payload.clone()
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<NotePayload>("note.written"),
    EventType::of::<NotePayload>("note.restored"),
];

/// The name of the signal for open pages.
pub const SIGNAL: &str = "note";

/// What open pages are told of a change: enough to ask for what they lack.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct NoteSignal {
    pub note_id: NoteId,
    pub mentorship_id: MentorshipId,
    pub revision: i32,
    /// Who wrote.
    pub by: MemberId,
}
