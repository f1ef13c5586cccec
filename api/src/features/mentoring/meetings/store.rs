//! Queries for meetings. Each starts from a mentorship, whose scope its callers check.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel,
    QueryFilter, QueryOrder, sea_query::Value,
};

use super::{
    dto::MeetingFilter,
    model::{
        MeetingId, MeetingStatus, Offered, ProposalId, ProposalStatus, Sides, SlotId, State,
        Statement, Statements,
    },
    rules,
};
use crate::features::{
    mentoring::meetings::entities::{meeting_proposals, meeting_slots, meetings},
    pairing::mentorships::MentorshipId,
    programme::programmes::Role,
};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId,
    db::{Tx, sql},
    http::NotFound,
};

impl meetings::Model {
    /// What decisions depend on.
    pub(super) fn state(&self) -> State {
        let statement = |at: Option<DateTime<Utc>>, minutes| at.map(|at| Statement { minutes, at });
        State {
            status: self.status,
            starts_at: self.starts_at,
            minutes: self.minutes,
            stated: Statements {
                mentee: statement(self.mentee_stated_at, self.mentee_minutes),
                mentor: statement(self.mentor_stated_at, self.mentor_minutes),
            },
        }
    }

    /// The meeting with the word of the side in this role.
    pub(super) fn stated_by(self, role: Role, minutes: Option<i32>, at: DateTime<Utc>) -> Self {
        match role {
            Role::Mentee => Self {
                mentee_stated_at: Some(at),
                mentee_minutes: minutes,
                ..self
            },
            Role::Mentor => Self {
                mentor_stated_at: Some(at),
                mentor_minutes: minutes,
                ..self
            },
        }
    }
}

pub async fn find(
    connection: &impl ConnectionTrait,
    id: MeetingId,
) -> Result<Option<meetings::Model>, AppError> {
    Ok(meetings::Entity::find_by_id(id).one(connection).await?)
}

/// Locks a meeting and reads it. Where its mentorship is locked too, that comes first.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn lock(tx: &Tx, id: MeetingId) -> Result<meetings::Model, AppError> {
    let locked = match tx.locks_rows() {
        true => " for update",
        false => "",
    };
    let query = format!("select * from meetings where id = $1{locked}");
    let found: Option<meetings::Model> = sql::one(&**tx, &query, [id.into()]).await?;
    Ok(found.ok_or(NotFound)?)
}

/// A page of the meetings of a mentorship, newest first, with one row more than the page has.
pub async fn of_mentorship(
    connection: &impl ConnectionTrait,
    id: MentorshipId,
    filter: Option<MeetingFilter>,
    query: &PageQuery,
) -> Result<Vec<meetings::Model>, AppError> {
    let status = match filter {
        None => "",
        Some(MeetingFilter::Open) => "and status in ('proposed', 'confirmed')",
        Some(MeetingFilter::Closed) => "and status not in ('proposed', 'confirmed')",
    };
    let before = query.cursor::<MeetingId>()?.unwrap_or(MeetingId::MAX);
    let limit = query.limit() + 1;
    let query = format!(
        "select * from meetings where mentorship_id = $1 {status} and id < $2 \
         order by id desc limit {limit}"
    );
    sql::all(connection, &query, [id.into(), before.into()]).await
}

/// The open meetings of a mentorship whose row is locked.
pub async fn open_of(tx: &Tx, id: MentorshipId) -> Result<Vec<meetings::Model>, AppError> {
    let open = [MeetingStatus::Proposed, MeetingStatus::Confirmed];
    Ok(meetings::Entity::find()
        .filter(meetings::Column::MentorshipId.eq(id))
        .filter(meetings::Column::Status.is_in(open))
        .order_by_asc(meetings::Column::Id)
        .all(&**tx)
        .await?)
}

#[derive(FromQueryResult)]
struct Number {
    number: i64,
}

pub async fn count_open(tx: &Tx, id: MentorshipId) -> Result<i64, AppError> {
    let query = "select count(*) as number from meetings \
         where mentorship_id = $1 and status in ('proposed', 'confirmed')";
    let row: Option<Number> = sql::one(&**tx, query, [id.into()]).await?;
    Ok(row.map_or(0, |row| row.number))
}

/// How many meetings were held, and for how long.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Held {
    pub meetings: i64,
    pub minutes: i64,
}

pub async fn held(connection: &impl ConnectionTrait, id: MentorshipId) -> Result<Held, AppError> {
    let query = "select count(*) as meetings, coalesce(sum(held_minutes), 0) as minutes \
         from meetings where mentorship_id = $1 and status = 'held'";
    let found: Option<Held> = sql::one(connection, query, [id.into()]).await?;
    Ok(found.unwrap_or_default())
}

