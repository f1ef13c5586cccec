//! What a mentee does with a goal: begins, writes, activates, reaches, drops or deletes it.

use sea_orm::ActiveValue::Set;

use super::{
    dto::{CreateGoal, GoalView, UpdateGoal},
    entities::{goal_revisions, goals},
    event::{GoalEvent, What},
    milestones,
    model::{GoalId, GoalStatus, GoalText},
    queries, questions,
    refusal::GoalRefusal,
    rules,
    scope::{self, OwnGoal},
    store,
};
use crate::features::{
    pairing::mentorships::{self, MentorshipId},
    programme::programmes::Role,
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events,
    http::{IfMatch, NotFound},
};

/// Begins a draft.
pub async fn create(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    body: &CreateGoal,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship_id).await?;
        if own.role != Role::Mentee {
            return Err(NotFound.into());
        }
        let id: GoalId = tx.new_id();
        store::insert(tx, draft(tx, id, own.id, body)).await?;
        queries::view(&**tx, id).await
    })
    .await
}

fn draft(tx: &Tx, id: GoalId, own: MentorshipId, body: &CreateGoal) -> goals::ActiveModel {
    goals::ActiveModel {
        id: Set(id),
        mentorship_id: Set(own),
        status: Set(GoalStatus::Draft),
        slot: Set(None),
        kind: Set(body.kind),
        title: Set(String::new()),
        specific: Set(String::new()),
        measured: Set(String::new()),
        unit: Set(String::new()),
        start_value: Set(None),
        target_value: Set(None),
        attainable: Set(String::new()),
        realistic: Set(String::new()),
        due_on: Set(None),
        drop_reason: Set(None),
        revision: Set(1),
        version: Set(1),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
        activated_at: Set(None),
        ended_at: Set(None),
    }
}

/// Changes the text. An active goal stays complete, and its text of before is kept.
pub async fn update(
    db: &Db,
    member_id: MemberId,
    id: GoalId,
    version: IfMatch,
    change: &UpdateGoal,
) -> Result<GoalView, AppError> {
    db.write(async |tx| {
        let found = lock_own(tx, member_id, id).await?;
        version.holds(found.goal.version)?;
        rules::is_open(found.goal.status)?;
        let before = store::text_of(&found.goal);
        let mut after = before.clone();
        let today = scope::today(tx, &found.own).await?;
        let (reason, problems) = change.clone().apply(&mut after, today);
        if !problems.is_empty() {
            return Err(GoalRefusal::InvalidFields(problems).into());
        }
        if after != before {
            save(tx, &found, after, reason).await?;
        }
        queries::view(&**tx, id).await
    })
    .await
}

async fn save(
    tx: &Tx,
    found: &OwnGoal,
    after: GoalText,
    reason: Option<String>,
) -> Result<(), AppError> {
    let goal = &found.goal;
    let mut row = with_text(goals::ActiveModel::default(), after.clone());
    if goal.status == GoalStatus::Active {
        rules::complete(&after)?;
        let revision = goal.revision + 1;
        store::insert_revision(tx, earlier(tx, found, reason)?).await?;
        row.revision = Set(revision);
        tell(tx, found, What::Changed { revision }).await?;
    }
    store::update(tx, changed(tx, goal, row)).await
}

/// The text that is replaced. An active goal has all values.
fn earlier(
    tx: &Tx,
    found: &OwnGoal,
    reason: Option<String>,
) -> Result<goal_revisions::ActiveModel, AppError> {
    let goal = found.goal.clone();
    let (Some(start), Some(target), Some(due_on)) =
        (goal.start_value, goal.target_value, goal.due_on)
    else {
        return Err(GoalRefusal::NotActive {
            status: goal.status,
        }
        .into());
    };
    Ok(goal_revisions::ActiveModel {
        goal_id: Set(goal.id),
        number: Set(goal.revision),
        kind: Set(goal.kind),
        title: Set(goal.title),
        specific: Set(goal.specific),
        measured: Set(goal.measured),
        unit: Set(goal.unit),
        start_value: Set(start),
        target_value: Set(target),
        attainable: Set(goal.attainable),
        realistic: Set(goal.realistic),
        due_on: Set(due_on),
        reason: Set(reason.unwrap_or_default()),
        replaced_by: Set(found.own.member_id()),
        replaced_at: Set(tx.now()),
    })
}

