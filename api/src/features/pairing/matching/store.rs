//! Queries for the ranking.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, StreamTrait, Value};
use std::collections::HashMap;

use crate::features::{
    identity::members::MembershipStatus,
    participation::enrolments::{Enrolment, Status, entities::enrolments},
    programme::programmes::{Policy, Role},
};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{JsonColumn, search, sql},
    http::NotFound,
};

/// A candidate row: an approved or paused mentor, or a findable mentee.
#[derive(FromQueryResult)]
pub struct CandidateRow {
    pub enrolment_id: EnrolmentId,
    pub member_id: MemberId,
    pub status: Status,
    pub capacity: i32,
    pub membership_status: MembershipStatus,
    pub complete: bool,
    /// JSON columns are read as text and parsed later, because there are many rows.
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

/// The column of requests and mentorships with the enrolment in this role.
pub const fn column(role: Role) -> &'static str {
    match role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    }
}

/// Calls `see` for each candidate of a programme in this role, or for those of `only` these members. Received requests count from
/// `since` on.
pub async fn candidates(
    connection: &(impl ConnectionTrait + StreamTrait),
    (programme_id, role): (ProgrammeId, Role),
    since: DateTime<Utc>,
    only: Option<&[MemberId]>,
    see: impl FnMut(CandidateRow),
) -> Result<(), AppError> {
    let mut values: Vec<Value> = vec![programme_id.into(), since.into(), role.into()];
    let of_members = only.map(|members| sql::bind_list(&mut values, members));
    let query = candidates_query(column(role), of_members.as_deref());
    sql::each(connection, &query, values, see).await
}

fn candidates_query(side: &str, of_members: Option<&str>) -> String {
    let (among_members, among_sides) = match of_members {
        None => (String::new(), String::new()),
        Some(places) => (
            format!("and e.member_id in ({places})"),
            format!("and {side} in (select id from enrolments where member_id in ({places}))"),
        ),
    };
    format!(
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
             where programme_id = $1 and ended_at is null {among_sides} group by {side}) held \
             on held.{side} = e.id \
         left join (select {side}, count(*) as received, \
             sum(case when status = 'expired' then 1 else 0 end) as expired from requests \
             where programme_id = $1 and status <> 'pending' and sent_by <> $3 \
             and held_since is null \
             and created_at >= $2 {among_sides} \
             group by {side}) asked on asked.{side} = e.id \
         where e.programme_id = $1 and e.role = $3 and e.status in ('approved', 'paused') \
         and (e.role = 'mentor' or f.findable) {among_members}"
    )
}

/// A seeker with profile and policy.
pub struct SeekerRow {
    pub own: Enrolment,
    pub policy: Policy,
    pub profile: SeekerProfile,
}

#[derive(FromQueryResult)]
pub struct SeekerProfile {
    pub email: String,
    pub membership_number: Option<String>,
    pub complete: bool,
    pub expertise: JsonColumn<Vec<String>>,
    pub topics: JsonColumn<Vec<String>>,
    pub languages: JsonColumn<Vec<String>>,
    pub time_zone: Option<String>,
    pub working_from: i32,
    pub working_to: i32,
    pub career_stage: Option<String>,
    pub never_match: JsonColumn<Vec<String>>,
}

/// Loads a seeker. If `member_id` is given, the enrolment must belong to that member.
pub async fn seeker(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
    member_id: Option<MemberId>,
) -> Result<SeekerRow, AppError> {
    let query = "select e.*, m.email, m.membership_number, f.complete, f.expertise, \
         f.topics, f.languages, f.time_zone, f.working_from, f.working_to, f.career_stage, \
         f.never_match, p.policy from enrolments e join members m on m.id = e.member_id \
         join programmes p on p.id = e.programme_id \
         join profiles f on f.enrolment_id = e.id where e.id = $1 and e.member_id = coalesce($2, e.member_id)";
    let values: [Value; 2] = [enrolment_id.into(), member_id.into()];
    let rows = sql::rows(connection, query, values).await?;
    let row = rows.first().ok_or(NotFound)?;
    Ok(SeekerRow {
        policy: row.try_get("", "policy")?,
        own: enrolments::Model::from_query_result(row, "")?.into(),
        profile: SeekerProfile::from_query_result(row, "")?,
    })
}

