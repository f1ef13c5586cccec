//! Rows of mentorships. Reads start from whose mentorship it is.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, sea_query::Value};
use uuid::Uuid;

use super::refusal::MentorshipRefusal;
use crate::{
    db::{Tx, entities::mentorships, sql},
    features::{enrolments::seats, programmes::Role},
    http::NotFound,
    kernel::{Failure, PageQuery},
};

/// A mentorship with its request and both members.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Uuid,
    pub programme_slug: String,
    pub programme_name: String,
    pub status: String,
    pub outcome: Option<String>,
    pub created_at: DateTime<Utc>,
    pub started_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_by: Option<Uuid>,
    pub mentee_enrolment_id: Uuid,
    pub mentor_enrolment_id: Uuid,
    pub mentee_id: Uuid,
    pub mentor_id: Uuid,
    pub mentee_email: String,
    pub mentor_email: String,
    pub message: String,
    pub reasons: serde_json::Value,
    pub requested_at: DateTime<Utc>,
    /// Who asked: `mentee` or `mentor`.
    pub requested_by: String,
}

const SELECT: &str = "select m.id, p.slug as programme_slug, p.name as programme_name, m.status, \
     m.outcome, m.created_at, m.started_at, m.ended_at, m.ended_by, \
     m.mentee_enrolment_id, m.mentor_enrolment_id, \
     mentee.member_id as mentee_id, mentor.member_id as mentor_id, \
     mentee_member.email as mentee_email, mentor_member.email as mentor_email, \
     r.message, r.reasons, r.created_at as requested_at, r.sent_by as requested_by \
     from mentorships m join programmes p on p.id = m.programme_id \
     join requests r on r.id = m.request_id \
     join enrolments mentee on mentee.id = m.mentee_enrolment_id \
     join enrolments mentor on mentor.id = m.mentor_enrolment_id \
     join members mentee_member on mentee_member.id = mentee.member_id \
     join members mentor_member on mentor_member.id = mentor.member_id";

/// A mentorship that this member is a side of; any other is not there.
pub async fn visible_to(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<Row, Failure> {
    let sql = format!("{SELECT} where m.id = $1 and $2 in (mentee.member_id, mentor.member_id)");
    let row = sql::one(connection, &sql, [id.into(), member_id.into()]).await?;
    Ok(row.ok_or(NotFound)?)
}

/// The mentorships of an enrolment, newest first. It stands on one side of all of them, and the index of
/// that side is in the order of the list.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    (enrolment_id, role): (Uuid, Role),
    query: &PageQuery,
) -> Result<Vec<Row>, Failure> {
    let before = query.cursor::<Uuid>()?.unwrap_or(Uuid::max());
    let limit = i64::try_from(query.limit() + 1).unwrap_or(i64::MAX);
    let side = match role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    };
    let sql = format!("{SELECT} where m.{side} = $1 and m.id < $2 order by m.id desc limit $3");
    let values: [Value; 3] = [enrolment_id.into(), before.into(), limit.into()];
    sql::all(connection, &sql, values).await
}

/// Whether these two hold a mentorship with each other now.
///
/// # Errors
/// The database's fault.
pub async fn is_running(tx: &Tx, mentee: Uuid, mentor: Uuid) -> Result<bool, Failure> {
    let sql = "select 1 as one from mentorships where mentee_enrolment_id = $1 \
         and mentor_enrolment_id = $2 and ended_at is null";
    let rows = sql::rows(&**tx, sql, [mentee.into(), mentor.into()]).await?;
    Ok(!rows.is_empty())
}

/// A free seat of each side, and how many are free besides.
pub struct Taken {
    pub mentee_seat: i32,
    pub mentor_seat: i32,
    pub left_to_mentee: usize,
    pub left_to_mentor: usize,
}

/// Both enrolments are locked.
///
/// # Errors
/// Whose seat is missing; the database's fault.
pub async fn take_seats(tx: &Tx, mentee: Uuid, mentor: Uuid) -> Result<Taken, Failure> {
    let [of_mentee, of_mentor] = seats::free_of_both(tx, [mentee, mentor]).await?;
    let (mentee_seat, mentee_more) = of_mentee
        .split_first()
        .ok_or(MentorshipRefusal::MenteeHasNoFreeSeat)?;
    let (mentor_seat, mentor_more) = of_mentor
        .split_first()
        .ok_or(MentorshipRefusal::MentorHasNoFreeSeat)?;
    Ok(Taken {
        mentee_seat: *mentee_seat,
        mentor_seat: *mentor_seat,
        left_to_mentee: mentee_more.len(),
        left_to_mentor: mentor_more.len(),
    })
}

pub async fn insert(tx: &Tx, row: mentorships::ActiveModel) -> Result<(), Failure> {
    mentorships::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn find(tx: &Tx, id: Uuid) -> Result<mentorships::Model, Failure> {
    Ok(mentorships::Entity::find_by_id(id)
        .one(&**tx)
        .await?
        .ok_or(NotFound)?)
}

pub async fn update(tx: &Tx, row: mentorships::ActiveModel) -> Result<(), Failure> {
    mentorships::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
