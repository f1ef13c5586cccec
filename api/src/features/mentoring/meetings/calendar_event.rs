//! A meeting as calendar programs take it: for the invitation in a mail, and for a member's private calendar.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};
use std::collections::BTreeSet;
use url::Url;

use super::{
    event::MeetingPayload,
    model::{MeetingId, Place},
};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use tandem_kernel::Locale;
use tandem_platform::{
    AppError, MemberId,
    calendar::{CalendarEvent, EventStatus, Party},
    db::sql,
    events::Recorded,
};

/// Most meetings that a calendar has; the newest count.
const LONGEST_CALENDAR: usize = 1000;

/// What calendar data says of the service.
#[derive(Clone, Debug)]
pub struct CalendarSource {
    /// Who sends invitations: the service's own address, so that nobody is asked to answer them.
    pub organiser: Party,
    /// Links are built from it, and its host makes the ids of meetings unique.
    pub public_url: Url,
}

/// A meeting with its two people.
#[derive(Clone, Debug, FromQueryResult)]
struct Row {
    id: MeetingId,
    mentorship_id: MentorshipId,
    minutes: i32,
    agenda: String,
    place: Place,
    place_text: String,
    starts_at: Option<DateTime<Utc>>,
    sequence: i32,
    created_at: DateTime<Utc>,
    agreed_at: Option<DateTime<Utc>>,
    slug: String,
    mentee_id: MemberId,
    mentee_name: String,
    mentee_email: String,
    mentee_locale: String,
    mentor_name: String,
    mentor_email: String,
    mentor_locale: String,
}

/// A meeting has a row for each accepted proposal; the newest is first.
const ROWS: &str = "select g.id, g.mentorship_id, g.minutes, g.agenda, g.place, g.place_text, \
     g.starts_at, g.sequence, g.created_at, a.closed_at as agreed_at, p.slug, \
     mentee.member_id as mentee_id, \
     case when one.erased_at is null then one.display_name else '' end as mentee_name, \
     one.email as mentee_email, one.locale as mentee_locale, \
     case when two.erased_at is null then two.display_name else '' end as mentor_name, \
     two.email as mentor_email, two.locale as mentor_locale \
     from meetings g join mentorships m on m.id = g.mentorship_id \
     join programmes p on p.id = m.programme_id \
     join enrolments mentee on mentee.id = m.mentee_enrolment_id \
     join enrolments mentor on mentor.id = m.mentor_enrolment_id \
     join members one on one.id = mentee.member_id \
     join members two on two.id = mentor.member_id \
     left join meeting_proposals a on a.meeting_id = g.id and a.status = 'accepted'";

/// The confirmed and held meetings of a member.
///
/// # Errors
/// A database fault.
pub async fn calendar_of(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    source: &CalendarSource,
) -> Result<Vec<CalendarEvent>, AppError> {
    let query = format!(
        "{ROWS} where $1 in (mentee.member_id, mentor.member_id) \
         and g.status in ('confirmed', 'held') order by g.starts_at desc, g.id, a.id desc"
    );
    let rows: Vec<Row> = sql::all(connection, &query, [member_id.into()]).await?;
    let mut seen = BTreeSet::new();
    let once = rows.into_iter().filter(|row| seen.insert(row.id));
    let events = once.filter_map(|row| {
        let agreed = Agreed {
            start: row.starts_at?,
            minutes: row.minutes,
            sequence: row.sequence,
            stamp: row.agreed_at.unwrap_or(row.created_at),
            status: EventStatus::Confirmed,
        };
        Some(row.event(member_id, source, agreed))
    });
    Ok(events.take(LONGEST_CALENDAR).collect())
}

/// What an event about a meeting changes in the reader's calendar; `None` if nothing.
///
/// # Errors
/// A database fault.
pub(super) async fn of_event(
    connection: &impl ConnectionTrait,
    event: &Recorded,
    told: &MeetingPayload,
    reader: MemberId,
    source: &CalendarSource,
) -> Result<Option<CalendarEvent>, AppError> {
    let status = match event.kind.as_str() {
        "meeting.confirmed" | "meeting.moved" | "meeting.changed" => EventStatus::Confirmed,
        "meeting.cancelled" | "meeting.taken_back" => EventStatus::Cancelled,
        _ => return Ok(None),
    };
    let Some(start) = told.starts_at.or(told.moved_from_at) else {
        return Ok(None);
    };
    let query = format!("{ROWS} where g.id = $1 order by a.id desc limit 1");
    let values: [Value; 1] = [told.meeting_id.into()];
    let row: Option<Row> = sql::one(connection, &query, values).await?;
    let agreed = Agreed {
        start,
        minutes: told.minutes,
        sequence: told.sequence,
        stamp: event.occurred_at,
        status,
    };
    Ok(row.map(|row| row.event(reader, source, agreed)))
}

