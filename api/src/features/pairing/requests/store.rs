//! Queries for requests. Reads are limited to one member's.

use super::{
    dto::RequestFilter,
    model::{DeclineReason, RequestStatus, Sides, WithdrawnReason},
    refusal::RequestRefusal,
};
use crate::features::{
    identity::members::MembershipStatus,
    pairing::{
        mentorships::{MentorshipId, Pair},
        requests::entities::requests,
    },
    participation::enrolments::{
        Enrolment, MatchReason, Status,
        entities::enrolments,
        people::{self, PersonCard},
        seats::{self, FreeSeats},
    },
    programme::programmes::{Policy, Role},
};
use crate::ids::{EnrolmentId, RequestId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    sea_query::{Expr, Value},
};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId,
    db::{JsonColumn, Tx, is_duplicate, sql},
    http::NotFound,
};

/// A request with its programme and both sides.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: RequestId,
    pub programme_slug: String,
    pub programme_name: String,
    pub mentee_id: MemberId,
    pub status: RequestStatus,
    pub message: String,
    pub decline_reason: Option<DeclineReason>,
    pub withdrawn_reason: Option<WithdrawnReason>,
    pub note: Option<String>,
    pub reasons: JsonColumn<Vec<MatchReason>>,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    pub mentorship_id: Option<MentorshipId>,
    pub question: Option<String>,
    pub asked_at: Option<DateTime<Utc>>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
    pub sent_by: Role,
    pub mentee_status: Status,
    pub mentor_status: Status,
    pub mentee_membership: MembershipStatus,
    pub mentor_membership: MembershipStatus,
    /// Free seats of each side; 0 if the request is closed, because they are then not needed.
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

/// The columns of [`Row`].
fn columns() -> String {
    let room = |side: &str| {
        let can_take = seats::free_seats_of(side);
        format!("case when r.status = 'pending' then {can_take} else 0 end as {side}_can_take")
    };
    format!("{COLUMNS}, {}, {}", room("mentee"), room("mentor"))
}

/// Locks both sides of a member's request, the mentee's enrolment first. `not_found` if the member is not a side of it. State of
/// the request that can change must be read after this.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn lock(tx: &Tx, member_id: MemberId, id: RequestId) -> Result<(Sides, Pair), AppError> {
    let locked = match tx.locks_rows() {
        true => "for update of e",
        false => "",
    };
    let sql = format!(
        "select e.*, r.sent_by from requests r \
         join enrolments e on e.id in (r.mentee_enrolment_id, r.mentor_enrolment_id) \
         where r.id = $1 and exists (select 1 from enrolments own where own.member_id = $2 \
             and own.id in (r.mentee_enrolment_id, r.mentor_enrolment_id)) \
         order by e.role {locked}"
    );
    let rows = sql::rows(&**tx, &sql, [id.into(), member_id.into()]).await?;
    let [mentee, mentor] = rows.as_slice() else {
        return Err(NotFound.into());
    };
    let side = |row| -> Result<Enrolment, AppError> {
        Ok(enrolments::Model::from_query_result(row, "")?.into())
    };
    let pair = Pair {
        mentee: side(mentee)?,
        mentor: side(mentor)?,
    };
    let sides = Sides::of(id, &pair, mentee.try_get("", "sent_by")?);
    Ok((sides, pair))
}

pub async fn of_member(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: RequestId,
) -> Result<Option<Row>, AppError> {
    let columns = columns();
    let sql = format!(
        "select {columns} from requests r {JOINED} where r.id = $1 and $2 in (mentee.member_id, mentor.member_id)"
    );
    sql::one(connection, &sql, [id.into(), member_id.into()]).await
}

/// A request that the member sent or received, with the card of the other side.
pub async fn seen_by(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: RequestId,
) -> Result<(Row, PersonCard), AppError> {
    let which = "where r.id = $2 and $1 in (mentee.member_id, mentor.member_id)";
    let values = vec![member_id.into(), id.into()];
    let seen = seen(connection, "requests r", which, values).await?;
    Ok(seen.into_iter().next().ok_or(NotFound)?)
}

/// Loads requests `r` with the card of the other side. The first value is the member's id.
async fn seen(
    connection: &impl ConnectionTrait,
    requests: &str,
    which: &str,
    values: Vec<Value>,
) -> Result<Vec<(Row, PersonCard)>, AppError> {
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

/// The data that an acceptance checks.
#[derive(FromQueryResult)]
pub struct Acceptable {
    pub status: RequestStatus,
    pub expires_at: DateTime<Utc>,
    pub policy: Policy,
    pub mentee_membership: MembershipStatus,
    pub mentor_membership: MembershipStatus,
}

/// Loads it with the free seats. The caller has locked both sides.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn acceptable(tx: &Tx, sides: &Sides) -> Result<(Acceptable, FreeSeats), AppError> {
    let (columns, seats) = (FreeSeats::COLUMNS, seats::free_seats_join("$4, $5"));
    let sql = format!(
        "select r.status, r.expires_at, p.policy, mentee.membership_status as mentee_membership, \
         mentor.membership_status as mentor_membership, {columns} \
         from requests r join programmes p on p.id = r.programme_id \
         join members mentee on mentee.id = $2 join members mentor on mentor.id = $3 {seats} \
         where r.id = $1 order by free.number"
    );
    let values: [Value; 5] = [
        sides.request_id.into(),
        sides.mentee_id.into(),
        sides.mentor_id.into(),
        sides.mentee_enrolment_id.into(),
        sides.mentor_enrolment_id.into(),
    ];
    let rows = sql::rows(&**tx, &sql, values).await?;
    let found = rows.first().ok_or(NotFound)?;
    Ok((
        Acceptable::from_query_result(found, "")?,
        FreeSeats::of(&rows, sides.mentee_enrolment_id)?,
    ))
}

