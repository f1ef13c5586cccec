//! Reminders of confirmed meetings, a day and an hour before. A reminder belongs to the agreed time: one of a time that no longer
//! stands is never made, and a moved meeting has reminders of its new time.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};

use super::{
    event::{MeetingEvent, What},
    model::{MeetingId, MeetingStatus, ProposalStatus, Reminder, Sides},
    store,
};
use tandem_platform::{
    AppError,
    db::{Db, Tx, in_batches, sql},
    events,
};

const BATCH: u64 = 100;

impl Reminder {
    /// How long before the meeting it is due.
    const fn lead(self) -> TimeDelta {
        match self {
            Self::Day => TimeDelta::hours(24),
            Self::Hour => TimeDelta::hours(1),
        }
    }

    /// How long before the meeting it no longer serves its purpose: to plan the day, or to be there.
    const fn lapse(self) -> TimeDelta {
        match self {
            Self::Day => TimeDelta::hours(12),
            Self::Hour => TimeDelta::zero(),
        }
    }

    /// Whether it is useful now.
    #[must_use]
    pub fn serves(self, starts_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        starts_at - self.lead() <= now && now < starts_at - self.lapse()
    }

    /// Whether the time was agreed before it was due. Whoever has just agreed needs no reminder.
    fn is_news(self, starts_at: DateTime<Utc>, agreed_at: DateTime<Utc>) -> bool {
        agreed_at <= starts_at - self.lead()
    }
}

/// A meeting of which people may have to be reminded.
#[derive(FromQueryResult)]
struct Due {
    id: MeetingId,
    starts_at: DateTime<Utc>,
    #[sea_orm(nested)]
    sides: Sides,
}

/// Reminds of the meetings that are near.
///
/// # Errors
/// A database fault. Reminders that were made stay so.
pub async fn remind(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    in_batches(
        async |after| near(db.read(), now, after).await,
        |due| due.id,
        async |due| {
            for reminder in [Reminder::Day, Reminder::Hour] {
                if reminder.serves(due.starts_at, now) {
                    db.write(async |tx| make(tx, due, reminder).await).await?;
                }
            }
            Ok(())
        },
    )
    .await
}

/// A batch of confirmed meetings within the next day for which a reminder has not been dealt with.
async fn near(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<MeetingId>,
) -> Result<Vec<Due>, AppError> {
    let dealt_with = "select 1 from meeting_reminders r \
         where r.meeting_id = g.id and r.starts_at = g.starts_at";
    let query = format!(
        "select g.id, g.starts_at, g.mentorship_id, m.programme_id, mentee.member_id as mentee_id, \
         mentor.member_id as mentor_id, m.mentee_enrolment_id, m.mentor_enrolment_id \
         from meetings g join mentorships m on m.id = g.mentorship_id \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         join enrolments mentor on mentor.id = m.mentor_enrolment_id \
         where g.status = 'confirmed' and g.id > $1 and g.starts_at > $2 \
         and ((g.starts_at <= $3 and not exists ({dealt_with} and r.kind = 'hour')) \
             or (g.starts_at > $4 and g.starts_at <= $5 \
                 and not exists ({dealt_with} and r.kind = 'day'))) \
         order by g.id limit {BATCH}"
    );
    let values: [Value; 5] = [
        after.unwrap_or_default().into(),
        now.into(),
        (now + Reminder::Hour.lead()).into(),
        (now + Reminder::Day.lapse()).into(),
        (now + Reminder::Day.lead()).into(),
    ];
    sql::all(connection, &query, values).await
}

/// Makes a reminder once, with the meeting locked, because it may have been moved or cancelled since the query.
async fn make(tx: &Tx, due: &Due, reminder: Reminder) -> Result<(), AppError> {
    let meeting = store::lock(tx, due.id).await?;
    let stands =
        meeting.status == MeetingStatus::Confirmed && meeting.starts_at == Some(due.starts_at);
    if !stands || !reminder.serves(due.starts_at, tx.now()) {
        return Ok(());
    }
    let statement = "insert into meeting_reminders (meeting_id, kind, starts_at, created_at) \
         values ($1, $2, $3, $4) on conflict do nothing";
    let values: [Value; 4] = [
        due.id.into(),
        reminder.into(),
        due.starts_at.into(),
        tx.now().into(),
    ];
    let is_first = sql::run(&**tx, statement, values).await? > 0;
    let proposals = store::proposals_of(&**tx, &[due.id]).await?;
    let accepted = proposals
        .iter()
        .find(|one| one.status == ProposalStatus::Accepted);
    let agreed_at = accepted.and_then(|one| one.closed_at);
    let is_news = agreed_at.is_none_or(|at| reminder.is_news(due.starts_at, at));
    if !is_first || !is_news {
        return Ok(());
    }
    let event = MeetingEvent {
        what: What::Due { reminder },
        sides: due.sides,
        by: None,
        meeting: &meeting,
    };
    events::append(tx, None, &event).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        time.parse().unwrap()
    }

    #[test]
    fn a_reminder_serves_from_its_time_until_its_purpose_is_gone() {
        let start = at("2026-11-27T10:00:00Z");
        for (reminder, now, serves) in [
            (Reminder::Day, "2026-11-26T09:59:59Z", false),
            (Reminder::Day, "2026-11-26T10:00:00Z", true),
            (Reminder::Day, "2026-11-26T21:59:59Z", true),
            (Reminder::Day, "2026-11-26T22:00:00Z", false),
            (Reminder::Hour, "2026-11-27T08:59:59Z", false),
            (Reminder::Hour, "2026-11-27T09:00:00Z", true),
            (Reminder::Hour, "2026-11-27T09:59:59Z", true),
            (Reminder::Hour, "2026-11-27T10:00:00Z", false),
        ] {
            assert_eq!(
                reminder.serves(start, at(now)),
                serves,
                "{reminder:?} {now}"
            );
        }
    }

    #[test]
    fn whoever_agreed_after_the_time_of_a_reminder_needs_none() {
        let start = at("2026-11-27T10:00:00Z");
        assert!(Reminder::Day.is_news(start, at("2026-11-26T10:00:00Z")));
        assert!(!Reminder::Day.is_news(start, at("2026-11-26T10:00:01Z")));
        assert!(Reminder::Hour.is_news(start, at("2026-11-26T10:00:01Z")));
    }
}