/// The proposals of these meetings, newest first.
pub async fn proposals_of(
    connection: &impl ConnectionTrait,
    ids: &[MeetingId],
) -> Result<Vec<meeting_proposals::Model>, AppError> {
    Ok(meeting_proposals::Entity::find()
        .filter(meeting_proposals::Column::MeetingId.is_in(ids.iter().copied()))
        .order_by_desc(meeting_proposals::Column::Id)
        .all(connection)
        .await?)
}

/// The slots of these proposals, in their order.
pub async fn slots_of(
    connection: &impl ConnectionTrait,
    ids: &[ProposalId],
) -> Result<Vec<meeting_slots::Model>, AppError> {
    Ok(meeting_slots::Entity::find()
        .filter(meeting_slots::Column::ProposalId.is_in(ids.iter().copied()))
        .order_by_asc(meeting_slots::Column::ProposalId)
        .order_by_asc(meeting_slots::Column::Position)
        .all(connection)
        .await?)
}

/// The proposal that waits for an answer.
pub async fn open_proposal(
    connection: &impl ConnectionTrait,
    id: MeetingId,
) -> Result<Option<meeting_proposals::Model>, AppError> {
    Ok(meeting_proposals::Entity::find()
        .filter(meeting_proposals::Column::MeetingId.eq(id))
        .filter(meeting_proposals::Column::Status.eq(ProposalStatus::Open))
        .one(connection)
        .await?)
}

pub async fn find_proposal(
    connection: &impl ConnectionTrait,
    id: ProposalId,
) -> Result<Option<meeting_proposals::Model>, AppError> {
    let found = meeting_proposals::Entity::find_by_id(id);
    Ok(found.one(connection).await?)
}

/// A time that was offered for the meeting, at any time.
pub async fn offered(
    tx: &Tx,
    meeting_id: MeetingId,
    slot_id: SlotId,
) -> Result<Option<Offered>, AppError> {
    let query = "select p.id as proposal_id, s.starts_at, p.proposed_by, p.status, p.time_zone \
         from meeting_slots s join meeting_proposals p on p.id = s.proposal_id \
         where s.id = $1 and p.meeting_id = $2";
    sql::one(&**tx, query, [slot_id.into(), meeting_id.into()]).await
}

/// Closes the open proposal of a meeting.
pub async fn close_proposal(
    tx: &Tx,
    id: MeetingId,
    status: ProposalStatus,
) -> Result<(), AppError> {
    let statement = "update meeting_proposals set status = $2, closed_at = $3 \
         where meeting_id = $1 and status = 'open'";
    let values: [Value; 3] = [id.into(), status.into(), tx.now().into()];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}

/// Opens an accepted proposal again.
pub async fn reopen_proposal(tx: &Tx, id: ProposalId) -> Result<(), AppError> {
    let statement = "update meeting_proposals set status = 'open', closed_at = null where id = $1";
    sql::run(&**tx, statement, [id.into()]).await?;
    Ok(())
}

