//! A mentee's request to a mentor, or a mentor's to a mentee.

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
    /// `MatchReason`s. They are read as such where a request is shown: deciding and closing one goes on where a newer release has
    /// written a reason that this one does not know.
    pub reasons: Json,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub question: Option<String>,
    pub asked_at: Option<DateTimeUtc>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTimeUtc>,
    /// The last day after sending on which somebody was reminded.
    pub reminded_days: i32,
    pub sent_by: Role,
    /// Since when the time to answer stands still, because one of the two cannot take part.
    pub held_since: Option<DateTimeUtc>,
    /// What `expires_at` was when it began to stand still.
    pub held_expires_at: Option<DateTimeUtc>,
    /// From when the time to answer counts; `None` where it never stood still.
    pub answering_from: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