#[derive(FromQueryResult)]
struct Id {
    id: MemberId,
}

/// Programmes with at least one approved mentor.
pub async fn with_mentors(connection: &impl ConnectionTrait) -> Result<Vec<ProgrammeId>, AppError> {
    let query = "select p.id from programmes p where exists (select 1 from enrolments e \
         where e.programme_id = p.id and e.role = 'mentor' and e.status = 'approved') \
         order by p.position";
    let rows = sql::rows(connection, query, []).await?;
    rows.iter().map(|row| Ok(row.try_get("", "id")?)).collect()
}

/// The members that an enrolment's never-match names (folded addresses or numbers) refer to: those that a name is bound to, or the
/// present members with an unbound name.
pub async fn named(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
    names: &[String],
) -> Result<Vec<MemberId>, AppError> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![enrolment_id.into()];
    let places = sql::bind_list(&mut values, names);
    let bound = "(select k.name from kept_apart k where k.enrolment_id = $1)";
    let query = format!(
        "select k.member_id as id from kept_apart k where k.enrolment_id = $1 and k.name in ({places}) \
         union select m.id from members m where ({email} in ({places}) and {email} not in {bound}) \
         or ({number} in ({places}) and {number} not in {bound})",
        email = search::email_key("m"),
        number = search::number_key("m"),
    );
    let rows: Vec<Id> = sql::all(connection, &query, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The members bound to each name of each member.
pub type Meant = HashMap<(MemberId, String), Vec<MemberId>>;

#[derive(FromQueryResult)]
struct MeantRow {
    by_member: MemberId,
    name: String,
    member_id: MemberId,
}

/// The bound members of the names given in a programme and role, or by `only` these members.
pub async fn meant(
    connection: &impl ConnectionTrait,
    (programme_id, role): (ProgrammeId, Role),
    only: Option<&[MemberId]>,
) -> Result<Meant, AppError> {
    let mut values: Vec<Value> = vec![programme_id.into(), role.into()];
    let of_members = match only {
        Some(members) => {
            let places = sql::bind_list(&mut values, members);
            format!("and e.member_id in ({places})")
        }
        None => String::new(),
    };
    let query = format!(
        "select e.member_id as by_member, k.name, k.member_id from kept_apart k \
         join enrolments e on e.id = k.enrolment_id \
         where e.programme_id = $1 and e.role = $2 {of_members}"
    );
    let mut meant = Meant::new();
    for row in sql::all::<MeantRow>(connection, &query, values).await? {
        let key = (row.by_member, row.name);
        meant.entry(key).or_default().push(row.member_id);
    }
    Ok(meant)
}

/// A decided or expired request that a mentor received.
#[derive(FromQueryResult)]
pub struct DecidedRow {
    pub mentor_enrolment_id: EnrolmentId,
    pub status: String,
    pub created_at: DateTime<Utc>,
    pub decided_at: DateTime<Utc>,
}

/// The latest `few` such requests of each mentor.
pub async fn last_decided(
    connection: &impl ConnectionTrait,
    mentors: &[EnrolmentId],
    few: i64,
) -> Result<Vec<DecidedRow>, AppError> {
    if mentors.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![few.into()];
    let places = sql::bind_list(&mut values, mentors);
    let query = format!(
        "select mentor_enrolment_id, status, created_at, decided_at from (\
         select r.mentor_enrolment_id, r.status, \
             coalesce(r.answering_from, r.created_at) as created_at, r.decided_at, row_number() over (\
             partition by r.mentor_enrolment_id order by r.decided_at desc, r.id desc) as place \
         from requests r where r.status in ('accepted', 'declined', 'expired') and r.held_since is null \
         and r.sent_by = 'mentee' and r.decided_at is not null \
         and r.mentor_enrolment_id in ({places})) decided where place <= $1"
    );
    sql::all(connection, &query, values).await
}
