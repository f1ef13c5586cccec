//! Queries for the activity of mentorships, and for what was asked, told and answered where there is none.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    sea_query::Value,
};
use std::{collections::HashMap, sync::LazyLock};

use super::{
    entities::{check_ups, first_contact_prompts, mentorship_reminders},
    model::{ACTIVITY, ActivityKind, CheckUpAnswer, CheckUpId, FirstContactPrompt, activity_of},
};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Tx, sql},
};

/// A mentorship with its activity.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Activity {
    pub id: MentorshipId,
    pub programme_id: ProgrammeId,
    pub accepted_at: DateTime<Utc>,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
    /// The side can take part: its registration is approved and its membership not lapsed.
    pub mentee_takes_part: bool,
    pub mentor_takes_part: bool,
    pub last_event: Option<String>,
    pub last_event_at: Option<DateTime<Utc>>,
    /// The start of the last meeting that is confirmed or was held; it may lie ahead.
    pub last_meeting_at: Option<DateTime<Utc>>,
    /// The acceptance or the last activity. It lies ahead while a meeting is confirmed or proposed.
    pub quiet_since: DateTime<Utc>,
}

impl Activity {
    /// Whether the two were in contact after the acceptance.
    pub const fn contacted(&self) -> bool {
        self.last_event_at.is_some() || self.last_meeting_at.is_some()
    }

    pub const fn takes_part(&self, role: Role) -> bool {
        match role {
            Role::Mentee => self.mentee_takes_part,
            Role::Mentor => self.mentor_takes_part,
        }
    }

    pub fn is_side(&self, member_id: MemberId) -> bool {
        [self.mentee_id, self.mentor_id].contains(&member_id)
    }

    /// What the two did last, at `now` or before.
    pub fn last(&self, now: DateTime<Utc>) -> Option<(ActivityKind, DateTime<Utc>)> {
        let event = self.last_event.as_deref().and_then(activity_of);
        let event = event.zip(self.last_event_at);
        let met = self.last_meeting_at.filter(|at| *at <= now);
        let met = met.map(|at| (ActivityKind::MeetingHeld, at));
        [event, met].into_iter().flatten().max_by_key(|(_, at)| *at)
    }
}

/// The condition that an event `a` is activity.
static IS_ACTIVITY: LazyLock<String> = LazyLock::new(|| {
    let kinds = ACTIVITY.map(|(kind, _)| format!("'{kind}'")).join(", ");
    format!("a.actor_id is not null and a.kind in ({kinds})")
});

/// The activity of mentorships `m`, as a table `q`.
pub static ACTIVITIES: LazyLock<String> = LazyLock::new(|| {
    let last = |column: &str| {
        let is_activity = &*IS_ACTIVITY;
        format!(
            "(select a.{column} from events a where a.mentorship_id = m.id and {is_activity} \
             order by a.seq desc limit 1)"
        )
    };
    let (kind, at) = (last("kind"), last("occurred_at"));
    let meeting = "(select max(g.starts_at) from meetings g where g.mentorship_id = m.id \
         and g.status in ('confirmed', 'held'))";
    let proposed = "(select max(s.starts_at) from meetings g \
         join meeting_proposals o on o.meeting_id = g.id and o.status = 'open' \
         join meeting_slots s on s.proposal_id = o.id where g.mentorship_id = m.id)";
    let takes_part = |side: &str| {
        format!(
            "({side}.status = 'approved' \
             and {side}_member.membership_status in ('active', 'grace'))"
        )
    };
    let (mentee, mentor) = (takes_part("mentee"), takes_part("mentor"));
    format!(
        "(select m.id, m.programme_id, m.created_at as accepted_at, m.ended_at, \
         mentee.member_id as mentee_id, mentor.member_id as mentor_id, \
         m.mentee_enrolment_id, m.mentor_enrolment_id, \
         {mentee} as mentee_takes_part, {mentor} as mentor_takes_part, \
         {kind} as last_event, {at} as last_event_at, {meeting} as last_meeting_at, \
         (select max(x.at) from (select m.created_at as at union all select {at} \
             union all select {meeting} union all select {proposed}) x) as quiet_since \
         from mentorships m \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         join enrolments mentor on mentor.id = m.mentor_enrolment_id \
         join members mentee_member on mentee_member.id = mentee.member_id \
         join members mentor_member on mentor_member.id = mentor.member_id) q"
    )
});

/// The activity of one mentorship.
pub async fn activity(
    connection: &impl ConnectionTrait,
    id: MentorshipId,
) -> Result<Option<Activity>, AppError> {
    let query = format!("select q.* from {} where q.id = $1", *ACTIVITIES);
    sql::one(connection, &query, [id.into()]).await
}

