//! Requests that time has something to do with, a batch at a time.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};
use uuid::Uuid;

use crate::{
    db::{BATCH, Tx, sql},
    kernel::Failure,
};

/// A mentee with a request whose time has run out.
#[derive(FromQueryResult)]
pub struct Unanswered {
    pub enrolment_id: Uuid,
    pub member_id: Uuid,
}

/// A batch of those, behind one of them.
pub async fn unanswered(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<Uuid>,
) -> Result<Vec<Unanswered>, Failure> {
    let query = format!(
        "select distinct e.id as enrolment_id, e.member_id from requests r \
         join enrolments e on e.id = r.mentee_enrolment_id \
         where r.status = 'pending' and r.expires_at <= $1 and e.id > $2 \
         order by e.id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or(Uuid::nil()).into()];
    sql::all(connection, &query, values).await
}

/// An open request of which nobody was reminded for a while.
#[derive(FromQueryResult)]
pub struct Silent {
    pub id: Uuid,
    pub mentee_id: Uuid,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub reminded_days: i32,
    /// Whoever was asked has a question, and whoever asked has not answered it.
    pub waits_for_sender: bool,
}

/// Of the open requests a batch, behind one of them, that were sent so many days ago or earlier and of which
/// nobody was reminded on that day.
pub async fn silent(
    connection: &impl ConnectionTrait,
    days: [i32; 2],
    now: DateTime<Utc>,
    after: Option<Uuid>,
) -> Result<Vec<Silent>, Failure> {
    let [first, last] = days;
    let sent_before = |days: i32| Value::from(now - Duration::days(i64::from(days)));
    let query = format!(
        "select r.id, e.member_id as mentee_id, r.created_at, r.expires_at, \
         r.reminded_days, (r.question is not null and r.answer is null) as waits_for_sender \
         from requests r join enrolments e on e.id = r.mentee_enrolment_id \
         where r.status = 'pending' and r.id > $1 \
         and ((r.created_at <= $2 and r.reminded_days < {first}) \
             or (r.created_at <= $3 and r.reminded_days < {last})) \
         order by r.id limit {BATCH}"
    );
    let values: [Value; 3] = [
        after.unwrap_or(Uuid::nil()).into(),
        sent_before(first),
        sent_before(last),
    ];
    sql::all(connection, &query, values).await
}

/// Marks a request as reminded of; nothing where somebody else did, or where it is not open.
pub async fn mark_reminded(tx: &Tx, id: Uuid, day: i32) -> Result<bool, Failure> {
    let statement = "update requests set reminded_days = $2 \
         where id = $1 and status = 'pending' and reminded_days < $2";
    Ok(sql::run(&**tx, statement, [id.into(), day.into()]).await? > 0)
}
