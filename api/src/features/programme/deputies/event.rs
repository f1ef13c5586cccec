//! What happens to deputies.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::features::programme::deputies::entities::deputies;
use tandem_kernel::{Event, EventType};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Named,
    Ended,
}

pub struct DeputyEvent<'a> {
    pub what: What,
    pub deputy: &'a deputies::Model,
}

/// The payload of `deputy.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeputyPayload {
    pub member_id: Uuid,
    pub deputy_id: Uuid,
    /// Who named them, or ended it.
    pub by: Uuid,
}

impl Event for DeputyEvent<'_> {
    type Payload = DeputyPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Named => "deputy.named",
            What::Ended => "deputy.ended",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.deputy.programme_id)
    }

    /// The member, so that the log names them.
    fn subject_id(&self) -> Uuid {
        self.deputy.member_id
    }

    fn payload(&self) -> DeputyPayload {
        DeputyPayload {
            member_id: self.deputy.member_id,
            deputy_id: self.deputy.id,
            by: self.deputy.ended_by.unwrap_or(self.deputy.named_by),
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<DeputyPayload>("deputy.named"),
    EventType::of::<DeputyPayload>("deputy.ended"),
];
