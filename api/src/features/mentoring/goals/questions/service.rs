//! Lists, asks and answers questions about goals.

use sea_orm::ActiveValue::Set;

use super::{
    super::{
        entities::goal_questions,
        event::{GoalEvent, What},
        model::{GoalId, GoalQuestionId},
        refusal::GoalRefusal,
        rules,
        scope::{self, OwnGoal},
    },
    dto::{GoalQuestionPage, QuestionView},
    store,
};
use crate::features::programme::programmes::Role;
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events,
};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    query: &PageQuery,
) -> Result<GoalQuestionPage, AppError> {
    scope::own(db.read(), member_id, goal).await?;
    let rows = store::of_goal(db.read(), goal, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    Ok(GoalQuestionPage {
        items: page.items.into_iter().map(QuestionView::from).collect(),
        next: page.next,
    })
}

/// A question of the mentor about a draft or an active goal.
pub async fn ask(
    db: &Db,
    member_id: MemberId,
    goal: GoalId,
    question: &str,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let found = lock(tx, member_id, goal, Role::Mentor).await?;
        let id: GoalQuestionId = tx.new_id();
        let row = goal_questions::ActiveModel {
            id: Set(id),
            goal_id: Set(goal),
            question: Set(question.to_owned()),
            asked_by: Set(member_id),
            asked_at: Set(tx.now()),
            answer: Set(None),
            answered_at: Set(None),
        };
        store::insert(tx, row).await?;
        tell(tx, &found, What::QuestionAsked { question_id: id }).await?;
        let saved = store::find(&**tx, goal, id).await?;
        Ok(QuestionView::from(saved))
    })
    .await
}

/// The mentee answers a question, once.
pub async fn answer(
    db: &Db,
    member_id: MemberId,
    (goal, id): (GoalId, GoalQuestionId),
    answer: &str,
) -> Result<QuestionView, AppError> {
    db.write(async |tx| {
        let found = lock(tx, member_id, goal, Role::Mentee).await?;
        let before = store::find(&**tx, goal, id).await?;
        if before.answered_at.is_some() {
            return Err(GoalRefusal::QuestionAnswered.into());
        }
        let row = goal_questions::ActiveModel {
            id: Set(id),
            answer: Set(Some(answer.to_owned())),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, row).await?;
        tell(tx, &found, What::QuestionAnswered { question_id: id }).await?;
        let saved = store::find(&**tx, goal, id).await?;
        Ok(QuestionView::from(saved))
    })
    .await
}

/// An open goal, with its mentorship locked, for the member in this role.
async fn lock(tx: &Tx, member_id: MemberId, goal: GoalId, role: Role) -> Result<OwnGoal, AppError> {
    let found = scope::lock(tx, member_id, goal).await?.only(role)?;
    rules::is_open(found.goal.status)?;
    Ok(found)
}

async fn tell(tx: &Tx, found: &OwnGoal, what: What) -> Result<(), AppError> {
    let event = GoalEvent {
        what,
        goal_id: found.goal.id,
        own: &found.own,
    };
    events::append(tx, Some(found.own.member_id()), &event).await
}
