//! The event for an erased member. It contains only the id.

use uuid::Uuid;

use tandem_kernel::{Event, EventType, NoPayload};
use tandem_platform::MemberId;

pub struct MemberErased {
    pub member_id: MemberId,
}

impl Event for MemberErased {
    type Payload = NoPayload;

    fn kind(&self) -> &'static str {
        "member.erased"
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.member_id.into()
    }

    fn payload(&self) -> NoPayload {
        NoPayload {}
    }
}

pub const EVENTS: &[EventType] = &[EventType::of::<NoPayload>("member.erased")];
