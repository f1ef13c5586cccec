//! Rows of requests. Reads start from whose request it is.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    sea_query::Value,
};
use uuid::Uuid;

use super::{dto::RequestFilter, model::Sides, refusal::RequestRefusal};
use crate::{
    db::{Tx, entities::requests, is_duplicate, sql},
    features::{
        enrolments::{
            Enrolment,
            people::{self, PersonCard},
            seats,
        },
        programmes::Role,
    },
    http::NotFound,
    kernel::{Failure, PageQuery},
};

/// A request with its programme and its two sides.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Uuid,
    pub programme_slug: String,
    pub programme_name: String,
    pub mentee_id: Uuid,
    pub status: String,
    pub message: String,
    pub decline_reason: Option<String>,
    pub withdrawn_reason: Option<String>,
    pub note: Option<String>,
    pub reasons: serde_json::Value,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    pub mentorship_id: Option<Uuid>,
    pub question: Option<String>,
    pub asked_at: Option<DateTime<Utc>>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
    pub sent_by: String,
    pub mentee_status: String,
    pub mentor_status: String,
    pub mentee_membership: String,
    pub mentor_membership: String,
    /// 0 where the request is closed: it is not asked for then.
    pub mentee_can_take: i64,
    pub mentor_can_take: i64,
}

const COLUMNS: &str = "r.id, p.slug as programme_slug, \
     p.name as programme_name, \
     mentee.member_id as mentee_id, r.status, r.message, \
     r.decline_reason, r.withdrawn_reason, r.note, r.reasons, r.created_at, r.expires_at, \
     r.decided_at, m.id as mentorship_id, r.question, r.asked_at, r.answer, r.answered_at, \
     r.sent_by, mentee.status as mentee_status, mentor.status as mentor_status, \
     mentee_member.membership_status as mentee_membership, \
     mentor_member.membership_status as mentor_membership";

const JOINED: &str = "join programmes p on p.id = r.programme_id \
     join enrolments mentee on mentee.id = r.mentee_enrolment_id \
     join enrolments mentor on mentor.id = r.mentor_enrolment_id \
     join members mentee_member on mentee_member.id = mentee.member_id \
     join members mentor_member on mentor_member.id = mentor.member_id \
     left join mentorships m on m.request_id = r.id";

/// What [`Row`] is read from.
fn columns() -> String {
    let room = |side: &str| {
        let can_take = seats::can_take_of(side);
        format!("case when r.status = 'pending' then {can_take} else 0 end as {side}_can_take")
    };
    format!("{COLUMNS}, {}, {}", room("mentee"), room("mentor"))
}

/// The sides of a request that this member sent or received; any other is not there.
pub async fn sides(tx: &Tx, member_id: Uuid, id: Uuid) -> Result<Sides, Failure> {
    let sql = "select r.id, r.programme_id, r.mentee_enrolment_id, r.mentor_enrolment_id, \
         mentee.member_id as mentee_id, mentor.member_id as mentor_id, r.sent_by from requests r \
         join enrolments mentee on mentee.id = r.mentee_enrolment_id \
         join enrolments mentor on mentor.id = r.mentor_enrolment_id \
         where r.id = $1 and $2 in (mentee.member_id, mentor.member_id)";
    let rows = sql::rows(&**tx, sql, [id.into(), member_id.into()]).await?;
    let row = rows.first().ok_or(NotFound)?;
    let sent_by: String = row.try_get("", "sent_by")?;
    Ok(Sides {
        request_id: row.try_get("", "id")?,
        programme_id: row.try_get("", "programme_id")?,
        mentee_enrolment_id: row.try_get("", "mentee_enrolment_id")?,
        mentor_enrolment_id: row.try_get("", "mentor_enrolment_id")?,
        mentee_id: row.try_get("", "mentee_id")?,
        mentor_id: row.try_get("", "mentor_id")?,
        sent_by: sent_by.parse().map_err(Failure::fault)?,
    })
}

/// A request that this member sent or received; any other is not there.
pub async fn visible_to(tx: &Tx, member_id: Uuid, id: Uuid) -> Result<Row, Failure> {
    Ok(of_member(&**tx, member_id, id).await?.ok_or(NotFound)?)
}