/// The data that decides whether a request may be sent.
#[derive(FromQueryResult)]
pub struct Sendable {
    pub policy: Policy,
    pub sender_profile_complete: bool,
    /// Whether the mentee's profile is complete and findable.
    pub mentee_findable: bool,
    pub receiver_membership: MembershipStatus,
    pub mentorship_exists: bool,
}

/// Loads it with the free seats. The caller has locked both sides.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn sendable(
    tx: &Tx,
    pair: &Pair,
    sender: Role,
) -> Result<(Sendable, FreeSeats), AppError> {
    let (own, receiver) = match sender {
        Role::Mentee => (&pair.mentee, &pair.mentor),
        Role::Mentor => (&pair.mentor, &pair.mentee),
    };
    let (columns, seats) = (FreeSeats::COLUMNS, seats::free_seats_join("$4, $5"));
    let sql = format!(
        "select p.policy, coalesce(own.complete, false) as sender_profile_complete, \
         coalesce(f.complete and f.findable, false) as mentee_findable, \
         m.membership_status as receiver_membership, \
         exists (select 1 from mentorships h where h.mentee_enrolment_id = $4 \
             and h.mentor_enrolment_id = $5 and h.ended_at is null) as mentorship_exists, {columns} \
         from programmes p join members m on m.id = $2 \
         left join profiles own on own.enrolment_id = $3 \
         left join profiles f on f.enrolment_id = $4 {seats} \
         where p.id = $1 order by free.number"
    );
    let values: [Value; 5] = [
        own.programme_id.into(),
        receiver.member_id.into(),
        own.id.into(),
        pair.mentee.id.into(),
        pair.mentor.id.into(),
    ];
    let rows = sql::rows(&**tx, &sql, values).await?;
    let found = rows.first().ok_or(NotFound)?;
    Ok((
        Sendable::from_query_result(found, "")?,
        FreeSeats::of(&rows, pair.mentee.id)?,
    ))
}

/// The requests of the member's enrolment, newest first, with the cards of the other sides. The query filters by the column of the
/// enrolment's role, whose index has the order of the list.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    own: &Enrolment,
    filter: Option<RequestFilter>,
    query: &PageQuery,
) -> Result<Vec<(Row, PersonCard)>, AppError> {
    let status = match filter {
        None => "",
        Some(RequestFilter::Pending) => "and r.status = 'pending'",
        Some(RequestFilter::Closed) => "and r.status <> 'pending'",
    };
    let before = query.cursor::<RequestId>()?.unwrap_or(RequestId::MAX);
    let limit = query.limit() + 1;
    let side = match own.role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    };
    // The page is cut before the joins. The limit is a literal because PostgreSQL would otherwise plan each page again.
    let page = format!(
        "(select * from requests r where r.{side} = $2 {status} and r.id < $3 \
         order by r.id desc limit {limit}) r"
    );
    let values = vec![own.member_id.into(), own.id.into(), before.into()];
    seen(connection, &page, "order by r.id desc", values).await
}

/// Undecided requests with their sides, oldest first.
async fn pending(tx: &Tx, which: &str, enrolment: EnrolmentId) -> Result<Vec<Open>, AppError> {
    let sql = format!(
        "select r.*, mentee.member_id as mentee_id, mentor.member_id as mentor_id from requests r \
         join enrolments mentee on mentee.id = r.mentee_enrolment_id \
         join enrolments mentor on mentor.id = r.mentor_enrolment_id \
         where r.status = 'pending' and {which} order by r.id"
    );
    let rows = sql::rows(&**tx, &sql, [enrolment.into()]).await?;
    rows.iter()
        .map(|row| {
            Ok(Open {
                request: requests::Model::from_query_result(row, "")?,
                sides: Sides::from_query_result(row, "")?,
            })
        })
        .collect()
}

/// An undecided request with its sides.
pub struct Open {
    pub request: requests::Model,
    pub sides: Sides,
}

/// The undecided requests from and to a mentee whose enrolment is locked. Each sent one occupies a slot; the policy limits their
/// number.
pub async fn pending_of_mentee(tx: &Tx, mentee: EnrolmentId) -> Result<Vec<Open>, AppError> {
    pending(tx, "r.mentee_enrolment_id = $1", mentee).await
}

