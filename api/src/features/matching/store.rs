//! The rows a ranking is made of.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, prelude::Json};
use uuid::Uuid;

use crate::{db::sql, http::NotFound, kernel::Failure};

/// An approved mentor as the database has them.
#[derive(FromQueryResult)]
pub struct MentorRow {
    pub enrolment_id: Uuid,
    pub member_id: Uuid,
    pub status: String,
    pub capacity: i32,
    pub membership_status: String,
    pub complete: bool,
    pub expertise: Json,
    pub topics: Json,
    pub languages: Json,
    pub time_zone: Option<String>,
    pub working_from: i32,
    pub working_to: i32,
    pub career_stage: Option<String>,
    pub open_to: Json,
    pub never_match: Json,
    pub active: i64,
    pub received: i64,
    pub expired: i64,
}

/// The approved mentors of a programme; requests count for `answering` from `since` on.
pub async fn mentors(
    connection: &impl ConnectionTrait,
    programme_id: Uuid,
    since: DateTime<Utc>,
) -> Result<Vec<MentorRow>, Failure> {
    let query = "select e.id as enrolment_id, e.member_id, e.status, e.capacity, \
         m.membership_status, f.complete, f.expertise, f.topics, f.languages, f.time_zone, \
         f.working_from, f.working_to, f.career_stage, f.open_to, f.never_match, \
         coalesce(held.active, 0) as active, coalesce(asked.received, 0) as received, \
         coalesce(asked.expired, 0) as expired \
         from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id \
         left join (select mentor_enrolment_id, count(*) as active from mentorships \
             where programme_id = $1 and ended_at is null group by mentor_enrolment_id) held \
             on held.mentor_enrolment_id = e.id \
         left join (select mentor_enrolment_id, count(*) as received, \
             sum(case when status = 'expired' then 1 else 0 end) as expired from requests \
             where programme_id = $1 and status <> 'pending' and created_at >= $2 \
             group by mentor_enrolment_id) asked on asked.mentor_enrolment_id = e.id \
         where e.programme_id = $1 and e.role = 'mentor' and e.status in ('approved', 'paused')";
    sql::all(connection, query, [programme_id.into(), since.into()]).await
}

/// A mentee as the database has them.
#[derive(FromQueryResult)]
pub struct MenteeRow {
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

pub async fn mentee(
    connection: &impl ConnectionTrait,
    enrolment_id: Uuid,
) -> Result<MenteeRow, Failure> {
    let query = "select e.member_id, e.programme_id, m.email, m.membership_number, f.expertise, \
         f.topics, f.languages, f.time_zone, f.working_from, f.working_to, f.career_stage, \
         f.never_match from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id where e.id = $1 and e.role = 'mentee'";
    let row = sql::one(connection, query, [enrolment_id.into()]).await?;
    Ok(row.ok_or(NotFound)?)
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
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

/// Members with whom this mentee has a request open or holds a mentorship.
pub async fn engaged(
    connection: &impl ConnectionTrait,
    enrolment_id: Uuid,
) -> Result<Vec<Uuid>, Failure> {
    let query = "select e.member_id as id from requests r \
         join enrolments e on e.id = r.mentor_enrolment_id \
         where r.mentee_enrolment_id = $1 and r.status = 'pending' \
         union select e.member_id as id from mentorships m \
         join enrolments e on e.id = m.mentor_enrolment_id \
         where m.mentee_enrolment_id = $1 and m.ended_at is null";
    let rows: Vec<Id> = sql::all(connection, query, [enrolment_id.into()]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