/// The check-ups of these mentorships, oldest first.
pub async fn check_ups(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Vec<check_ups::Model>>, AppError> {
    let rows = check_ups::Entity::find()
        .filter(check_ups::Column::MentorshipId.is_in(ids.iter().copied()))
        .order_by_asc(check_ups::Column::Id)
        .all(connection)
        .await?;
    let mut all: HashMap<MentorshipId, Vec<check_ups::Model>> = HashMap::new();
    for row in rows {
        all.entry(row.mentorship_id).or_default().push(row);
    }
    Ok(all)
}

/// The newest check-up of a side.
pub fn newest(all: &[check_ups::Model], role: Role) -> Option<&check_ups::Model> {
    all.iter().rev().find(|one| one.role == role)
}

/// When a side last answered that it is going well.
pub fn well_at(all: &[check_ups::Model], role: Role) -> Option<DateTime<Utc>> {
    let of_side = all.iter().filter(|one| one.role == role);
    let well = of_side.filter(|one| one.answer == Some(CheckUpAnswer::GoingWell));
    well.filter_map(|one| one.answered_at).max()
}

pub async fn find_check_up(
    connection: &impl ConnectionTrait,
    id: CheckUpId,
) -> Result<Option<check_ups::Model>, AppError> {
    Ok(check_ups::Entity::find_by_id(id).one(connection).await?)
}

/// Stores a check-up; `None` if this side was asked of the same quiet period before.
pub async fn ask(
    tx: &Tx,
    mentorship_id: MentorshipId,
    role: Role,
    quiet_since: DateTime<Utc>,
) -> Result<Option<CheckUpId>, AppError> {
    let id: CheckUpId = tx.new_id();
    let statement = "insert into check_ups (id, mentorship_id, role, quiet_since, asked_at) \
         values ($1, $2, $3, $4, $5) on conflict do nothing";
    let values: [Value; 5] = [
        id.into(),
        mentorship_id.into(),
        role.into(),
        quiet_since.into(),
        tx.now().into(),
    ];
    let is_first = sql::run(&**tx, statement, values).await? > 0;
    Ok(is_first.then_some(id))
}

pub async fn answer(tx: &Tx, id: CheckUpId, answer: CheckUpAnswer) -> Result<(), AppError> {
    let statement = "update check_ups set answer = $2, answered_at = $3 where id = $1";
    let values: [Value; 3] = [id.into(), answer.into(), tx.now().into()];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}

/// What the sides of these mentorships were told.
pub async fn prompts(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<Vec<first_contact_prompts::Model>, AppError> {
    let of_these = first_contact_prompts::Column::MentorshipId.is_in(ids.iter().copied());
    let found = first_contact_prompts::Entity::find().filter(of_these);
    Ok(found.all(connection).await?)
}

/// Records what a side is told; false if it was told before.
pub async fn tell(
    tx: &Tx,
    id: MentorshipId,
    role: Role,
    prompt: FirstContactPrompt,
) -> Result<bool, AppError> {
    let statement = "insert into first_contact_prompts (mentorship_id, role, kind, created_at) \
         values ($1, $2, $3, $4) on conflict do nothing";
    let values: [Value; 4] = [id.into(), role.into(), prompt.into(), tx.now().into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// The newest reminder of both sides, with what they did first afterwards.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Reminded {
    pub mentorship_id: MentorshipId,
    pub reminded_by: MemberId,
    pub reminded_at: DateTime<Utc>,
    first_event: Option<String>,
    first_event_at: Option<DateTime<Utc>>,
}

impl Reminded {
    pub fn first(&self) -> Option<(ActivityKind, DateTime<Utc>)> {
        let kind = self.first_event.as_deref().and_then(activity_of);
        kind.zip(self.first_event_at)
    }
}

pub async fn newest_reminders(
    connection: &impl ConnectionTrait,
    ids: &[MentorshipId],
) -> Result<HashMap<MentorshipId, Reminded>, AppError> {
    let mut values = Vec::new();
    let these = sql::bind_list(&mut values, ids);
    let first = |column: &str| {
        let is_activity = &*IS_ACTIVITY;
        format!(
            "(select a.{column} from events a where a.mentorship_id = r.mentorship_id \
             and {is_activity} and a.occurred_at > r.reminded_at order by a.seq limit 1)"
        )
    };
    let (kind, at) = (first("kind"), first("occurred_at"));
    let query = format!(
        "select r.mentorship_id, r.reminded_by, r.reminded_at, {kind} as first_event, \
         {at} as first_event_at from mentorship_reminders r where r.mentorship_id in ({these}) \
         and r.reminded_at = (select max(y.reminded_at) from mentorship_reminders y \
             where y.mentorship_id = r.mentorship_id)"
    );
    let rows: Vec<Reminded> = sql::all(connection, &query, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.mentorship_id, row))
        .collect())
}

/// When both were last reminded.
pub async fn last_reminder(tx: &Tx, id: MentorshipId) -> Result<Option<DateTime<Utc>>, AppError> {
    let found = mentorship_reminders::Entity::find()
        .filter(mentorship_reminders::Column::MentorshipId.eq(id))
        .order_by_desc(mentorship_reminders::Column::RemindedAt)
        .one(&**tx)
        .await?;
    Ok(found.map(|one| one.reminded_at))
}

pub async fn insert_reminder(tx: &Tx, id: MentorshipId, by: MemberId) -> Result<(), AppError> {
    let row = mentorship_reminders::Model {
        id: tx.new_id(),
        mentorship_id: id,
        reminded_by: by,
        reminded_at: tx.now(),
    };
    let row: mentorship_reminders::ActiveModel = row.into();
    mentorship_reminders::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Whether a side answered within this time that it needs help or has stopped.
pub fn asked_for_attention(all: &[check_ups::Model], since: DateTime<Utc>) -> bool {
    [Role::Mentee, Role::Mentor].into_iter().any(|role| {
        let newest = newest(all, role);
        newest.is_some_and(|one| {
            let calls = matches!(
                one.answer,
                Some(CheckUpAnswer::NeedHelp | CheckUpAnswer::Stopped)
            );
            calls && one.answered_at.is_some_and(|at| at > since)
        })
    })
}
