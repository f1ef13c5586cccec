//! Requests from a mentee to a mentor or from a mentor to a mentee.

use sea_orm::entity::prelude::*;

use super::super::model::{DeclineReason, RequestStatus, WithdrawnReason};
use crate::features::programme::programmes::Role;
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::ProgrammeId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequestId,
    pub programme_id: ProgrammeId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
    pub status: RequestStatus,
    pub slot: i32,
    pub message: String,
    pub decline_reason: Option<DeclineReason>,
    pub withdrawn_reason: Option<WithdrawnReason>,
    pub note: Option<String>,
    /// A list of `MatchReason`, parsed only for display. A reason that only a newer release knows therefore does not block deciding
    /// or closing a request.
    pub reasons: Json,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub question: Option<String>,
    pub asked_at: Option<DateTimeUtc>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTimeUtc>,
    /// The last reminder day (days after sending) for which a reminder was sent.
    pub reminded_days: i32,
    pub sent_by: Role,
    /// Since when the request is on hold because one side cannot take part; `None` if it is not.
    pub held_since: Option<DateTimeUtc>,
    /// The value of `expires_at` before the hold.
    pub held_expires_at: Option<DateTimeUtc>,
    /// The start of the answer period; `None` if the request was never on hold.
    pub answering_from: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
