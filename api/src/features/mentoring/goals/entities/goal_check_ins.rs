//! Check-ins on goals.

use sea_orm::entity::prelude::*;

use super::super::model::{CheckInId, GoalId, Hundredths};
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_check_ins")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CheckInId,
    pub goal_id: GoalId,
    pub written_by: MemberId,
    pub made_on: Date,
    pub value: Hundredths,
    pub note: String,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
