//! Adds, changes and removes milestones.

use chrono::NaiveDate;
use sea_orm::ActiveValue::Set;

use super::{
    super::{
        entities::goal_milestones,
        model::{GoalId, MilestoneId},
        refusal::GoalRefusal,
        rules,
        scope::{self, OwnGoal},
    },
    dto::{CreateMilestone, MilestoneView, UpdateMilestone},
    store,
};
use crate::features::programme::programmes::Role;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    http::IfMatch,
};

pub async fn create(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    body: &CreateMilestone,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let found = lock(tx, member_id, goal).await?;
        let today = scope::today(tx, &found.own).await?;
        let due = body.due_on.map(|day| rules::planned("due_on", day, today));
        rules::no_problems(due)?;
        let taken = store::taken_slots(tx, goal).await?;
        let limit = rules::SLOTS;
        let slot = rules::free_slot(&taken).ok_or(GoalRefusal::TooManyMilestones { limit })?;
        let id = tx.new_id();
        let row = goal_milestones::ActiveModel {
            id: Set(id),
            goal_id: Set(goal),
            slot: Set(slot),
            title: Set(body.title.clone()),
            due_on: Set(body.due_on),
            reached_on: Set(None),
            version: Set(1),
            created_at: Set(tx.now()),
        };
        store::insert(tx, row).await?;
        let saved = store::find(tx, goal, id).await?;
        Ok(MilestoneView::from(saved))
    })
    .await
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    (goal, id): (GoalId, MilestoneId),
    version: IfMatch,
    change: &UpdateMilestone,
) -> Result<MilestoneView, AppError> {
    db.write(async |tx| {
        let found = lock(tx, member_id, goal).await?;
        let before = store::find(tx, goal, id).await?;
        version.holds(before.version)?;
        let today = scope::today(tx, &found.own).await?;
        check(change, &before, today)?;
        let row = changed(change.clone(), &before);
        store::update(tx, row).await?;
        let saved = store::find(tx, goal, id).await?;
        Ok(MilestoneView::from(saved))
    })
    .await
}

/// Checks the dates that are new.
fn check(
    change: &UpdateMilestone,
    before: &goal_milestones::Model,
    today: NaiveDate,
) -> Result<(), GoalRefusal> {
    let due = change.due_on.filter(|day| *day != before.due_on).flatten();
    let reached = change
        .reached_on
        .filter(|day| *day != before.reached_on)
        .flatten();
    let checked = [
        due.map(|day| rules::planned("due_on", day, today)),
        reached.map(|day| rules::happened("reached_on", day, today)),
    ];
    rules::no_problems(checked.into_iter().flatten())
}

fn changed(
    change: UpdateMilestone,
    before: &goal_milestones::Model,
) -> goal_milestones::ActiveModel {
    let UpdateMilestone {
        title,
        due_on,
        reached_on,
    } = change;
    let mut row = goal_milestones::ActiveModel {
        id: Set(before.id),
        version: Set(before.version + 1),
        ..Default::default()
    };
    if let Some(title) = title {
        row.title = Set(title);
    }
    if let Some(day) = due_on {
        row.due_on = Set(day);
    }
    if let Some(day) = reached_on {
        row.reached_on = Set(day);
    }
    row
}

pub async fn delete(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    id: MilestoneId,
) -> Result<(), AppError> {
    db.write(async |tx| {
        lock(tx, member_id, goal).await?;
        let found = store::find(tx, goal, id).await?;
        store::delete(tx, found.id).await
    })
    .await
}

/// An open goal that the member set, with its mentorship locked.
async fn lock(tx: &Tx, member_id: MemberId, goal: GoalId) -> Result<OwnGoal, AppError> {
    let found = scope::lock(tx, member_id, goal).await?;
    let found = found.only(Role::Mentee)?;
    rules::is_open(found.goal.status)?;
    Ok(found)
}
