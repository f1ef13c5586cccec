//! What time has made due, a batch at a time: requests that ran out, that somebody is to be reminded of, or that go on
//! hold or are open again.

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
    /// From when the time to answer counts.
    pub answering_from: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub reminded_days: i32,
    /// Whoever was asked has a question, and whoever asked has not answered it.
    pub waits_for_sender: bool,
}

/// Of the open requests a batch, behind one of them, that were sent so many days ago or earlier and of which
/// nobody was reminded on that day. Nobody is reminded who cannot answer.
pub async fn silent(
    connection: &impl ConnectionTrait,
    days: [i32; 2],
    now: DateTime<Utc>,
    after: Option<Uuid>,
) -> Result<Vec<Silent>, Failure> {
    let [first, last] = days;
    let sent_before = |days: i32| Value::from(now - Duration::days(i64::from(days)));
    let query = format!(
        "select r.id, mentee.member_id as mentee_id, \
         coalesce(r.answering_from, r.created_at) as answering_from, r.expires_at, \
         r.reminded_days, (r.question is not null and r.answer is null) as waits_for_sender \
         from requests r {BOTH} where r.status = 'pending' and r.id > $1 \
         and ((r.created_at <= $2 and r.reminded_days < {first}) \
             or (r.created_at <= $3 and r.reminded_days < {last})) \
         and r.held_since is null and {BOTH_TAKE_PART} order by r.id limit {BATCH}"
    );
    let values: [Value; 3] = [
        after.unwrap_or(Uuid::nil()).into(),
        sent_before(first),
        sent_before(last),
    ];
    sql::all(connection, &query, values).await
}

/// The two sides of a request `r`, and the members they are.
const BOTH: &str = "join enrolments mentee on mentee.id = r.mentee_enrolment_id \
     join enrolments mentor on mentor.id = r.mentor_enrolment_id \
     join members mentee_member on mentee_member.id = mentee.member_id \
     join members mentor_member on mentor_member.id = mentor.member_id";

/// Of [`BOTH`] what `accept::takes_part` says of each.
const BOTH_TAKE_PART: &str = "(mentee.status = 'approved' and mentor.status = 'approved' \
     and mentee_member.membership_status in ('active', 'grace') \
     and mentor_member.membership_status in ('active', 'grace'))";

/// A request that goes on hold, or is open again.
#[derive(FromQueryResult)]
pub struct Turned {
    pub id: Uuid,
    pub mentee_id: Uuid,
    pub mentee_enrolment_id: Uuid,
    pub mentor_enrolment_id: Uuid,
}

/// Of the open requests that are not on hold although one of the two cannot take part, or the other way round, a batch
/// behind one of them.
pub async fn turned(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<Uuid>,
) -> Result<Vec<Turned>, Failure> {
    let query = format!(
        "select r.id, mentee.member_id as mentee_id, r.mentee_enrolment_id, r.mentor_enrolment_id \
         from requests r {BOTH} where r.status = 'pending' and r.expires_at > $1 and r.id > $2 \
         and ((r.held_since is null and not {BOTH_TAKE_PART}) \
             or (r.held_since is not null and {BOTH_TAKE_PART})) \
         order by r.id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or(Uuid::nil()).into()];
    sql::all(connection, &query, values).await
}

/// Marks a request as reminded of; nothing where somebody else did, or where it is not open.
pub async fn mark_reminded(tx: &Tx, id: Uuid, day: i32) -> Result<bool, Failure> {
    let statement = "update requests set reminded_days = $2 \
         where id = $1 and status = 'pending' and reminded_days < $2";
    Ok(sql::run(&**tx, statement, [id.into(), day.into()]).await? > 0)
}
