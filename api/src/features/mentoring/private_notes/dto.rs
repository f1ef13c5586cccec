//! Private notes in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{entities::private_notes, model::PrivateNoteId};
use tandem_kernel::text::trimmed;

/// A note that only its author reads.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = PrivateNote)]
pub struct PrivateNoteView {
    #[schema(value_type = Uuid)]
    pub id: PrivateNoteId,
    pub text: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// Also the `ETag`.
    pub version: i32,
}

impl From<private_notes::Model> for PrivateNoteView {
    fn from(row: private_notes::Model) -> Self {
        let private_notes::Model {
            id,
            mentorship_id: _,
            author_id: _,
            text,
            created_at,
            updated_at,
            version,
        } = row;
        Self {
            id,
            text,
            created_at,
            updated_at,
            version,
        }
    }
}

/// A note that was created, without its text: answers under an idempotency key are stored, and the text is not to be there.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CreatedPrivateNote {
    #[schema(value_type = Uuid)]
    pub id: PrivateNoteId,
    pub created_at: DateTime<Utc>,
    pub version: i32,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct PrivateNotePage {
    pub items: Vec<PrivateNoteView>,
    pub next: Option<String>,
}

/// The whole text of a note.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WritePrivateNote {
    #[validate(length(min = 1, max = 5000))]
    #[schema(min_length = 1, max_length = 5000)]
    #[serde(deserialize_with = "trimmed")]
    pub text: String,
}
