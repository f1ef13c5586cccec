//! What happens to invitations and interests.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{db::entities::invitations, kernel::Event};

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
    pub invitation_id: Uuid,
    pub programme_id: Uuid,
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
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.invitation_id
    }

    fn payload(&self) -> Value {
        json!({})
    }
}

pub struct InterestEvent {
    pub withdrawn: bool,
    pub interest_id: Uuid,
    pub programme_id: Uuid,
    pub member_id: Uuid,
}

impl Event for InterestEvent {
    fn kind(&self) -> &'static str {
        if self.withdrawn {
            "interest.withdrawn"
        } else {
            "interest.expressed"
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.interest_id
    }

    fn payload(&self) -> Value {
        json!({ "member_id": self.member_id })
    }
}
