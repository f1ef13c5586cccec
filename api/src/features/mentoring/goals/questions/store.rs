//! Queries for questions about goals.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::super::{
    entities::goal_questions::{self, Column},
    model::{GoalId, GoalQuestionId},
};
use tandem_kernel::PageQuery;
use tandem_platform::{AppError, db::Tx, http::NotFound};

/// The questions about a goal, newest first.
pub async fn of_goal(
    connection: &impl ConnectionTrait,
    goal: GoalId,
    query: &PageQuery,
) -> Result<Vec<goal_questions::Model>, AppError> {
    let before = query
        .cursor::<GoalQuestionId>()?
        .unwrap_or(GoalQuestionId::MAX);
    Ok(goal_questions::Entity::find()
        .filter(Column::GoalId.eq(goal))
        .filter(Column::Id.lt(before))
        .order_by_desc(Column::Id)
        .limit(query.limit() + 1)
        .all(connection)
        .await?)
}

/// # Errors
/// `not_found`; a database fault.
pub async fn find(
    connection: &impl ConnectionTrait,
    goal: GoalId,
    id: GoalQuestionId,
) -> Result<goal_questions::Model, AppError> {
    let found = goal_questions::Entity::find_by_id(id)
        .filter(Column::GoalId.eq(goal))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn insert(tx: &Tx, row: goal_questions::ActiveModel) -> Result<(), AppError> {
    goal_questions::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: goal_questions::ActiveModel) -> Result<(), AppError> {
    goal_questions::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Deletes all questions about a goal.
pub async fn delete_all_of(tx: &Tx, goal: GoalId) -> Result<(), AppError> {
    goal_questions::Entity::delete_many()
        .filter(Column::GoalId.eq(goal))
        .exec(&**tx)
        .await?;
    Ok(())
}
