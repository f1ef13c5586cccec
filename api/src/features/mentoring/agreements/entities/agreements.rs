//! Versions of the agreement of a mentorship.

use sea_orm::entity::prelude::*;

use super::super::model::{AgreementId, AgreementStatus, Cadence, Contact, PlannedMeeting};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_platform::{MemberId, db::JsonColumn};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "agreements")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AgreementId,
    pub mentorship_id: MentorshipId,
    pub number: i32,
    pub author_id: MemberId,
    /// The version with whose text it began.
    pub based_on: Option<i32>,
    pub status: AgreementStatus,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub meetings_planned: Option<i32>,
    pub meeting_minutes: Option<i32>,
    pub cadence: Option<Cadence>,
    pub contact: JsonColumn<Vec<Contact>>,
    pub answer_within_days: Option<i32>,
    pub confidentiality: String,
    pub content_plan: JsonColumn<Vec<PlannedMeeting>>,
    pub other_terms: String,
    /// Of the text as it was proposed.
    pub hash: Option<String>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub proposed_at: Option<DateTimeUtc>,
    /// When it was approved, sent back or withdrawn.
    pub decided_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