/// The undecided requests that a mentor sent.
pub async fn sent_by_mentor(tx: &Tx, mentor: EnrolmentId) -> Result<Vec<Open>, AppError> {
    let which = "r.mentor_enrolment_id = $1 and r.sent_by = 'mentor'";
    pending(tx, which, mentor).await
}

/// The undecided requests from and to a mentor. Their number is not limited, so they are read only when the mentor leaves.
pub async fn pending_of_mentor(tx: &Tx, mentor: EnrolmentId) -> Result<Vec<Open>, AppError> {
    pending(tx, "r.mentor_enrolment_id = $1", mentor).await
}

pub async fn insert(tx: &Tx, row: requests::ActiveModel) -> Result<(), AppError> {
    match requests::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await
    {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => Err(RequestRefusal::AlreadyOpen.into()),
        Err(error) => Err(error.into()),
    }
}

pub async fn update(tx: &Tx, row: requests::ActiveModel) -> Result<(), AppError> {
    requests::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// A request that an acceptance changed: the accepted one, or one that it closed.
#[derive(FromQueryResult)]
pub struct Decided {
    #[sea_orm(nested)]
    pub sides: Sides,
    pub status: RequestStatus,
}

/// Accepts a request whose sides are locked. If it took the last seat of a side, it also closes that side's other open requests:
/// all from and to the mentee, or those that the mentor sent. Overdue requests of the mentee become expired. It is a single
/// statement because each round trip prolongs the locks.
///
/// # Errors
/// A database fault.
pub async fn accept(
    tx: &Tx,
    accepted: &Sides,
    mentee_is_full: bool,
    mentor_is_full: bool,
) -> Result<Vec<Decided>, AppError> {
    let mut values: Vec<Value> = vec![
        accepted.request_id.into(),
        tx.now().into(),
        WithdrawnReason::SeatTaken.stored().into(),
    ];
    let mut which = "id = $1".to_owned();
    if mentee_is_full {
        values.push(accepted.mentee_enrolment_id.into());
        which += &format!(" or mentee_enrolment_id = ${}", values.len());
    }
    if mentor_is_full {
        values.push(accepted.mentor_enrolment_id.into());
        let mentor = format!("mentor_enrolment_id = ${}", values.len());
        which += &format!(" or ({mentor} and sent_by = 'mentor' and expires_at > $2)");
    }
    let member = |side: &str| {
        format!(
            "(select member_id from enrolments e where e.id = {side}_enrolment_id) as {side}_id"
        )
    };
    let sql = format!(
        "update requests set \
         status = case when id = $1 then 'accepted' when expires_at > $2 then 'withdrawn' else 'expired' end, \
         withdrawn_reason = case when id = $1 or expires_at <= $2 then withdrawn_reason else $3 end, \
         decided_at = case when id = $1 or expires_at > $2 then $2 else expires_at end \
         where status = 'pending' and ({which}) \
         returning id, status, programme_id, mentee_enrolment_id, mentor_enrolment_id, sent_by, {}, {}",
        member("mentee"),
        member("mentor"),
    );
    let mut decided: Vec<Decided> = sql::all(&**tx, &sql, values).await?;
    decided.sort_by_key(|one| one.sides.request_id);
    Ok(decided)
}

/// Closes the requests that are still open and returns their ids. Others may have been closed concurrently.
pub async fn close(
    tx: &Tx,
    ids: &[RequestId],
    row: requests::ActiveModel,
) -> Result<Vec<RequestId>, AppError> {
    let closed = requests::Entity::update_many()
        .filter(requests::Column::Id.is_in(ids.iter().copied()))
        .filter(requests::Column::Status.eq(RequestStatus::Pending))
        .set(row)
        .exec_with_returning(&**tx)
        .await?;
    Ok(closed.into_iter().map(|request| request.id).collect())
}

/// Marks the requests that are still open as expired, each at its own deadline.
pub async fn expire(tx: &Tx, ids: &[RequestId]) -> Result<Vec<RequestId>, AppError> {
    let closed = requests::Entity::update_many()
        .col_expr(
            requests::Column::Status,
            Expr::value(RequestStatus::Expired),
        )
        .col_expr(
            requests::Column::DecidedAt,
            Expr::col(requests::Column::ExpiresAt),
        )
        .filter(requests::Column::Id.is_in(ids.iter().copied()))
        .filter(requests::Column::Status.eq(RequestStatus::Pending))
        .exec_with_returning(&**tx)
        .await?;
    Ok(closed.into_iter().map(|request| request.id).collect())
}

/// The present row of a request. The caller has locked both sides.
pub async fn find(tx: &Tx, id: RequestId) -> Result<requests::Model, AppError> {
    let found = requests::Entity::find_by_id(id).one(&**tx).await?;
    Ok(found.ok_or(NotFound)?)
}
