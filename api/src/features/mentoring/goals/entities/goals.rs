//! Goals of mentees.

use sea_orm::entity::prelude::*;

use super::super::model::{GoalId, GoalKind, GoalStatus, Hundredths};
use crate::features::pairing::mentorships::MentorshipId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GoalId,
    pub mentorship_id: MentorshipId,
    pub status: GoalStatus,
    /// Of an active goal: which of the twenty it is.
    pub slot: Option<i32>,
    pub kind: GoalKind,
    pub title: String,
    pub specific: String,
    pub measured: String,
    pub unit: String,
    pub start_value: Option<Hundredths>,
    pub target_value: Option<Hundredths>,
    pub attainable: String,
    pub realistic: String,
    pub due_on: Option<Date>,
    pub drop_reason: Option<String>,
    /// The number of the present text.
    pub revision: i32,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub activated_at: Option<DateTimeUtc>,
    /// When it was reached or dropped.
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