fn with_text(row: goals::ActiveModel, text: GoalText) -> goals::ActiveModel {
    let GoalText {
        kind,
        title,
        specific,
        measured,
        unit,
        start_value,
        target_value,
        attainable,
        realistic,
        due_on,
    } = text;
    goals::ActiveModel {
        kind: Set(kind),
        title: Set(title),
        specific: Set(specific),
        measured: Set(measured),
        unit: Set(unit),
        start_value: Set(start_value),
        target_value: Set(target_value),
        attainable: Set(attainable),
        realistic: Set(realistic),
        due_on: Set(due_on),
        ..row
    }
}

/// The row of a goal that is changed now.
fn changed(tx: &Tx, goal: &goals::Model, row: goals::ActiveModel) -> goals::ActiveModel {
    goals::ActiveModel {
        id: Set(goal.id),
        version: Set(goal.version + 1),
        updated_at: Set(tx.now()),
        ..row
    }
}

/// Makes a complete draft active, on a free slot.
pub async fn activate(db: &Db, member_id: MemberId, id: GoalId) -> Result<GoalView, AppError> {
    db.write(async |tx| {
        let found = lock_own(tx, member_id, id).await?;
        rules::is_draft(found.goal.status)?;
        rules::complete(&store::text_of(&found.goal))?;
        let taken = store::taken_slots(tx, found.own.id).await?;
        let limit = rules::SLOTS;
        let slot = rules::free_slot(&taken).ok_or(GoalRefusal::TooManyActive { limit })?;
        let row = goals::ActiveModel {
            status: Set(GoalStatus::Active),
            slot: Set(Some(slot)),
            activated_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, changed(tx, &found.goal, row)).await?;
        tell(tx, &found, What::Activated).await?;
        queries::view(&**tx, id).await
    })
    .await
}

pub async fn reach(db: &Db, member_id: MemberId, id: GoalId) -> Result<GoalView, AppError> {
    let row = goals::ActiveModel {
        status: Set(GoalStatus::Reached),
        ..Default::default()
    };
    end(db, member_id, id, row, What::Reached).await
}

pub async fn drop(
    db: &Db,
    member_id: MemberId,
    id: GoalId,
    reason: &str,
) -> Result<GoalView, AppError> {
    let row = goals::ActiveModel {
        status: Set(GoalStatus::Dropped),
        drop_reason: Set(Some(reason.to_owned())),
        ..Default::default()
    };
    end(db, member_id, id, row, What::Dropped).await
}

/// Ends an active goal, which frees its slot.
async fn end(
    db: &Db,
    member_id: MemberId,
    id: GoalId,
    row: goals::ActiveModel,
    what: What,
) -> Result<GoalView, AppError> {
    db.write(async |tx| {
        let found = lock_own(tx, member_id, id).await?;
        rules::is_active(found.goal.status)?;
        let row = goals::ActiveModel {
            slot: Set(None),
            ended_at: Set(Some(tx.now())),
            ..row.clone()
        };
        store::update(tx, changed(tx, &found.goal, row)).await?;
        tell(tx, &found, what).await?;
        queries::view(&**tx, id).await
    })
    .await
}

/// Deletes a draft with its milestones and questions.
pub async fn delete(db: &Db, member_id: MemberId, id: GoalId) -> Result<(), AppError> {
    db.write(async |tx| {
        let found = lock_own(tx, member_id, id).await?;
        rules::is_draft(found.goal.status)?;
        milestones::delete_all_of(tx, id).await?;
        questions::delete_all_of(tx, id).await?;
        store::delete(tx, id).await
    })
    .await
}

/// A goal that the member set, with its mentorship locked.
async fn lock_own(tx: &Tx, member_id: MemberId, id: GoalId) -> Result<OwnGoal, AppError> {
    scope::lock(tx, member_id, id).await?.only(Role::Mentee)
}

async fn tell(tx: &Tx, found: &OwnGoal, what: What) -> Result<(), AppError> {
    let event = GoalEvent {
        what,
        goal_id: found.goal.id,
        own: &found.own,
    };
    events::append(tx, Some(found.own.member_id()), &event).await
}
