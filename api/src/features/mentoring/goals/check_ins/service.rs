//! Lists, writes, changes and deletes check-ins.

use sea_orm::ActiveValue::Set;

use super::{
    super::{
        entities::goal_check_ins,
        event::{GoalEvent, What},
        model::{CheckInId, GoalId, Hundredths},
        refusal::GoalRefusal,
        rules,
        scope::{self, OwnGoal},
    },
    dto::{CheckInPage, CheckInView, CreateCheckIn, UpdateCheckIn},
    store,
};
use tandem_kernel::{FieldProblem, Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events,
    http::IfMatch,
};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    query: &PageQuery,
) -> Result<CheckInPage, AppError> {
    let found = scope::own(db.read(), member_id, goal).await?;
    let rows = store::of_goal(db.read(), goal, query).await?;
    let page = Page::cut(rows, query.limit(), |row| (row.made_on, row.id));
    let items = page.items.into_iter().map(|row| {
        let by = found.role_of(row.written_by);
        CheckInView::of(row, by)
    });
    Ok(CheckInPage {
        items: items.collect(),
        next: page.next,
    })
}

/// A check-in by either side on an active goal.
pub async fn create(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    body: &CreateCheckIn,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let found = scope::lock(tx, member_id, goal).await?;
        rules::is_active(found.goal.status)?;
        let today = scope::today(tx, &found.own).await?;
        let value = value_of(
            body.value,
            [rules::happened("made_on", body.made_on, today)],
        )?;
        let id: CheckInId = tx.new_id();
        let row = goal_check_ins::ActiveModel {
            id: Set(id),
            goal_id: Set(goal),
            written_by: Set(member_id),
            made_on: Set(body.made_on),
            value: Set(value),
            note: Set(body.note.clone().unwrap_or_default()),
            version: Set(1),
            created_at: Set(tx.now()),
        };
        store::insert(tx, row).await?;
        let what = What::CheckedIn { check_in_id: id };
        let event = GoalEvent {
            what,
            goal_id: goal,
            own: &found.own,
        };
        events::append(tx, Some(member_id), &event).await?;
        view(tx, &found, id).await
    })
    .await
}

/// The number as a value, if it and all other fields are right.
fn value_of(
    number: f64,
    others: impl IntoIterator<Item = Result<(), FieldProblem>>,
) -> Result<Hundredths, GoalRefusal> {
    let value = rules::amount("value", number);
    let checked = value.clone().map(drop);
    rules::no_problems(others.into_iter().chain([checked]))?;
    value.map_err(|problem| GoalRefusal::InvalidFields(vec![problem]))
}

async fn view(tx: &Tx, found: &OwnGoal, id: CheckInId) -> Result<CheckInView, AppError> {
    let row = store::own(tx, found.goal.id, id, found.own.member_id()).await?;
    Ok(CheckInView::of(row, found.own.role))
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    (goal, id): (GoalId, CheckInId),
    version: IfMatch,
    change: &UpdateCheckIn,
) -> Result<CheckInView, AppError> {
    db.write(async |tx| {
        let (found, before) = lock_own(tx, member_id, goal, id).await?;
        version.holds(before.version)?;
        let today = scope::today(tx, &found.own).await?;
        let UpdateCheckIn {
            made_on,
            value,
            note,
        } = change.clone();
        let day = made_on.filter(|day| *day != before.made_on);
        let day = day.map(|day| rules::happened("made_on", day, today));
        let mut row = goal_check_ins::ActiveModel {
            id: Set(id),
            version: Set(before.version + 1),
            made_on: Set(made_on.unwrap_or(before.made_on)),
            note: Set(note.unwrap_or(before.note)),
            ..Default::default()
        };
        match value {
            Some(number) => row.value = Set(value_of(number, day)?),
            None => rules::no_problems(day)?,
        }
        store::update(tx, row).await?;
        view(tx, &found, id).await
    })
    .await
}

pub async fn delete(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    id: CheckInId,
) -> Result<(), AppError> {
    db.write(async |tx| {
        lock_own(tx, member_id, goal, id).await?;
        store::delete(tx, id).await
    })
    .await
}

/// The member's own check-in, with its mentorship locked, while it can be changed.
async fn lock_own(
    tx: &Tx,
    member_id: MemberId,
    goal: GoalId,
    id: CheckInId,
) -> Result<(OwnGoal, goal_check_ins::Model), AppError> {
    let found = scope::lock(tx, member_id, goal).await?;
    let row = store::own(tx, goal, id, member_id).await?;
    rules::can_be_changed(row.created_at, tx.now())?;
    Ok((found, row))
}
