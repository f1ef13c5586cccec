//! Queries for milestones.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    super::{
        entities::goal_milestones,
        model::{GoalId, MilestoneId},
        refusal::GoalRefusal,
        rules::SLOTS,
    },
    dto::MilestoneView,
};
use tandem_platform::{
    AppError,
    db::{Tx, is_duplicate},
    http::NotFound,
};

/// The milestones of some goals.
pub struct Milestones(Vec<goal_milestones::Model>);

impl Milestones {
    /// Those of one goal in the order of their dates; those without a date come last.
    pub fn of(&self, id: GoalId) -> Vec<MilestoneView> {
        let mut own: Vec<_> = self.0.iter().filter(|one| one.goal_id == id).collect();
        own.sort_by_key(|one| (one.due_on.is_none(), one.due_on, one.id));
        own.into_iter().cloned().map(MilestoneView::from).collect()
    }
}

pub async fn of_goals(
    connection: &impl ConnectionTrait,
    goals: &[GoalId],
) -> Result<Milestones, AppError> {
    let found = goal_milestones::Entity::find()
        .filter(goal_milestones::Column::GoalId.is_in(goals.iter().copied()))
        .all(connection)
        .await?;
    Ok(Milestones(found))
}

/// The slots that the milestones of a goal take.
pub async fn taken_slots(tx: &Tx, goal: GoalId) -> Result<Vec<i32>, AppError> {
    let own = of_goals(&**tx, &[goal]).await?;
    Ok(own.0.into_iter().map(|one| one.slot).collect())
}

pub async fn find(
    tx: &Tx,
    goal: GoalId,
    id: MilestoneId,
) -> Result<goal_milestones::Model, AppError> {
    let found = goal_milestones::Entity::find_by_id(id)
        .filter(goal_milestones::Column::GoalId.eq(goal))
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn insert(tx: &Tx, row: goal_milestones::ActiveModel) -> Result<(), AppError> {
    let inserted = goal_milestones::Entity::insert(row).exec_without_returning(&**tx);
    match inserted.await {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => {
            Err(GoalRefusal::TooManyMilestones { limit: SLOTS }.into())
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn update(tx: &Tx, row: goal_milestones::ActiveModel) -> Result<(), AppError> {
    goal_milestones::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &Tx, id: MilestoneId) -> Result<(), AppError> {
    goal_milestones::Entity::delete_by_id(id)
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Deletes all milestones of a goal.
pub async fn delete_all_of(tx: &Tx, goal: GoalId) -> Result<(), AppError> {
    goal_milestones::Entity::delete_many()
        .filter(goal_milestones::Column::GoalId.eq(goal))
        .exec(&**tx)
        .await?;
    Ok(())
}