pub async fn of_member(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<Option<Row>, Failure> {
    let columns = columns();
    let sql = format!(
        "select {columns} from requests r {JOINED} where r.id = $1 and $2 in (mentee.member_id, mentor.member_id)"
    );
    sql::one(connection, &sql, [id.into(), member_id.into()]).await
}

/// The same, with the card of the other side.
pub async fn seen_by(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<(Row, PersonCard), Failure> {
    let which = "where r.id = $2 and $1 in (mentee.member_id, mentor.member_id)";
    let values = vec![member_id.into(), id.into()];
    let seen = seen(connection, "requests r", which, values).await?;
    Ok(seen.into_iter().next().ok_or(NotFound)?)
}

/// These requests `r` with the card of the other side, as the member sees it who is the first of the values.
async fn seen(
    connection: &impl ConnectionTrait,
    requests: &str,
    which: &str,
    values: Vec<Value>,
) -> Result<Vec<(Row, PersonCard)>, Failure> {
    let (columns, card) = (columns(), people::columns());
    let sql = format!(
        "select {columns}, {card} from {requests} {JOINED} join enrolments e on e.id = \
         case when mentee.member_id = $1 then r.mentor_enrolment_id else r.mentee_enrolment_id end {} \
         {which}",
        people::TABLES
    );
    let rows = sql::rows(connection, &sql, values).await?;
    rows.iter()
        .map(|row| Ok((Row::from_query_result(row, "")?, people::card(row)?)))
        .collect()
}

/// What an acceptance asks of the request, the programme and both memberships.
#[derive(FromQueryResult)]
pub struct Acceptable {
    pub status: String,
    pub expires_at: DateTime<Utc>,
    pub policy: serde_json::Value,
    pub mentee_membership: String,
    pub mentor_membership: String,
}

/// For whoever holds the locks of both sides.
pub async fn acceptable(tx: &Tx, sides: &Sides) -> Result<Acceptable, Failure> {
    let sql = "select r.status, r.expires_at, p.policy, \
         mentee.membership_status as mentee_membership, \
         mentor.membership_status as mentor_membership \
         from requests r join programmes p on p.id = r.programme_id \
         join members mentee on mentee.id = $2 join members mentor on mentor.id = $3 \
         where r.id = $1";
    let values = [sides.request_id, sides.mentee_id, sides.mentor_id];
    let row = sql::one(&**tx, sql, values.map(Value::from)).await?;
    Ok(row.ok_or(NotFound)?)
}

/// The requests of an enrolment of this member, newest first, with the other sides' cards. It stands on one side of all of them, and the index of
/// that side is in the order of the list.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    own: &Enrolment,
    filter: Option<RequestFilter>,
    query: &PageQuery,
) -> Result<Vec<(Row, PersonCard)>, Failure> {
    let status = match filter {
        None => "",
        Some(RequestFilter::Pending) => "and r.status = 'pending'",
        Some(RequestFilter::Closed) => "and r.status <> 'pending'",
    };
    let before = query.cursor::<Uuid>()?.unwrap_or(Uuid::max());
    let limit = query.limit() + 1;
    let side = match own.role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    };
    // Cut before anything is joined, and its length written out: else PostgreSQL plans each page anew.
    let page = format!(
        "(select * from requests r where r.{side} = $2 {status} and r.id < $3 \
         order by r.id desc limit {limit}) r"
    );
    let values = vec![own.member_id.into(), own.id.into(), before.into()];
    seen(connection, &page, "order by r.id desc", values).await
}

/// The requests of and to a mentee, whose enrolment is locked, that nobody has decided, the oldest
/// first. Those that the mentee sent have a slot each, and the policy says how many there are.
pub async fn pending_of_mentee(tx: &Tx, mentee: Uuid) -> Result<Vec<requests::Model>, Failure> {
    Ok(requests::Entity::find()
        .filter(requests::Column::MenteeEnrolmentId.eq(mentee))
        .filter(requests::Column::Status.eq("pending"))
        .order_by_asc(requests::Column::Id)
        .all(&**tx)
        .await?)
}

/// The requests of a mentor that nobody has decided, the oldest first; each takes one of the mentor's seats.
pub async fn sent_by_mentor(tx: &Tx, mentor: Uuid) -> Result<Vec<requests::Model>, Failure> {
    Ok(requests::Entity::find()
        .filter(requests::Column::MentorEnrolmentId.eq(mentor))
        .filter(requests::Column::Status.eq("pending"))
        .filter(requests::Column::SentBy.eq(Role::Mentor.as_str()))
        .order_by_asc(requests::Column::Id)
        .all(&**tx)
        .await?)
}

/// The requests to and of a mentor that nobody has decided, the oldest first: as many as mentees have asked, so
/// that only leaving reads them.
pub async fn pending_of_mentor(tx: &Tx, mentor: Uuid) -> Result<Vec<requests::Model>, Failure> {
    Ok(requests::Entity::find()
        .filter(requests::Column::MentorEnrolmentId.eq(mentor))
        .filter(requests::Column::Status.eq("pending"))
        .order_by_asc(requests::Column::Id)
        .all(&**tx)
        .await?)
}

pub async fn insert(tx: &Tx, row: requests::ActiveModel) -> Result<(), Failure> {
    match requests::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await
    {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => Err(RequestRefusal::AlreadyOpen.into()),
        Err(error) => Err(error.into()),
    }
}

pub async fn update(tx: &Tx, row: requests::ActiveModel) -> Result<(), Failure> {
    requests::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Closes a request that this transaction found open; nothing where another was faster.
pub async fn close(tx: &Tx, id: Uuid, row: requests::ActiveModel) -> Result<bool, Failure> {
    let closed = requests::Entity::update_many()
        .filter(requests::Column::Id.eq(id))
        .filter(requests::Column::Status.eq("pending"))
        .set(row)
        .exec(&**tx)
        .await?;
    Ok(closed.rows_affected > 0)
}

/// A request as it stands, for whoever holds the locks of both sides.
pub async fn find(tx: &Tx, id: Uuid) -> Result<requests::Model, Failure> {
    let found = requests::Entity::find_by_id(id).one(&**tx).await?;
    Ok(found.ok_or(NotFound)?)
}