/// What is agreed of a meeting.
#[derive(Clone, Copy)]
struct Agreed {
    start: DateTime<Utc>,
    minutes: i32,
    sequence: i32,
    stamp: DateTime<Utc>,
    status: EventStatus,
}

impl Row {
    fn event(self, reader: MemberId, source: &CalendarSource, agreed: Agreed) -> CalendarEvent {
        let (role, other, locale) = match reader == self.mentee_id {
            true => (Role::Mentee, &self.mentor_name, &self.mentee_locale),
            false => (Role::Mentor, &self.mentee_name, &self.mentor_locale),
        };
        let summary = summary(Locale::nearest(locale), other);
        let page = self.page(role, source);
        let agenda = self.agenda.trim();
        let description = match agenda.is_empty() {
            true => page.clone(),
            false => format!("{agenda}\n\n{page}"),
        };
        let location = match self.place {
            Place::VideoRoom => page,
            Place::Link | Place::InPerson => self.place_text,
        };
        let length = TimeDelta::minutes(agreed.minutes.into());
        let host = source.public_url.host_str().unwrap_or_default();
        CalendarEvent {
            uid: format!("{}@{host}", self.id),
            sequence: u32::try_from(agreed.sequence).unwrap_or_default(),
            stamp: agreed.stamp,
            start: agreed.start,
            end: agreed.start + length,
            summary,
            description,
            location,
            organiser: source.organiser.clone(),
            attendees: vec![
                party(self.mentee_name, self.mentee_email),
                party(self.mentor_name, self.mentor_email),
            ],
            status: agreed.status,
        }
    }

    /// The page of the meeting in the app.
    fn page(&self, role: Role, source: &CalendarSource) -> String {
        let (mentorship, meeting) = (self.mentorship_id.to_string(), self.id.to_string());
        let mut page = source.public_url.clone();
        if let Ok(mut segments) = page.path_segments_mut() {
            segments.pop_if_empty().extend([
                "p",
                &self.slug,
                role.as_str(),
                "mentorships",
                &mentorship,
                "meetings",
                &meeting,
            ]);
        }
        page.into()
    }
}

fn party(name: String, address: String) -> Party {
    Party { name, address }
}

/// The title in the reader's language. Whoever was erased has no name.
fn summary(locale: Locale, other: &str) -> String {
    match (locale, other.is_empty()) {
        (Locale::English, true) => "Mentoring meeting".to_owned(),
        (Locale::English, false) => format!("Meeting with {other}"),
        (Locale::French, true) => "Rencontre de mentorat".to_owned(),
        (Locale::French, false) => format!("Rencontre avec {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn row() -> Row {
        let at: DateTime<Utc> = "2026-11-27T10:00:00Z".parse().unwrap();
        Row {
            id: MeetingId(Uuid::from_u128(4)),
            mentorship_id: MentorshipId(Uuid::from_u128(3)),
            minutes: 45,
            agenda: "Near misses".into(),
            place: Place::InPerson,
            place_text: "Room 4".into(),
            starts_at: Some(at),
            sequence: 2,
            created_at: at,
            agreed_at: None,
            slug: "isbt".into(),
            mentee_id: MemberId(Uuid::from_u128(1)),
            mentee_name: "Amina Otieno".into(),
            mentee_email: "amina@members.test".into(),
            mentee_locale: "en".into(),
            mentor_name: String::new(),
            mentor_email: String::new(),
            mentor_locale: "fr".into(),
        }
    }

    fn seen_by(reader: u128) -> CalendarEvent {
        let source = CalendarSource {
            organiser: party("Tandem".into(), "no-reply@society.test".into()),
            public_url: "https://tandem.test/".parse().unwrap(),
        };
        let row = row();
        let agreed = Agreed {
            start: row.created_at,
            minutes: row.minutes,
            sequence: row.sequence,
            stamp: row.created_at,
            status: EventStatus::Confirmed,
        };
        row.event(MemberId(Uuid::from_u128(reader)), &source, agreed)
    }

    #[test]
    fn each_reads_of_the_other_in_their_own_language_with_a_link_to_their_own_page() {
        let (mentee, mentor) = (seen_by(1), seen_by(2));
        assert_eq!(mentee.summary, "Mentoring meeting", "the mentor was erased");
        assert_eq!(mentor.summary, "Rencontre avec Amina Otieno");
        assert!(
            mentee
                .description
                .starts_with("Near misses\n\nhttps://tandem.test/p/isbt/mentee/")
        );
        assert!(mentor.description.contains("/p/isbt/mentor/mentorships/"));
        assert_eq!(mentee.uid, mentor.uid);
        assert!(mentee.uid.ends_with("@tandem.test"));
        assert_eq!((mentee.location.as_str(), mentee.sequence), ("Room 4", 2));
        assert_eq!(mentee.end - mentee.start, TimeDelta::minutes(45));
    }
}
