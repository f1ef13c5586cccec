//! Events about picks.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::Pick;
use crate::features::participation::enrolments::Enrolment;
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

/// A member shortlisted or hid a person, or undid it.
pub struct PickEvent {
    pub enrolment_id: EnrolmentId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
    pub picked_enrolment_id: EnrolmentId,
    pub pick: Pick,
    pub taken_back: bool,
}

impl PickEvent {
    pub fn of(own: &Enrolment, picked: EnrolmentId, pick: Pick, taken_back: bool) -> Self {
        Self {
            enrolment_id: own.id,
            programme_id: own.programme_id,
            member_id: own.member_id,
            picked_enrolment_id: picked,
            pick,
            taken_back,
        }
    }
}

/// The payload of `pick.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PickPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    #[schema(value_type = Uuid)]
    pub picked_enrolment_id: EnrolmentId,
}

impl Event for PickEvent {
    type Payload = PickPayload;

    fn kind(&self) -> &'static str {
        match (self.pick, self.taken_back) {
            (Pick::Shortlisted, false) => "pick.shortlisted",
            (Pick::Shortlisted, true) => "pick.shortlisted_no_more",
            (Pick::Hidden, false) => "pick.hidden",
            (Pick::Hidden, true) => "pick.hidden_no_more",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.enrolment_id.into()
    }

    fn payload(&self) -> PickPayload {
        PickPayload {
            member_id: self.member_id,
            picked_enrolment_id: self.picked_enrolment_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<PickPayload>("pick.shortlisted"),
    EventType::of::<PickPayload>("pick.shortlisted_no_more"),
    EventType::of::<PickPayload>("pick.hidden"),
    EventType::of::<PickPayload>("pick.hidden_no_more"),
];
