//! Periodic work on requests: expiry, reminders and holds.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult, sea_query::Value};

use super::{
    closing::open_of,
    event::{RequestEvent, What},
    model::{RequestStatus, Sides},
    rules::{self, Clock, HOLD_AT_MOST, REMINDER_DAYS, Readiness},
    store,
};
use crate::features::{
    identity::members::{self, MembershipStatus},
    pairing::{mentorships::Pair, requests::entities::requests},
    participation::enrolments::{self, Enrolment},
    programme::programmes::Role,
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{
    AppError,
    db::{BATCH, Db, Tx, in_batches, sql},
    events::{self, EventBatch},
};

/// Expires all overdue requests.
///
/// # Errors
/// A database fault. Requests that were already closed stay closed.
pub async fn expire_due(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    let read = async |after| unanswered(db.read(), now, after).await;
    in_batches(
        read,
        |mentee| mentee.enrolment_id,
        async |mentee| {
            db.write(async |tx| {
                // The lock on the mentee's enrolment prevents a concurrent acceptance.
                enrolments::lock(tx, mentee.enrolment_id).await?;
                let mut events = EventBatch::default();
                open_of(tx, mentee.enrolment_id, &mut events).await?;
                events.append(tx).await
            })
            .await
        },
    )
    .await
}

/// Puts open requests on hold if one side cannot take part, and resumes them when both can.
///
/// # Errors
/// A database fault. Changes already committed stay.
pub async fn settle_holds(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    in_batches(
        async |after| turned(db.read(), now, after).await,
        |turned| turned.id,
        async |turned| db.write(async |tx| settle(tx, turned).await).await,
    )
    .await
}

/// Checks again with both sides locked, because the state may have changed since the query.
async fn settle(tx: &Tx, turned: &Turned) -> Result<(), AppError> {
    let pair = Pair::lock(tx, turned.mentee_enrolment_id, turned.mentor_enrolment_id).await?;
    let request = store::find(tx, turned.id).await?;
    if request.status != RequestStatus::Pending || request.expires_at <= tx.now() {
        return Ok(());
    }
    let readiness = Readiness {
        mentor_takes_part: is_there(tx, &pair.mentor).await?,
        mentee_takes_part: is_there(tx, &pair.mentee).await?,
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
    };
    let absent = rules::obstacle(readiness).is_some();
    let (row, what) = match (request.held_since, absent) {
        (None, true) => hold(tx, &request, readiness),
        (Some(since), false) => {
            let before = Clock {
                answering_from: request.answering_from.unwrap_or(request.created_at),
                expires_at: request.held_expires_at.unwrap_or(request.expires_at),
            };
            resume(request.id, rules::resumed(before, since, tx.now()))
        }
        _ => return Ok(()),
    };
    store::update(tx, row).await?;
    let sides = Sides::of(turned.id, &pair, request.sent_by);
    events::append(tx, None, &RequestEvent { what, sides }).await
}

async fn is_there(tx: &Tx, enrolment: &Enrolment) -> Result<bool, AppError> {
    let member = members::by_ids(&**tx, [enrolment.member_id]).await?;
    let membership = member
        .get(&enrolment.member_id)
        .map_or(MembershipStatus::Unknown, |member| member.membership_status);
    Ok(rules::takes_part(enrolment.status, membership))
}

fn hold(tx: &Tx, request: &requests::Model, of: Readiness) -> (requests::ActiveModel, What) {
    let row = requests::ActiveModel {
        id: Set(request.id),
        held_since: Set(Some(tx.now())),
        held_expires_at: Set(Some(request.expires_at)),
        expires_at: Set(tx.now() + HOLD_AT_MOST),
        ..Default::default()
    };
    let by = match of.mentor_takes_part {
        true => Role::Mentee,
        false => Role::Mentor,
    };
    (row, What::Held { by })
}

fn resume(id: RequestId, clock: Clock) -> (requests::ActiveModel, What) {
    let row = requests::ActiveModel {
        id: Set(id),
        held_since: Set(None),
        held_expires_at: Set(None),
        expires_at: Set(clock.expires_at),
        answering_from: Set(Some(clock.answering_from)),
        ..Default::default()
    };
    (row, What::Resumed)
}

/// Sends due reminders. Each reminder is sent once across replicas.
///
/// # Errors
/// A database fault. Reminders already sent stay recorded.
pub async fn remind_due(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    let read = async |after| silent(db.read(), REMINDER_DAYS, now, after).await;
    in_batches(
        read,
        |request| request.sides.request_id,
        async |request| {
            let (sent, expires) = (request.answering_from, request.expires_at);
            match rules::reminder(sent, expires, request.reminded_days, now) {
                Some(day) => db.write(async |tx| remind(tx, request, day).await).await,
                None => Ok(()),
            }
        },
    )
    .await
}

async fn remind(tx: &Tx, request: &Silent, day: i32) -> Result<(), AppError> {
    if !mark_reminded(tx, request.sides.request_id, day).await? {
        return Ok(());
    }
    let what = match request.waits_for_sender {
        true => What::SenderReminded,
        false => What::ReceiverReminded,
    };
    let sides = request.sides;
    events::append(tx, None, &RequestEvent { what, sides }).await
}

/// A mentee with an overdue request.
#[derive(FromQueryResult)]
struct Unanswered {
    enrolment_id: EnrolmentId,
}

/// A batch of them after the given id.
async fn unanswered(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<EnrolmentId>,
) -> Result<Vec<Unanswered>, AppError> {
    let query = format!(
        "select distinct e.id as enrolment_id from requests r \
         join enrolments e on e.id = r.mentee_enrolment_id \
         where r.status = 'pending' and r.expires_at <= $1 and e.id > $2 \
         order by e.id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or_default().into()];
    sql::all(connection, &query, values).await
}

/// An open request with a reminder due.
#[derive(FromQueryResult)]
struct Silent {
    #[sea_orm(nested)]
    sides: Sides,
    /// The start of the answer period.
    answering_from: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    reminded_days: i32,
    /// The receiver asked a question that the sender has not answered.
    waits_for_sender: bool,
}

/// A batch of open requests after the given id that reached a reminder day without a reminder. Requests on hold, or of which one
/// side cannot take part, are left out.
async fn silent(
    connection: &impl ConnectionTrait,
    days: [i32; 2],
    now: DateTime<Utc>,
    after: Option<RequestId>,
) -> Result<Vec<Silent>, AppError> {
    let [first, last] = days;
    let sent_before = |days: i32| Value::from(now - Duration::days(i64::from(days)));
    let query = format!(
        "select r.id, r.programme_id, r.mentee_enrolment_id, r.mentor_enrolment_id, r.sent_by, \
         mentee.member_id as mentee_id, mentor.member_id as mentor_id, \
         coalesce(r.answering_from, r.created_at) as answering_from, r.expires_at, \
         r.reminded_days, (r.question is not null and r.answer is null) as waits_for_sender \
         from requests r {BOTH} where r.status = 'pending' and r.id > $1 \
         and ((r.created_at <= $2 and r.reminded_days < {first}) \
             or (r.created_at <= $3 and r.reminded_days < {last})) \
         and r.held_since is null and {BOTH_TAKE_PART} order by r.id limit {BATCH}"
    );
    let values: [Value; 3] = [
        after.unwrap_or_default().into(),
        sent_before(first),
        sent_before(last),
    ];
    sql::all(connection, &query, values).await
}

/// Joins both sides of a request `r` and their members.
const BOTH: &str = "join enrolments mentee on mentee.id = r.mentee_enrolment_id \
     join enrolments mentor on mentor.id = r.mentor_enrolment_id \
     join members mentee_member on mentee_member.id = mentee.member_id \
     join members mentor_member on mentor_member.id = mentor.member_id";

/// The SQL form of `rules::takes_part` for both sides.
const BOTH_TAKE_PART: &str = "(mentee.status = 'approved' and mentor.status = 'approved' \
     and mentee_member.membership_status in ('active', 'grace') \
     and mentor_member.membership_status in ('active', 'grace'))";

/// A request that has to be put on hold or resumed.
#[derive(FromQueryResult)]
struct Turned {
    id: RequestId,
    mentee_enrolment_id: EnrolmentId,
    mentor_enrolment_id: EnrolmentId,
}

/// A batch of open requests after the given id whose hold does not match the state of both sides.
async fn turned(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<RequestId>,
) -> Result<Vec<Turned>, AppError> {
    let query = format!(
        "select r.id, r.mentee_enrolment_id, r.mentor_enrolment_id \
         from requests r {BOTH} where r.status = 'pending' and r.expires_at > $1 and r.id > $2 \
         and ((r.held_since is null and not {BOTH_TAKE_PART}) \
             or (r.held_since is not null and {BOTH_TAKE_PART})) \
         order by r.id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or_default().into()];
    sql::all(connection, &query, values).await
}

/// Records a reminder. False if it is already recorded or the request is not open.
async fn mark_reminded(tx: &Tx, id: RequestId, day: i32) -> Result<bool, AppError> {
    let statement = "update requests set reminded_days = $2 \
         where id = $1 and status = 'pending' and reminded_days < $2";
    Ok(sql::run(&**tx, statement, [id.into(), day.into()]).await? > 0)
}
