//! Events about agreements.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::{AgreementId, Sides};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

#[derive(Clone, Copy, Debug)]
pub enum What {
    Proposed,
    ChangesRequested,
    Approved {
        /// It made the mentorship active.
        starts: bool,
    },
    Withdrawn {
        /// Because the mentorship ended.
        with_end: bool,
    },
}

pub struct AgreementEvent {
    pub what: What,
    pub id: AgreementId,
    pub number: i32,
    pub author_id: MemberId,
    pub sides: Sides,
}

pub const STARTS: &str = "mentorship_started";
pub const WITH_END: &str = "mentorship_ended";

/// The payload of `agreement.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AgreementPayload {
    #[schema(value_type = Uuid)]
    pub agreement_id: AgreementId,
    pub number: i32,
    /// The side that wrote this version.
    pub written_by: Role,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentee_enrolment_id: EnrolmentId,
    #[schema(value_type = Uuid)]
    pub mentor_enrolment_id: EnrolmentId,
    /// `mentorship_started` in `agreement.approved` where the approval made the mentorship active; `mentorship_ended` in
    /// `agreement.withdrawn` where the end of the mentorship withdrew it.
    pub reason: Option<String>,
}

impl Event for AgreementEvent {
    type Payload = AgreementPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Proposed => "agreement.proposed",
            What::ChangesRequested => "agreement.changes_requested",
            What::Approved { .. } => "agreement.approved",
            What::Withdrawn { .. } => "agreement.withdrawn",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.sides.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.sides.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.id.into()
    }

    fn payload(&self) -> AgreementPayload {
        let Sides {
            mentorship_id,
            programme_id: _,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
        } = self.sides;
        let reason = match self.what {
            What::Approved { starts: true } => Some(STARTS),
            What::Withdrawn { with_end: true } => Some(WITH_END),
            _ => None,
        };
        AgreementPayload {
            agreement_id: self.id,
            number: self.number,
            written_by: self.sides.role_of(self.author_id),
            mentorship_id,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
            reason: reason.map(str::to_owned),
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<AgreementPayload>("agreement.proposed"),
    EventType::of::<AgreementPayload>("agreement.changes_requested"),
    EventType::of::<AgreementPayload>("agreement.approved"),
    EventType::of::<AgreementPayload>("agreement.withdrawn"),
];
