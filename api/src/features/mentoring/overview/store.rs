//! Queries for the state of mentorships, for several at once because a home page shows the next step among them.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};
use std::collections::HashMap;
use uuid::Uuid;

use super::rules::{
    AgreementInForce, BySide, ConfirmedMeeting, OpenAgreement, OpenProposal, OpenState,
};
use crate::features::{
    mentoring::agreements::AgreementStatus, pairing::mentorships::MentorshipId,
    programme::programmes::Role,
};
use tandem_platform::{
    AppError,
    db::sql::{self, bind_list},
};

/// The running meetings of a mentorship.
#[derive(Clone, Debug, Default)]
pub struct Meetings {
    pub confirmed: Vec<ConfirmedMeeting>,
    pub proposals: Vec<OpenProposal>,
}

/// What was held.
#[derive(Clone, Debug, Default, FromQueryResult)]
pub struct Held {
    pub meetings: i64,
    pub minutes: i64,
    pub closing: bool,
    pub last_at: Option<DateTime<Utc>>,
}

/// The agreements that matter for the next step.
#[derive(Clone, Copy, Debug, Default)]
pub struct Agreements {
    pub in_force: Option<AgreementInForce>,
    pub open: Option<OpenAgreement>,
}

/// Numbers of goals.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Goals {
    pub active: i64,
    pub reached: i64,
}

#[derive(FromQueryResult)]
struct MeetingRow {
    mentorship_id: MentorshipId,
    id: Uuid,
    starts_at: Option<DateTime<Utc>>,
    minutes: i32,
    confirmed: bool,
    mentee_stated: bool,
    mentor_stated: bool,
    proposed_by: Option<Role>,
    proposed_at: Option<DateTime<Utc>>,
    last_slot: Option<DateTime<Utc>>,
}

/// Confirmed meetings by their start, and open proposals by their age.
pub async fn meetings(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Meetings>, AppError> {
    let mut values = Vec::new();
    let these = bind_list(&mut values, ids);
    let query = format!(
        "select x.mentorship_id, x.id, x.starts_at, x.minutes, x.status = 'confirmed' as confirmed, \
         x.mentee_stated_at is not null as mentee_stated, \
         x.mentor_stated_at is not null as mentor_stated, \
         p.proposed_by, p.created_at as proposed_at, \
         (select max(s.starts_at) from meeting_slots s where s.proposal_id = p.id) as last_slot \
         from meetings x left join meeting_proposals p on p.meeting_id = x.id and p.status = 'open' \
         where x.mentorship_id in ({these}) and x.status in ('proposed', 'confirmed') \
         order by x.starts_at, x.id"
    );
    let rows: Vec<MeetingRow> = sql::all(connection, &query, values).await?;
    let mut all: HashMap<MentorshipId, Meetings> = HashMap::new();
    for row in rows {
        let of = all.entry(row.mentorship_id).or_default();
        of.confirmed.extend(confirmed(&row));
        of.proposals.extend(proposal(&row));
    }
    Ok(all)
}

fn confirmed(row: &MeetingRow) -> Option<ConfirmedMeeting> {
    let starts_at = row.starts_at.filter(|_| row.confirmed)?;
    Some(ConfirmedMeeting {
        id: row.id,
        starts_at,
        ends_at: starts_at + Duration::minutes(row.minutes.into()),
        stated: BySide {
            mentee: row.mentee_stated,
            mentor: row.mentor_stated,
        },
    })
}

fn proposal(row: &MeetingRow) -> Option<OpenProposal> {
    Some(OpenProposal {
        meeting_id: row.id,
        by: row.proposed_by?,
        since: row.proposed_at?,
        last_slot: row.last_slot?,
    })
}

#[derive(FromQueryResult)]
struct Of<T: FromQueryResult> {
    mentorship_id: MentorshipId,
    #[sea_orm(nested)]
    what: T,
}

/// Numbers of held meetings and their minutes.
pub async fn held(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Held>, AppError> {
    let mut values = Vec::new();
    let these = bind_list(&mut values, ids);
    let query = format!(
        "select x.mentorship_id, count(*) as meetings, \
         cast(coalesce(sum(x.held_minutes), 0) as bigint) as minutes, \
         max(case when x.kind = 'closing' then 1 else 0 end) = 1 as closing, \
         max(x.starts_at) as last_at \
         from meetings x where x.mentorship_id in ({these}) and x.status = 'held' \
         group by x.mentorship_id"
    );
    by_mentorship(connection, &query, values).await
}

/// Numbers of active and reached goals.
pub async fn goals(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Goals>, AppError> {
    let mut values = Vec::new();
    let these = bind_list(&mut values, ids);
    let query = format!(
        "select x.mentorship_id, \
         count(case when x.status = 'active' then 1 end) as active, \
         count(case when x.status = 'reached' then 1 end) as reached \
         from goals x where x.mentorship_id in ({these}) group by x.mentorship_id"
    );
    by_mentorship(connection, &query, values).await
}

async fn by_mentorship<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    query: &str,
    values: Vec<Value>,
) -> Result<HashMap<MentorshipId, T>, AppError> {
    let rows: Vec<Of<T>> = sql::all(connection, query, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.mentorship_id, row.what))
        .collect())
}

