//! Events about deputies.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::DeputyId;
use crate::features::programme::deputies::entities::deputies;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

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
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    #[schema(value_type = Uuid)]
    pub deputy_id: DeputyId,
    /// Who named them, or ended it.
    #[schema(value_type = Uuid)]
    pub by: MemberId,
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
        Some(self.deputy.programme_id.into())
    }

    /// The member, so that the audit log shows the name.
    fn subject_id(&self) -> Uuid {
        self.deputy.member_id.into()
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
