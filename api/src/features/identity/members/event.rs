//! Events about members.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::MembershipStatus;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

pub(super) enum MemberEvent {
    Joined {
        member_id: MemberId,
    },
    MembershipChanged {
        member_id: MemberId,
        status: MembershipStatus,
    },
    /// Settings changed by the member.
    RecordChanged {
        member_id: MemberId,
    },
    /// Name changed by the member.
    Renamed {
        member_id: MemberId,
    },
}

/// The payload of `member.*`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MemberPayload {
    /// What the membership is now, in `member.membership_changed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<MembershipStatus>,
}

impl Event for MemberEvent {
    type Payload = MemberPayload;

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
            | Self::Renamed { member_id } => (*member_id).into(),
        }
    }

    fn payload(&self) -> MemberPayload {
        match self {
            Self::MembershipChanged { status, .. } => MemberPayload {
                status: Some(*status),
            },
            Self::Joined { .. } | Self::RecordChanged { .. } | Self::Renamed { .. } => {
                MemberPayload::default()
            }
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<MemberPayload>("member.joined"),
    EventType::of::<MemberPayload>("member.membership_changed"),
    EventType::of::<MemberPayload>("member.renamed"),
    EventType::of::<MemberPayload>("member.record_changed"),
];