#[derive(FromQueryResult)]
struct AgreementRow {
    mentorship_id: MentorshipId,
    id: Uuid,
    status: AgreementStatus,
    by_mentee: bool,
    period_from: Option<NaiveDate>,
    period_to: Option<NaiveDate>,
    meetings_planned: Option<i32>,
    meeting_minutes: Option<i32>,
    since: DateTime<Utc>,
}

/// The agreement in force, and the newest version if it waits for one side.
pub async fn agreements(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Agreements>, AppError> {
    let mut values = Vec::new();
    let these = bind_list(&mut values, ids);
    let query = format!(
        "select a.mentorship_id, a.id, a.status, mentee.member_id = a.author_id as by_mentee, \
         a.period_from, a.period_to, a.meetings_planned, a.meeting_minutes, \
         coalesce(a.decided_at, a.proposed_at, a.created_at) as since \
         from agreements a join mentorships m on m.id = a.mentorship_id \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         where a.mentorship_id in ({these}) and (a.status in ('draft', 'proposed', 'in_force') \
         or a.status = 'changes_requested' and not exists (select 1 from agreements later \
             where later.mentorship_id = a.mentorship_id and later.number > a.number))"
    );
    let rows: Vec<AgreementRow> = sql::all(connection, &query, values).await?;
    let mut all: HashMap<MentorshipId, Agreements> = HashMap::new();
    for row in rows {
        let of = all.entry(row.mentorship_id).or_default();
        of.in_force = of.in_force.or_else(|| in_force(&row));
        of.open = of.open.or_else(|| open(&row));
    }
    Ok(all)
}

fn in_force(row: &AgreementRow) -> Option<AgreementInForce> {
    if row.status != AgreementStatus::InForce {
        return None;
    }
    Some(AgreementInForce {
        id: row.id,
        period_from: row.period_from?,
        period_to: row.period_to?,
        meetings_planned: row.meetings_planned?,
        meeting_minutes: row.meeting_minutes?,
    })
}

fn open(row: &AgreementRow) -> Option<OpenAgreement> {
    let state = match row.status {
        AgreementStatus::Draft => OpenState::Draft,
        AgreementStatus::Proposed => OpenState::Proposed,
        AgreementStatus::ChangesRequested => OpenState::ChangesRequested,
        AgreementStatus::InForce | AgreementStatus::Withdrawn | AgreementStatus::Superseded => {
            return None;
        }
    };
    Some(OpenAgreement {
        id: row.id,
        by: match row.by_mentee {
            true => Role::Mentee,
            false => Role::Mentor,
        },
        since: row.since,
        state,
    })
}
