//! That somebody was erased: who, by id and nothing else.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::kernel::Event;

pub struct MemberErased {
    pub member_id: Uuid,
}

impl Event for MemberErased {
    fn kind(&self) -> &'static str {
        "member.erased"
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.member_id
    }

    fn payload(&self) -> Value {
        json!({})
    }
}
