//! Questions of mentors about goals.

use sea_orm::entity::prelude::*;

use super::super::model::{GoalId, GoalQuestionId};
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_questions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GoalQuestionId,
    pub goal_id: GoalId,
    pub question: String,
    pub asked_by: MemberId,
    pub asked_at: DateTimeUtc,
    pub answer: Option<String>,
    pub answered_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
