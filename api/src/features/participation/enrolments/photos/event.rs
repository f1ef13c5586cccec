//! Events about photos.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::features::participation::enrolments::model::Enrolment;
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

pub struct PhotoEvent {
    kind: &'static str,
    enrolment_id: EnrolmentId,
    programme_id: ProgrammeId,
    member_id: MemberId,
}

impl PhotoEvent {
    pub fn uploaded(enrolment: &Enrolment) -> Self {
        Self::of("photo.uploaded", enrolment)
    }

    pub fn removed(enrolment: &Enrolment) -> Self {
        Self::of("photo.removed", enrolment)
    }

    fn of(kind: &'static str, enrolment: &Enrolment) -> Self {
        Self {
            kind,
            enrolment_id: enrolment.id,
            programme_id: enrolment.programme_id,
            member_id: enrolment.member_id,
        }
    }
}

/// The payload of `photo.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PhotoPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
}

impl Event for PhotoEvent {
    type Payload = PhotoPayload;

    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.enrolment_id.into()
    }

    fn payload(&self) -> PhotoPayload {
        PhotoPayload {
            member_id: self.member_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<PhotoPayload>("photo.uploaded"),
    EventType::of::<PhotoPayload>("photo.removed"),
];
