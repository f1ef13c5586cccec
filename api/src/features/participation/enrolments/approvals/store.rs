//! Queries for the approval queue and its questions.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, Value,
};
use std::collections::HashMap;

use super::{
    super::{
        model::{Enrolment, Status},
        store::one_more,
    },
    dto::AskedQuestion,
};
use crate::features::{
    participation::enrolments::entities::{enrolment_questions, enrolments},
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{SqlConditions, Tx, search, sql},
};

/// The columns of a decision that can be undone until `undo_until`.
pub fn decided(
    tx: &Tx,
    enrolment: &Enrolment,
    status: Status,
    by: MemberId,
    undo_until: DateTime<Utc>,
) -> enrolments::ActiveModel {
    enrolments::ActiveModel {
        id: Set(enrolment.id),
        status: Set(status),
        reason: Set(None),
        decided_at: Set(Some(tx.now())),
        decided_by: Set(Some(by)),
        undo_until: Set(Some(undo_until)),
        version: Set(enrolment.version + 1),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}

/// The columns of a registration that waits again.
pub fn undecided(tx: &Tx, enrolment: &Enrolment, status: Status) -> enrolments::ActiveModel {
    enrolments::ActiveModel {
        id: Set(enrolment.id),
        status: Set(status),
        reason: Set(None),
        decided_at: Set(None),
        decided_by: Set(None),
        undo_until: Set(None),
        version: Set(enrolment.version + 1),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}

/// Whether the member has sent or received a request since the approval.
pub async fn is_acted_on(tx: &Tx, id: EnrolmentId) -> Result<bool, AppError> {
    let query = "select 1 from requests r \
         where r.mentee_enrolment_id = $1 or r.mentor_enrolment_id = $1 limit 1";
    Ok(!sql::rows(&**tx, query, [id.into()]).await?.is_empty())
}

pub async fn ask(
    tx: &Tx,
    enrolment_id: EnrolmentId,
    by: MemberId,
    question: &str,
) -> Result<(), AppError> {
    let row = enrolment_questions::ActiveModel {
        id: Set(tx.new_id()),
        enrolment_id: Set(enrolment_id),
        question: Set(question.to_owned()),
        asked_by: Set(by),
        asked_at: Set(tx.now()),
        answer: Set(None),
        answered_at: Set(None),
    };
    enrolment_questions::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Stores the answer to the open question. Returns whether there was one.
pub async fn answer(tx: &Tx, enrolment_id: EnrolmentId, answer: &str) -> Result<bool, AppError> {
    let statement = "update enrolment_questions set answer = $2, answered_at = $3 \
         where enrolment_id = $1 and answered_at is null";
    let values: [Value; 3] = [enrolment_id.into(), answer.into(), tx.now().into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// Deletes the open question. Returns whether there was one.
///
/// # Errors
/// A database fault.
pub async fn forget_open_question(tx: &Tx, enrolment_id: EnrolmentId) -> Result<bool, AppError> {
    let statement =
        "delete from enrolment_questions where enrolment_id = $1 and answered_at is null";
    Ok(sql::run(&**tx, statement, [enrolment_id.into()]).await? > 0)
}

/// The unanswered question.
pub async fn open_question(tx: &Tx, enrolment_id: EnrolmentId) -> Result<Option<String>, AppError> {
    let open = enrolment_questions::Entity::find()
        .filter(enrolment_questions::Column::EnrolmentId.eq(enrolment_id))
        .filter(enrolment_questions::Column::AnsweredAt.is_null())
        .one(&**tx)
        .await?;
    Ok(open.map(|row| row.question))
}

/// The questions about each of these registrations, oldest first.
pub async fn questions(
    connection: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = EnrolmentId>,
) -> Result<HashMap<EnrolmentId, Vec<AskedQuestion>>, AppError> {
    let rows = enrolment_questions::Entity::find()
        .filter(enrolment_questions::Column::EnrolmentId.is_in(ids))
        .order_by_asc(enrolment_questions::Column::Id)
        .all(connection)
        .await?;
    let mut asked: HashMap<EnrolmentId, Vec<AskedQuestion>> = HashMap::new();
    for row in rows {
        asked
            .entry(row.enrolment_id)
            .or_default()
            .push(AskedQuestion {
                question: row.question,
                asked_at: row.asked_at,
                answer: row.answer,
                answered_at: row.answered_at,
            });
    }
    Ok(asked)
}

/// A registration with profile data.
#[derive(FromQueryResult)]
pub struct RegistrationRow {
    pub id: EnrolmentId,
    pub member_id: MemberId,
    pub role: Role,
    pub headline: String,
    pub country: Option<String>,
    pub status: Status,
    pub reason: Option<String>,
    pub submitted_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    pub undo_until: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Total {
    total: i64,
}

/// The filter of the queue.
pub struct Wanted<'a> {
    pub programme_id: ProgrammeId,
    pub status: Status,
    pub role: Option<Role>,
    pub submitted_before: Option<DateTime<Utc>>,
    pub country: Option<&'a str>,
    /// The search text.
    pub typed: &'a str,
}

/// The country in the registration's profile, or in the member's latest other profile. The profile of a new registration is empty.
const COUNTRY: &str = "coalesce(f.country, (select x.country from profiles x \
     join enrolments o on o.id = x.enrolment_id where o.member_id = e.member_id \
     and x.country is not null order by x.updated_at desc limit 1))";

/// Waiting registrations of a programme, oldest first.
pub async fn waiting(
    connection: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    query: &PageQuery,
) -> Result<Vec<RegistrationRow>, AppError> {
    let mut all = conditions(wanted);
    if let Some((at, id)) = query.cursor::<(DateTime<Utc>, EnrolmentId)>()? {
        let (at, id) = (all.place(at), all.place(id));
        all.add_placed(&format!("(e.submitted_at, e.id) > ({at}, {id})"));
    }
    let limit = all.place(one_more(query));
    let SqlConditions { text, values } = all;
    let sql = format!(
        "select {COLUMNS}, {COUNTRY} as country {FROM}{text} order by e.submitted_at, e.id limit {limit}"
    );
    sql::all(connection, &sql, values).await
}

const COLUMNS: &str = "e.id, e.member_id, e.role, e.status, e.reason, e.submitted_at, e.decided_at, e.undo_until, \
     coalesce(f.headline, '') as headline";
const FROM: &str = "from enrolments e join members m on m.id = e.member_id \
     left join profiles f on f.enrolment_id = e.id where e.submitted_at is not null";

/// The number of waiting registrations on all pages.
pub async fn count_waiting(
    connection: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
) -> Result<i64, AppError> {
    let SqlConditions { text, values } = conditions(wanted);
    let sql = format!("select count(*) as total {FROM}{text}");
    let counted: Option<Total> = sql::one(connection, &sql, values).await?;
    Ok(counted.map_or(0, |counted| counted.total))
}

/// One registration that is waiting, or whose decision can still be undone.
pub async fn registration(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    id: EnrolmentId,
    now: DateTime<Utc>,
) -> Result<Option<RegistrationRow>, AppError> {
    let sql = format!(
        "select {COLUMNS}, {COUNTRY} as country {FROM} and e.programme_id = $1 and e.id = $2 \
         and (e.status in ('submitted', 'asked_back') or e.undo_until > $3)"
    );
    let values: [Value; 3] = [programme_id.into(), id.into(), now.into()];
    sql::one(connection, &sql, values).await
}

fn conditions(wanted: &Wanted<'_>) -> SqlConditions {
    let mut all = SqlConditions::default();
    all.add("e.programme_id = ?", wanted.programme_id);
    all.add("e.status = ?", wanted.status);
    if let Some(role) = wanted.role {
        all.add("e.role = ?", role);
    }
    if let Some(before) = wanted.submitted_before {
        all.add("e.submitted_at < ?", before);
    }
    if let Some(country) = wanted.country {
        all.add(&format!("{COUNTRY} = ?"), country);
    }
    for condition in search::people(&mut all.values, "m", wanted.typed) {
        all.add_placed(&condition);
    }
    all
}
