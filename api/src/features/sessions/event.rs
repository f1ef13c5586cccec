//! What happens to sessions.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::kernel::Event;

crate::text_enum! {
    /// Who ended a session.
    pub enum EndedBy {
        Owner = "owner",
        Society = "society",
        Administrator = "administrator",
    }
}

pub(super) enum SessionEvent {
    SignedIn {
        member_id: Uuid,
        session_id: Uuid,
    },
    SignedOut {
        member_id: Uuid,
        session_id: Uuid,
        by: EndedBy,
    },
}

impl Event for SessionEvent {
    fn kind(&self) -> &'static str {
        match self {
            Self::SignedIn { .. } => "member.signed_in",
            Self::SignedOut { .. } => "member.signed_out",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        match self {
            Self::SignedIn { member_id, .. } | Self::SignedOut { member_id, .. } => *member_id,
        }
    }

    fn payload(&self) -> Value {
        match self {
            Self::SignedIn { session_id, .. } => json!({ "session_id": session_id }),
            Self::SignedOut { session_id, by, .. } => {
                json!({ "session_id": session_id, "by": by })
            }
        }
    }
}