pub async fn insert(tx: &Tx, row: &meetings::Model) -> Result<(), AppError> {
    meetings::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn insert_proposal(
    tx: &Tx,
    row: meeting_proposals::ActiveModel,
    slots: Vec<meeting_slots::ActiveModel>,
) -> Result<(), AppError> {
    meeting_proposals::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    meeting_slots::Entity::insert_many(slots)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Stores a locked meeting after a change and returns it; the version rises with each change.
pub async fn update(tx: &Tx, changed: meetings::Model) -> Result<meetings::Model, AppError> {
    let row = meetings::Model {
        version: changed.version + 1,
        ..changed
    };
    meetings::Entity::update(row.clone().into_active_model().reset_all())
        .exec_without_returning(&**tx)
        .await?;
    Ok(row)
}

/// Takes the quarter-hours of a meeting for both people. False if one of them is taken: the key of the table allows each once, and
/// waits for whoever takes it at the same time. They are taken in one order, so that two meetings do not wait for each other.
pub async fn take_quarters(
    tx: &Tx,
    sides: &Sides,
    id: MeetingId,
    starts_at: DateTime<Utc>,
    minutes: i32,
) -> Result<bool, AppError> {
    let mut people = [sides.mentee_id, sides.mentor_id];
    people.sort_unstable();
    let mut values: Vec<Value> = vec![id.into()];
    let mut rows = Vec::new();
    for at in rules::quarters(starts_at, minutes) {
        for member_id in people {
            values.extend([Value::from(member_id), at.into()]);
            rows.push(format!("(${}, ${}, $1)", values.len() - 1, values.len()));
        }
    }
    let statement = format!(
        "insert into meeting_quarters (member_id, starts_at, meeting_id) values {} \
         on conflict do nothing",
        rows.join(", ")
    );
    let taken = sql::run(&**tx, &statement, values).await?;
    Ok(taken == rows.len() as u64)
}

pub async fn free_quarters(tx: &Tx, id: MeetingId) -> Result<(), AppError> {
    let statement = "delete from meeting_quarters where meeting_id = $1";
    sql::run(&**tx, statement, [id.into()]).await?;
    Ok(())
}

/// A quarter-hour that a meeting takes of one of two people, with the name of whom they meet.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Quarter {
    pub member_id: MemberId,
    pub starts_at: DateTime<Utc>,
    pub meeting_id: MeetingId,
    pub partner: String,
}

/// What is taken of these two people's time from `from` to before `to`, by person and in the order of time.
pub async fn taken(
    connection: &impl ConnectionTrait,
    people: [MemberId; 2],
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Quarter>, AppError> {
    let query = "select q.member_id, q.starts_at, q.meeting_id, \
         partner.display_name as partner \
         from meeting_quarters q join meetings g on g.id = q.meeting_id \
         join mentorships m on m.id = g.mentorship_id \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         join enrolments mentor on mentor.id = m.mentor_enrolment_id \
         join members partner on partner.id = \
         case when mentee.member_id = q.member_id then mentor.member_id else mentee.member_id end \
         where q.member_id in ($1, $2) and q.starts_at >= $3 and q.starts_at < $4 \
         order by q.member_id, q.starts_at";
    let [one, other] = people;
    let values: [Value; 4] = [one.into(), other.into(), from.into(), to.into()];
    sql::all(connection, query, values).await
}

#[derive(FromQueryResult)]
struct Taken {
    starts_at: DateTime<Utc>,
}

/// What is taken of these two people's time during meetings of this length at these starts; without the times of the meeting itself,
/// which it may keep or leave. It reads no more of full calendars than these times.
pub async fn taken_around(
    connection: &impl ConnectionTrait,
    people: [MemberId; 2],
    starts: &[DateTime<Utc>],
    minutes: i32,
    except: Option<MeetingId>,
) -> Result<Vec<DateTime<Utc>>, AppError> {
    if starts.is_empty() {
        return Ok(Vec::new());
    }
    let [one, other] = people;
    let mut values: Vec<Value> = vec![one.into(), other.into(), except.unwrap_or_default().into()];
    let mut ranges = Vec::new();
    for start in starts {
        let end = *start + TimeDelta::minutes(minutes.into());
        values.extend([Value::from(*start), end.into()]);
        let (from, to) = (values.len() - 1, values.len());
        ranges.push(format!(
            "q.member_id in ($1, $2) and q.starts_at >= ${from} and q.starts_at < ${to}"
        ));
    }
    let query = format!(
        "select q.starts_at from meeting_quarters q where ({}) and q.meeting_id <> $3",
        ranges.join(" or ")
    );
    let found: Vec<Taken> = sql::all(connection, &query, values).await?;
    Ok(found.into_iter().map(|one| one.starts_at).collect())
}

/// The working hours in somebody's profile.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Hours {
    pub member_id: MemberId,
    pub working_from: i32,
    pub working_to: i32,
}

/// The working hours of both sides of a mentorship.
pub async fn working_hours(
    connection: &impl ConnectionTrait,
    sides: &Sides,
) -> Result<Vec<Hours>, AppError> {
    let query = "select e.member_id, f.working_from, f.working_to from enrolments e \
         join profiles f on f.enrolment_id = e.id where e.id in ($1, $2)";
    let values: [Value; 2] = [
        sides.mentee_enrolment_id.into(),
        sides.mentor_enrolment_id.into(),
    ];
    sql::all(connection, query, values).await
}

/// A meeting of which one side spoke, and its people.
#[derive(FromQueryResult)]
pub struct Silent {
    pub id: MeetingId,
    #[sea_orm(nested)]
    pub sides: Sides,
}

/// A batch of meetings after the given id of which one side spoke before `since` and the other has not.
pub async fn silent(
    connection: &impl ConnectionTrait,
    since: DateTime<Utc>,
    after: Option<MeetingId>,
    limit: u64,
) -> Result<Vec<Silent>, AppError> {
    let query = format!(
        "select g.id, g.mentorship_id, m.programme_id, mentee.member_id as mentee_id, \
         mentor.member_id as mentor_id, m.mentee_enrolment_id, m.mentor_enrolment_id \
         from meetings g join mentorships m on m.id = g.mentorship_id \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         join enrolments mentor on mentor.id = m.mentor_enrolment_id \
         where g.status = 'confirmed' and g.id > $1 \
         and ((g.mentee_stated_at <= $2 and g.mentor_stated_at is null) \
             or (g.mentor_stated_at <= $2 and g.mentee_stated_at is null)) \
         order by g.id limit {limit}"
    );
    let values: [Value; 2] = [after.unwrap_or_default().into(), since.into()];
    sql::all(connection, &query, values).await
}

/// Closes all open proposals of a mentorship.
pub async fn close_all_proposals(tx: &Tx, id: MentorshipId) -> Result<(), AppError> {
    let statement = "update meeting_proposals set status = 'closed', closed_at = $2 \
         where status = 'open' and meeting_id in \
         (select g.id from meetings g where g.mentorship_id = $1)";
    sql::run(&**tx, statement, [id.into(), tx.now().into()]).await?;
    Ok(())
}
