//! What happens to members.

use serde_json::{Value, json};
use uuid::Uuid;

use super::model::MembershipStatus;
use crate::kernel::Event;

pub(super) enum MemberEvent {
    Joined {
        member_id: Uuid,
    },
    MembershipChanged {
        member_id: Uuid,
        status: MembershipStatus,
    },
    /// By the member.
    RecordChanged {
        member_id: Uuid,
    },
    /// By the member.
    Renamed {
        member_id: Uuid,
    },
}

impl Event for MemberEvent {
    fn kind(&self) -> &'static str {
        match self {
            Self::Joined { .. } => "member.joined",
            Self::MembershipChanged { .. } => "member.membership_changed",
            Self::Renamed { .. } => "member.renamed",
            Self::RecordChanged { .. } => "member.record_changed",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        match self {
            Self::Joined { member_id }
            | Self::MembershipChanged { member_id, .. }
            | Self::RecordChanged { member_id }
            | Self::Renamed { member_id } => *member_id,
        }
    }

    fn payload(&self) -> Value {
        match self {
            Self::Joined { .. } | Self::RecordChanged { .. } | Self::Renamed { .. } => json!({}),
            Self::MembershipChanged { status, .. } => json!({ "status": status }),
        }
    }
}
