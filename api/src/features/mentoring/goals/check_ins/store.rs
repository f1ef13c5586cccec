//! Queries for check-ins.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::super::{
    entities::goal_check_ins::{self, Column},
    model::{CheckInId, GoalId},
};
use tandem_kernel::PageQuery;
use tandem_platform::{AppError, MemberId, db::Tx, http::NotFound};

/// The check-ins of a goal, the latest day first.
pub async fn of_goal(
    connection: &impl ConnectionTrait,
    goal: GoalId,
    query: &PageQuery,
) -> Result<Vec<goal_check_ins::Model>, AppError> {
    let mut found = goal_check_ins::Entity::find()
        .filter(Column::GoalId.eq(goal))
        .order_by_desc(Column::MadeOn)
        .order_by_desc(Column::Id)
        .limit(query.limit() + 1);
    if let Some((day, id)) = query.cursor::<(NaiveDate, CheckInId)>()? {
        let same_day = Condition::all()
            .add(Column::MadeOn.eq(day))
            .add(Column::Id.lt(id));
        found = found.filter(Condition::any().add(Column::MadeOn.lt(day)).add(same_day));
    }
    Ok(found.all(connection).await?)
}

/// A check-in of a goal that the member wrote.
pub async fn own(
    tx: &Tx,
    goal: GoalId,
    id: CheckInId,
    writer: MemberId,
) -> Result<goal_check_ins::Model, AppError> {
    let found = goal_check_ins::Entity::find_by_id(id)
        .filter(Column::GoalId.eq(goal))
        .filter(Column::WrittenBy.eq(writer))
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn insert(tx: &Tx, row: goal_check_ins::ActiveModel) -> Result<(), AppError> {
    goal_check_ins::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: goal_check_ins::ActiveModel) -> Result<(), AppError> {
    goal_check_ins::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &Tx, id: CheckInId) -> Result<(), AppError> {
    goal_check_ins::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}
