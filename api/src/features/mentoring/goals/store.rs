//! Queries for goals and their earlier texts.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Value,
};

use super::{
    entities::{goal_revisions, goals},
    model::{GoalId, GoalStatus, GoalText, Hundredths},
    refusal::GoalRefusal,
    rules::SLOTS,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::{Tx, is_duplicate, sql},
    http::NotFound,
};

/// A goal with its last check-in.
pub struct Row {
    pub goal: goals::Model,
    pub latest: Option<Latest>,
    /// How many of the mentor's questions wait for an answer.
    pub open_questions: i64,
}

/// The value of the last check-in and its day.
#[derive(Clone, Copy)]
pub struct Latest {
    pub value: Hundredths,
    pub made_on: NaiveDate,
}

/// Goals `g` with their last check-in.
const LATEST: &str = "left join goal_check_ins c on c.id = (select l.id from goal_check_ins l \
     where l.goal_id = g.id order by l.made_on desc, l.id desc limit 1)";

const COLUMNS: &str = "g.*, c.value as latest_value, c.made_on as latest_on, \
     (select count(*) from goal_questions q where q.goal_id = g.id and q.answered_at is null) \
     as open_questions";

/// The goals of a mentorship, or those in one state, newest first.
pub async fn of_mentorship(
    connection: &impl ConnectionTrait,
    mentorship_id: MentorshipId,
    status: Option<GoalStatus>,
    query: &PageQuery,
) -> Result<Vec<Row>, AppError> {
    let before = query.cursor::<GoalId>()?.unwrap_or(GoalId::MAX);
    let limit = query.limit() + 1;
    let mut values: Vec<Value> = vec![mentorship_id.into(), before.into()];
    let which = match status {
        Some(status) => {
            values.push(status.into());
            "and n.status = $3"
        }
        None => "",
    };
    let page = format!(
        "(select * from goals n where n.mentorship_id = $1 and n.id < $2 {which} \
         order by n.id desc limit {limit}) g"
    );
    rows(connection, &page, "order by g.id desc", values).await
}

/// One goal. The caller has checked that the member may see it.
pub async fn row(connection: &impl ConnectionTrait, id: GoalId) -> Result<Row, AppError> {
    let found = rows(connection, "goals g", "where g.id = $1", [id.into()]).await?;
    Ok(found.into_iter().next().ok_or(NotFound)?)
}

async fn rows(
    connection: &impl ConnectionTrait,
    from: &str,
    which: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<Row>, AppError> {
    let query = format!("select {COLUMNS} from {from} {LATEST} {which}");
    let found = sql::rows(connection, &query, values).await?;
    let read = found.iter().map(|row| {
        let value: Option<Hundredths> = row.try_get("", "latest_value")?;
        let made_on: Option<NaiveDate> = row.try_get("", "latest_on")?;
        Ok(Row {
            goal: goals::Model::from_query_result(row, "")?,
            latest: value
                .zip(made_on)
                .map(|(value, made_on)| Latest { value, made_on }),
            open_questions: row.try_get("", "open_questions")?,
        })
    });
    read.collect()
}

/// The mentorship of a goal, which never changes.
pub async fn mentorship_of(tx: &Tx, id: GoalId) -> Result<MentorshipId, AppError> {
    let found = goals::Entity::find_by_id(id)
        .select_only()
        .column(goals::Column::MentorshipId)
        .into_tuple()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn find(connection: &impl ConnectionTrait, id: GoalId) -> Result<goals::Model, AppError> {
    let found = goals::Entity::find_by_id(id).one(connection).await?;
    Ok(found.ok_or(NotFound)?)
}

/// The slots of the active goals of a mentorship.
pub async fn taken_slots(tx: &Tx, mentorship_id: MentorshipId) -> Result<Vec<i32>, AppError> {
    let taken: Vec<Option<i32>> = goals::Entity::find()
        .select_only()
        .column(goals::Column::Slot)
        .filter(goals::Column::MentorshipId.eq(mentorship_id))
        .filter(goals::Column::Status.eq(GoalStatus::Active))
        .into_tuple()
        .all(&**tx)
        .await?;
    Ok(taken.into_iter().flatten().collect())
}

pub async fn insert(tx: &Tx, row: goals::ActiveModel) -> Result<(), AppError> {
    goals::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: goals::ActiveModel) -> Result<(), AppError> {
    let updated = goals::Entity::update(row).exec_without_returning(&**tx);
    match updated.await {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => {
            Err(GoalRefusal::TooManyActive { limit: SLOTS }.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Deletes a draft. Its milestones and questions must be deleted before.
pub async fn delete(tx: &Tx, id: GoalId) -> Result<(), AppError> {
    goals::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}

pub async fn insert_revision(tx: &Tx, row: goal_revisions::ActiveModel) -> Result<(), AppError> {
    goal_revisions::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// The earlier texts of a goal, newest first.
pub async fn revisions(
    connection: &impl ConnectionTrait,
    id: GoalId,
    query: &PageQuery,
) -> Result<Vec<goal_revisions::Model>, AppError> {
    let mut found = goal_revisions::Entity::find()
        .filter(goal_revisions::Column::GoalId.eq(id))
        .order_by_desc(goal_revisions::Column::Number)
        .limit(query.limit() + 1);
    if let Some(before) = query.cursor::<i32>()? {
        found = found.filter(goal_revisions::Column::Number.lt(before));
    }
    Ok(found.all(connection).await?)
}

/// The text of a goal.
pub fn text_of(goal: &goals::Model) -> GoalText {
    GoalText {
        kind: goal.kind,
        title: goal.title.clone(),
        specific: goal.specific.clone(),
        measured: goal.measured.clone(),
        unit: goal.unit.clone(),
        start_value: goal.start_value,
        target_value: goal.target_value,
        attainable: goal.attainable.clone(),
        realistic: goal.realistic.clone(),
        due_on: goal.due_on,
    }
}
