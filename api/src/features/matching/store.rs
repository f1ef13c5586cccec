//! The rows a ranking is made of.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, StreamTrait, Value, prelude::Json};
use uuid::Uuid;

use crate::{db::sql, features::programmes::Role, http::NotFound, kernel::Failure};

/// Somebody who can be found, as the database has them: an approved mentor, or a mentee who wishes so.
#[derive(FromQueryResult)]
pub struct CandidateRow {
    pub enrolment_id: Uuid,
    pub member_id: Uuid,
    pub status: String,
    pub capacity: i32,
    pub membership_status: String,
    pub complete: bool,
    /// What is JSON in the database, as text: there are many of these rows.
    pub expertise: String,
    pub topics: String,
    pub languages: String,
    pub time_zone: Option<String>,
    pub working_from: i32,
    pub working_to: i32,
    pub career_stage: Option<String>,
    pub open_to: String,
    pub never_match: String,
    pub visibility: String,
    pub active: i64,
    pub received: i64,
    pub expired: i64,
}

/// The column of a pair that names the enrolment of this side.
const fn column(role: Role) -> &'static str {
    match role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    }
}

/// Those of a programme who can be found in this role; requests that they received count for
/// `answering` from `since` on.
pub async fn candidates(
    connection: &(impl ConnectionTrait + StreamTrait),
    programme_id: Uuid,
    role: Role,
    since: DateTime<Utc>,
    see: impl FnMut(CandidateRow),
) -> Result<(), Failure> {
    let (side, role) = (column(role), role.as_str());
    let query = format!(
        "select e.id as enrolment_id, e.member_id, e.status, e.capacity, \
         m.membership_status, f.complete, cast(f.expertise as text) as expertise, \
         cast(f.topics as text) as topics, cast(f.languages as text) as languages, f.time_zone, \
         f.working_from, f.working_to, f.career_stage, cast(f.open_to as text) as open_to, \
         cast(f.never_match as text) as never_match, cast(f.visibility as text) as visibility, \
         coalesce(held.active, 0) as active, coalesce(asked.received, 0) as received, \
         coalesce(asked.expired, 0) as expired \
         from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id \
         left join (select {side}, count(*) as active from mentorships \
             where programme_id = $1 and ended_at is null group by {side}) held \
             on held.{side} = e.id \
         left join (select {side}, count(*) as received, \
             sum(case when status = 'expired' then 1 else 0 end) as expired from requests \
             where programme_id = $1 and status <> 'pending' and sent_by <> $3 \
             and created_at >= $2 \
             group by {side}) asked on asked.{side} = e.id \
         where e.programme_id = $1 and e.role = $3 and e.status in ('approved', 'paused') \
         and (e.role = 'mentor' or f.findable)"
    );
    let values: [Value; 3] = [programme_id.into(), since.into(), role.into()];
    sql::each(connection, &query, values, see).await
}

/// Somebody who looks for others, as the database has them.
#[derive(FromQueryResult)]
pub struct SeekerRow {
    pub member_id: Uuid,
    pub programme_id: Uuid,
    pub email: String,
    pub membership_number: Option<String>,
    pub expertise: Json,
    pub topics: Json,
    pub languages: Json,
    pub time_zone: Option<String>,
    pub working_from: i32,
    pub working_to: i32,
    pub career_stage: Option<String>,
    pub never_match: Json,
}

pub async fn seeker(
    connection: &impl ConnectionTrait,
    enrolment_id: Uuid,
    role: Role,
) -> Result<SeekerRow, Failure> {
    let query = "select e.member_id, e.programme_id, m.email, m.membership_number, f.expertise, \
         f.topics, f.languages, f.time_zone, f.working_from, f.working_to, f.career_stage, \
         f.never_match from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id where e.id = $1 and e.role = $2";
    let values: [Value; 2] = [enrolment_id.into(), role.as_str().into()];
    let row = sql::one(connection, query, values).await?;
    Ok(row.ok_or(NotFound)?)
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

/// The programmes that somebody is a mentor in.
pub async fn with_mentors(connection: &impl ConnectionTrait) -> Result<Vec<Uuid>, Failure> {
    let query = "select p.id from programmes p where exists (select 1 from enrolments e \
         where e.programme_id = p.id and e.role = 'mentor' and e.status = 'approved') \
         order by p.position";
    let rows: Vec<Id> = sql::all(connection, query, []).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Members behind e-mail addresses or membership numbers, in lower case.
pub async fn named(
    connection: &impl ConnectionTrait,
    names: &[String],
) -> Result<Vec<Uuid>, Failure> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
    let places = places.join(", ");
    let query = format!(
        "select id from members where lower(email) in ({places}) \
         or lower(membership_number) in ({places})"
    );
    let values = names.iter().map(|name| name.clone().into());
    let rows: Vec<Id> = sql::all(connection, &query, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Members with whom this enrolment has a request open or holds a mentorship.
pub async fn engaged(
    connection: &impl ConnectionTrait,
    enrolment_id: Uuid,
    role: Role,
) -> Result<Vec<Uuid>, Failure> {
    let (own, other) = match role {
        Role::Mentee => (column(Role::Mentee), column(Role::Mentor)),
        Role::Mentor => (column(Role::Mentor), column(Role::Mentee)),
    };
    let query = format!(
        "select e.member_id as id from requests r join enrolments e on e.id = r.{other} \
         where r.{own} = $1 and r.status = 'pending' \
         union select e.member_id as id from mentorships m join enrolments e on e.id = m.{other} \
         where m.{own} = $1 and m.ended_at is null"
    );
    let rows: Vec<Id> = sql::all(connection, &query, [enrolment_id.into()]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// A request that a mentor received and that is open no more.
#[derive(FromQueryResult)]
pub struct DecidedRow {
    pub mentor_enrolment_id: Uuid,
    pub status: String,
    pub created_at: DateTime<Utc>,
    pub decided_at: DateTime<Utc>,
}

/// The last few that each of these mentors received.
pub async fn last_decided(
    connection: &impl ConnectionTrait,
    mentors: &[Uuid],
    few: i32,
) -> Result<Vec<DecidedRow>, Failure> {
    if mentors.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (2..).take(mentors.len()).map(|n| format!("${n}")).collect();
    let query = format!(
        "select mentor_enrolment_id, status, created_at, decided_at from (\
         select r.mentor_enrolment_id, r.status, r.created_at, r.decided_at, row_number() over (\
             partition by r.mentor_enrolment_id order by r.decided_at desc, r.id desc) as place \
         from requests r where r.status in ('accepted', 'declined', 'expired') \
         and r.sent_by = 'mentee' and r.decided_at is not null \
         and r.mentor_enrolment_id in ({})) decided where place <= $1",
        places.join(", ")
    );
    let mentors = mentors.iter().map(|mentor| Value::from(*mentor));
    let values = std::iter::once(Value::from(i64::from(few))).chain(mentors);
    sql::all(connection, &query, values).await
}
