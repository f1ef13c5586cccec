//! Events about enrolments.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::Enrolment;
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

pub const APPROVED: &str = "enrolment.approved";
pub const DECLINED: &str = "enrolment.declined";
pub const ASKED_BACK: &str = "enrolment.asked_back";

/// An event about one enrolment.
pub struct EnrolmentEvent {
    what: What,
    enrolment_id: EnrolmentId,
    programme_id: ProgrammeId,
    member_id: MemberId,
    role: Role,
}

enum What {
    Submitted,
    Approved,
    Declined,
    AskedBack,
    Answered,
    DecisionUndone,
    ProfileChanged,
    NameBound,
    Paused,
    Returned,
    Withdrawn,
}

impl EnrolmentEvent {
    pub fn submitted(enrolment: &Enrolment) -> Self {
        Self::of(What::Submitted, enrolment)
    }

    pub fn approved(enrolment: &Enrolment) -> Self {
        Self::of(What::Approved, enrolment)
    }

    /// The reason is stored in the enrolment, not in the event.
    pub fn declined(enrolment: &Enrolment) -> Self {
        Self::of(What::Declined, enrolment)
    }

    /// The question is stored in its own table, not in the event.
    pub fn asked_back(enrolment: &Enrolment) -> Self {
        Self::of(What::AskedBack, enrolment)
    }

    pub fn answered(enrolment: &Enrolment) -> Self {
        Self::of(What::Answered, enrolment)
    }

    pub fn decision_undone(enrolment: &Enrolment) -> Self {
        Self::of(What::DecisionUndone, enrolment)
    }

    pub fn profile_changed(enrolment: &Enrolment) -> Self {
        Self::of(What::ProfileChanged, enrolment)
    }

    /// A never-match name of this enrolment was bound to a member.
    pub fn name_bound(enrolment: &Enrolment) -> Self {
        Self::of(What::NameBound, enrolment)
    }

    pub fn paused(enrolment: &Enrolment) -> Self {
        Self::of(What::Paused, enrolment)
    }

    pub fn returned(enrolment: &Enrolment) -> Self {
        Self::of(What::Returned, enrolment)
    }

    pub fn withdrawn(enrolment: &Enrolment) -> Self {
        Self::of(What::Withdrawn, enrolment)
    }

    fn of(what: What, enrolment: &Enrolment) -> Self {
        Self {
            what,
            enrolment_id: enrolment.id,
            programme_id: enrolment.programme_id,
            member_id: enrolment.member_id,
            role: enrolment.role,
        }
    }
}

/// The payload of `enrolment.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct EnrolmentPayload {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    pub role: Role,
}

impl Event for EnrolmentEvent {
    type Payload = EnrolmentPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Submitted => "enrolment.submitted",
            What::Approved => APPROVED,
            What::Declined => DECLINED,
            What::AskedBack => ASKED_BACK,
            What::Answered => "enrolment.answered",
            What::DecisionUndone => "enrolment.decision_undone",
            What::ProfileChanged => "enrolment.profile_changed",
            What::NameBound => "enrolment.name_bound",
            What::Paused => "enrolment.paused",
            What::Returned => "enrolment.returned",
            What::Withdrawn => "enrolment.withdrawn",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.enrolment_id.into()
    }

    fn payload(&self) -> EnrolmentPayload {
        EnrolmentPayload {
            member_id: self.member_id,
            role: self.role,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<EnrolmentPayload>("enrolment.submitted"),
    EventType::of::<EnrolmentPayload>("enrolment.approved"),
    EventType::of::<EnrolmentPayload>("enrolment.declined"),
    EventType::of::<EnrolmentPayload>("enrolment.asked_back"),
    EventType::of::<EnrolmentPayload>("enrolment.answered"),
    EventType::of::<EnrolmentPayload>("enrolment.decision_undone"),
    EventType::of::<EnrolmentPayload>("enrolment.profile_changed"),
    EventType::of::<EnrolmentPayload>("enrolment.name_bound"),
    EventType::of::<EnrolmentPayload>("enrolment.paused"),
    EventType::of::<EnrolmentPayload>("enrolment.returned"),
    EventType::of::<EnrolmentPayload>("enrolment.withdrawn"),
];
