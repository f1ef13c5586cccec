//! What happens to sessions.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use tandem_kernel::{Event, EventType};

tandem_kernel::text_enum! {
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

/// The payload of `member.signed_in` and `member.signed_out`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionPayload {
    pub session_id: Uuid,
    /// Who ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<EndedBy>,
}

impl Event for SessionEvent {
    type Payload = SessionPayload;

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

    fn payload(&self) -> SessionPayload {
        let (session_id, by) = match self {
            Self::SignedIn { session_id, .. } => (*session_id, None),
            Self::SignedOut { session_id, by, .. } => (*session_id, Some(*by)),
        };
        SessionPayload { session_id, by }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<SessionPayload>("member.signed_in"),
    EventType::of::<SessionPayload>("member.signed_out"),
];
