//! Earlier texts of active goals.

use sea_orm::entity::prelude::*;

use super::super::model::{GoalId, GoalKind, Hundredths};
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_revisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub kind: GoalKind,
    pub title: String,
    pub specific: String,
    pub measured: String,
    pub unit: String,
    pub start_value: Hundredths,
    pub target_value: Hundredths,
    pub attainable: String,
    pub realistic: String,
    pub due_on: Date,
    /// Why the text was changed; empty if no reason was given.
    pub reason: String,
    pub replaced_by: MemberId,
    pub replaced_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
