//! Events about invitations and interests.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{InterestId, InvitationId};
use crate::features::participation::invitations::entities::invitations;
use tandem_kernel::{Event, EventType, NoPayload};
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Sent,
    Seen,
    Reminded,
    Accepted,
    Declined,
    Revoked,
    Expired,
}

pub struct InvitationEvent {
    pub what: What,
    pub invitation_id: InvitationId,
    pub programme_id: ProgrammeId,
}

impl InvitationEvent {
    pub fn of(what: What, invitation: &invitations::Model) -> Self {
        Self {
            what,
            invitation_id: invitation.id,
            programme_id: invitation.programme_id,
        }
    }
}

impl Event for InvitationEvent {
    type Payload = NoPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Sent => "invitation.sent",
            What::Seen => "invitation.seen",
            What::Reminded => "invitation.reminded",
            What::Accepted => "invitation.accepted",
            What::Declined => "invitation.declined",
            What::Revoked => "invitation.revoked",
            What::Expired => "invitation.expired",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.invitation_id.into()
    }

    fn payload(&self) -> NoPayload {
        NoPayload {}
    }
}

pub struct InterestEvent {
    pub withdrawn: bool,
    pub interest_id: InterestId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
}

/// The payload of `interest.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InterestPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
}

impl Event for InterestEvent {
    type Payload = InterestPayload;

    fn kind(&self) -> &'static str {
        if self.withdrawn {
            "interest.withdrawn"
        } else {
            "interest.expressed"
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.interest_id.into()
    }

    fn payload(&self) -> InterestPayload {
        InterestPayload {
            member_id: self.member_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<NoPayload>("invitation.sent"),
    EventType::of::<NoPayload>("invitation.seen"),
    EventType::of::<NoPayload>("invitation.reminded"),
    EventType::of::<NoPayload>("invitation.accepted"),
    EventType::of::<NoPayload>("invitation.declined"),
    EventType::of::<NoPayload>("invitation.revoked"),
    EventType::of::<NoPayload>("invitation.expired"),
    EventType::of::<InterestPayload>("interest.expressed"),
    EventType::of::<InterestPayload>("interest.withdrawn"),
];
