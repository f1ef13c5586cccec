//! What happened in a mentorship: its events in the log, newest first.

use chrono::{DateTime, Utc};
use sea_orm::{FromQueryResult, prelude::Json};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::features::pairing::mentorships::{self, By, MentorshipId, Outcome};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, sql},
};

tandem_kernel::text_enum! {
    /// What happened.
    pub enum TimelineKind {
        Accepted = "accepted",
        Ended = "ended",
        AgreementProposed = "agreement_proposed",
        AgreementChangesRequested = "agreement_changes_requested",
        AgreementApproved = "agreement_approved",
        AgreementWithdrawn = "agreement_withdrawn",
        GoalActivated = "goal_activated",
        GoalChanged = "goal_changed",
        GoalCheckedIn = "goal_checked_in",
        GoalReached = "goal_reached",
        GoalDropped = "goal_dropped",
        MeetingConfirmed = "meeting_confirmed",
        MeetingMoved = "meeting_moved",
        MeetingCancelled = "meeting_cancelled",
        MeetingHeld = "meeting_held",
        MeetingMissed = "meeting_missed",
        NoteWritten = "note_written",
        NoteRestored = "note_restored",
    }
}

/// The events that are shown. Steps between, such as proposed times, are shown where they are answered.
const SHOWN: [(&str, TimelineKind); 18] = [
    ("mentorship.started", TimelineKind::Accepted),
    ("mentorship.ended", TimelineKind::Ended),
    ("agreement.proposed", TimelineKind::AgreementProposed),
    (
        "agreement.changes_requested",
        TimelineKind::AgreementChangesRequested,
    ),
    ("agreement.approved", TimelineKind::AgreementApproved),
    ("agreement.withdrawn", TimelineKind::AgreementWithdrawn),
    ("goal.activated", TimelineKind::GoalActivated),
    ("goal.changed", TimelineKind::GoalChanged),
    ("goal.checked_in", TimelineKind::GoalCheckedIn),
    ("goal.reached", TimelineKind::GoalReached),
    ("goal.dropped", TimelineKind::GoalDropped),
    ("meeting.confirmed", TimelineKind::MeetingConfirmed),
    ("meeting.moved", TimelineKind::MeetingMoved),
    ("meeting.cancelled", TimelineKind::MeetingCancelled),
    ("meeting.held", TimelineKind::MeetingHeld),
    ("meeting.missed", TimelineKind::MeetingMissed),
    ("note.written", TimelineKind::NoteWritten),
    ("note.restored", TimelineKind::NoteRestored),
];

/// Something that happened in a mentorship.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelineEntry {
    pub kind: TimelineKind,
    pub at: DateTime<Utc>,
    pub by: By,
    /// The mentorship, version of the agreement, goal, meeting or note that it happened to.
    pub subject_id: Uuid,
    /// The number of the version of the agreement.
    pub number: Option<i32>,
    /// The title of the goal.
    pub title: Option<String>,
    /// When the meeting begins or began.
    pub starts_at: Option<DateTime<Utc>>,
    /// The minutes that the meeting is planned for, or took.
    pub minutes: Option<i32>,
    /// How the mentorship ended.
    pub outcome: Option<Outcome>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TimelinePage {
    pub items: Vec<TimelineEntry>,
    pub next: Option<String>,
}

#[derive(FromQueryResult)]
struct Row {
    seq: i64,
    kind: String,
    occurred_at: DateTime<Utc>,
    actor_id: Option<MemberId>,
    subject_id: Uuid,
    payload: Json,
    title: Option<String>,
}

/// The parts of the payloads that the timeline shows.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Details {
    number: Option<i32>,
    starts_at: Option<DateTime<Utc>>,
    minutes: Option<i32>,
    outcome: Option<Outcome>,
}

/// A page of what happened in a mentorship of the member.
///
/// # Errors
/// `not_found`, `invalid_query`; a database fault.
pub async fn list(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
    query: &PageQuery,
) -> Result<TimelinePage, AppError> {
    mentorships::own(db.read(), member_id, id).await?;
    let before = query.cursor::<i64>()?.unwrap_or(i64::MAX);
    let limit = query.limit() + 1;
    let kinds = SHOWN.map(|(event, _)| format!("'{event}'")).join(", ");
    let sql = format!(
        "select e.seq, e.kind, e.occurred_at, e.actor_id, e.subject_id, e.payload, g.title \
         from events e left join goals g on g.id = e.subject_id \
         where e.mentorship_id = $1 and e.seq < $2 and e.kind in ({kinds}) \
         order by e.seq desc limit {limit}"
    );
    let rows: Vec<Row> = sql::all(db.read(), &sql, [id.into(), before.into()]).await?;
    let page = Page::cut(rows, query.limit(), |row| row.seq);
    let items = page
        .items
        .into_iter()
        .filter_map(|row| entry(row, member_id));
    Ok(TimelinePage {
        items: items.collect(),
        next: page.next,
    })
}

fn entry(row: Row, reader: MemberId) -> Option<TimelineEntry> {
    let (_, kind) = SHOWN.into_iter().find(|(event, _)| *event == row.kind)?;
    let details = Details::deserialize(row.payload).unwrap_or_default();
    Some(TimelineEntry {
        kind,
        at: row.occurred_at,
        by: By::of(row.actor_id, reader),
        subject_id: row.subject_id,
        number: details.number,
        title: row.title,
        starts_at: details.starts_at,
        minutes: details.minutes,
        outcome: details.outcome,
    })
}
