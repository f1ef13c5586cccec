//! Events about sessions.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::SessionId;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

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
        member_id: MemberId,
        session_id: SessionId,
    },
    SignedOut {
        member_id: MemberId,
        session_id: SessionId,
        by: EndedBy,
    },
}

/// The payload of `member.signed_in` and `member.signed_out`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionPayload {
    #[schema(value_type = Uuid)]
    pub session_id: SessionId,
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
            Self::SignedIn { member_id, .. } | Self::SignedOut { member_id, .. } => {
                (*member_id).into()
            }
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
