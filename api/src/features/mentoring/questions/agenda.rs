//! The agenda of a meeting: the questions that the two want to discuss there. What is on the agenda of no particular meeting is for
//! the next one.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::HashMap;

use super::refusal::QuestionRefusal;
use crate::{features::pairing::mentorships::MentorshipId, ids::MeetingId};
use tandem_platform::{
    AppError,
    db::{Tx, sql},
    http::NotFound,
};

/// No meeting is planned for longer.
const LONGEST: TimeDelta = TimeDelta::hours(4);

#[derive(Clone, Copy, Debug, FromQueryResult)]
struct Planned {
    id: MeetingId,
    starts_at: DateTime<Utc>,
    minutes: i32,
}

/// The next confirmed meeting that is not over.
pub async fn next_meeting(
    connection: &impl ConnectionTrait,
    mentorship: MentorshipId,
    now: DateTime<Utc>,
) -> Result<Option<MeetingId>, AppError> {
    let sql = "select id, starts_at, minutes from meetings where mentorship_id = $1 \
         and status = 'confirmed' and starts_at > $2 order by starts_at, id";
    let values = [mentorship.into(), (now - LONGEST).into()];
    let planned: Vec<Planned> = sql::all(connection, sql, values).await?;
    let ends_at = |one: &Planned| one.starts_at + TimeDelta::minutes(one.minutes.into());
    let next = planned.into_iter().find(|one| ends_at(one) > now);
    Ok(next.map(|one| one.id))
}

#[derive(FromQueryResult)]
struct Status {
    is_open: bool,
}

/// Whether questions can be put on the agenda of a meeting of a locked mentorship.
///
/// # Errors
/// `not_found`, `meeting_not_open`; a database fault.
pub async fn check_open(
    tx: &Tx,
    mentorship: MentorshipId,
    meeting: MeetingId,
) -> Result<(), AppError> {
    let sql = "select status in ('proposed', 'confirmed') as is_open from meetings \
         where id = $1 and mentorship_id = $2";
    let found: Option<Status> = sql::one(&**tx, sql, [meeting.into(), mentorship.into()]).await?;
    match found.ok_or(NotFound)?.is_open {
        true => Ok(()),
        false => Err(QuestionRefusal::MeetingNotOpen.into()),
    }
}

#[derive(FromQueryResult)]
struct Start {
    id: MeetingId,
    starts_at: Option<DateTime<Utc>>,
}

/// The agreed starts of meetings; a proposed one has none.
pub async fn starts(
    connection: &impl ConnectionTrait,
    meetings: &[MeetingId],
) -> Result<HashMap<MeetingId, Option<DateTime<Utc>>>, AppError> {
    if meetings.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values = Vec::new();
    let these = sql::bind_list(&mut values, meetings);
    let sql = format!("select id, starts_at from meetings where id in ({these})");
    let rows: Vec<Start> = sql::all(connection, &sql, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.id, row.starts_at))
        .collect())
}

/// Puts the questions of a meeting that does not take place on the agenda of the next one.
///
/// # Errors
/// A database fault.
pub async fn leave_to_next(tx: &Tx, meeting: MeetingId) -> Result<(), AppError> {
    let sql = "update questions set meeting_id = null where meeting_id = $1";
    sql::run(&**tx, sql, [meeting.into()]).await?;
    Ok(())
}
