//! Notes in requests and responses.

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    document::EMPTY,
    entities::{note_versions, notes},
    model::{NoteId, Subject},
};
use crate::features::{
    mentoring::meetings::{MeetingId, MeetingKind},
    programme::programmes::Role,
};

/// A note in the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NoteHeading {
    #[schema(value_type = Uuid)]
    pub id: NoteId,
    /// `null` for the note of the mentorship.
    #[schema(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
    pub meeting: Option<NoteMeeting>,
    /// The first 200 characters.
    pub excerpt: String,
    /// The length of the text.
    pub characters: i32,
    pub updated_at: DateTime<Utc>,
    pub updated_by: Role,
}

/// The meeting that a note is about.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NoteMeeting {
    pub kind: MeetingKind,
    /// The agreed start.
    pub starts_at: Option<DateTime<Utc>>,
}

/// A row of the list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct HeadingRow {
    pub id: NoteId,
    pub meeting_id: Option<MeetingId>,
    pub kind: Option<MeetingKind>,
    pub starts_at: Option<DateTime<Utc>>,
    pub excerpt: String,
    pub characters: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub updated_by: Role,
}

impl From<HeadingRow> for NoteHeading {
    fn from(row: HeadingRow) -> Self {
        let HeadingRow {
            id,
            meeting_id,
            kind,
            starts_at,
            excerpt,
            characters,
            created_at: _,
            updated_at,
            updated_by,
        } = row;
        Self {
            id,
            meeting_id,
            meeting: kind.map(|kind| NoteMeeting { kind, starts_at }),
            excerpt,
            characters,
            updated_at,
            updated_by,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct NotePage {
    pub items: Vec<NoteHeading>,
    pub next: Option<String>,
}

/// A note with its document.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Note)]
pub struct NoteView {
    #[schema(value_type = Uuid)]
    pub id: NoteId,
    /// `null` for the note of the mentorship.
    #[schema(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
    pub text: String,
    /// The whole document as one Yjs update, in Base64.
    pub update: String,
    /// 0 for a note that nobody wrote; rises with each change.
    pub revision: i32,
    pub updated_at: Option<DateTime<Utc>>,
    pub updated_by: Option<Role>,
    /// The mentorship has ended.
    pub is_read_only: bool,
}

impl NoteView {
    /// A note, or an empty one where nobody wrote it.
    pub fn of(subject: Subject, row: Option<notes::Model>, is_read_only: bool) -> Self {
        let Some(row) = row else {
            return Self {
                id: subject.id,
                meeting_id: subject.meeting_id,
                text: String::new(),
                update: STANDARD.encode(EMPTY),
                revision: 0,
                updated_at: None,
                updated_by: None,
                is_read_only,
            };
        };
        let notes::Model {
            id,
            mentorship_id: _,
            meeting_id,
            state,
            text,
            characters: _,
            revision,
            updated_by,
            created_at: _,
            updated_at,
        } = row;
        Self {
            id,
            meeting_id,
            text,
            update: STANDARD.encode(state),
            revision,
            updated_at: Some(updated_at),
            updated_by: Some(updated_by),
            is_read_only,
        }
    }
}

/// Changes of a note, and how much the sender knows of it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateNote {
    /// A Yjs update, in Base64, of 256 KiB at most: insertions and deletions in the text `text`. An empty update (`AAA=`) only asks for
    /// what the sender lacks.
    #[validate(length(max = 349_528))]
    #[schema(max_length = 349_528)]
    pub update: String,
    /// The Yjs state vector of the sender's document, in Base64.
    #[validate(length(max = 87_384))]
    #[schema(max_length = 87_384)]
    pub state_vector: String,
}

/// What the sender of changes lacks.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NoteUpdated {
    /// What the sender lacks by the state vector, as a Yjs update in Base64.
    pub update: String,
    /// The state vector of the service after the changes, in Base64.
    pub state_vector: String,
    pub revision: i32,
    pub updated_at: Option<DateTime<Utc>>,
    pub updated_by: Option<Role>,
}

/// What a note said at the end of one spell of writing.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = NoteVersionHeading)]
pub struct VersionHeading {
    /// Counted from 1. Old versions are removed when there are more than 500.
    pub number: i32,
    /// The sides that wrote in it.
    pub written_by: Vec<Role>,
    pub started_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// The length of the text.
    pub characters: i32,
}

/// A version without its text.
#[derive(Clone, Debug, FromQueryResult)]
pub struct VersionRow {
    pub number: i32,
    pub by_mentee: bool,
    pub by_mentor: bool,
    pub started_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub characters: i32,
}

impl From<VersionRow> for VersionHeading {
    fn from(row: VersionRow) -> Self {
        let VersionRow {
            number,
            by_mentee,
            by_mentor,
            started_at,
            updated_at,
            characters,
        } = row;
        Self {
            number,
            written_by: sides(by_mentee, by_mentor),
            started_at,
            updated_at,
            characters,
        }
    }
}

fn sides(by_mentee: bool, by_mentor: bool) -> Vec<Role> {
    let sides = [(by_mentee, Role::Mentee), (by_mentor, Role::Mentor)];
    let wrote = sides.into_iter().filter(|(wrote, _)| *wrote);
    wrote.map(|(_, role)| role).collect()
}

#[derive(Debug, Serialize, ToSchema)]
pub struct NoteVersionPage {
    pub items: Vec<VersionHeading>,
    pub next: Option<String>,
}

/// A version with its text.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = NoteVersion)]
pub struct VersionView {
    pub number: i32,
    /// The sides that wrote in it.
    pub written_by: Vec<Role>,
    pub started_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// The length of the text.
    pub characters: i32,
    pub text: String,
}

impl From<note_versions::Model> for VersionView {
    fn from(row: note_versions::Model) -> Self {
        let note_versions::Model {
            note_id: _,
            number,
            text,
            characters,
            by_mentee,
            by_mentor,
            started_at,
            updated_at,
        } = row;
        Self {
            number,
            written_by: sides(by_mentee, by_mentor),
            started_at,
            updated_at,
            characters,
            text,
        }
    }
}
