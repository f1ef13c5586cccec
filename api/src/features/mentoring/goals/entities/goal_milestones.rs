//! Milestones on the way to a goal.

use sea_orm::entity::prelude::*;

use super::super::model::{GoalId, MilestoneId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_milestones")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MilestoneId,
    pub goal_id: GoalId,
    /// Which of the goal's twenty it is; it says nothing about the order.
    pub slot: i32,
    pub title: String,
    pub due_on: Option<Date>,
    pub reached_on: Option<Date>,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
