//! When the two of a mentorship could meet.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

use super::{
    dto::{Availability, AvailabilityQuery, Party, PersonHours, TakenRange},
    model::{MeetingId, Sides},
    rules,
    store::{self, Hours, Quarter},
};
use crate::features::{
    pairing::mentorships::{self, MentorshipId},
    participation::enrolments,
};
use tandem_platform::{AppError, MemberId, db::Db, http::InvalidQuery};

const USUAL_RANGE: TimeDelta = TimeDelta::days(14);
const LONGEST_RANGE: TimeDelta = TimeDelta::days(62);

/// The working hours of both, and what is taken of their time. Of a mentorship that has ended nothing is told.
pub async fn availability(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
    query: &AvailabilityQuery,
) -> Result<Availability, AppError> {
    let own = mentorships::own(db.read(), member_id, id).await?;
    own.running()?;
    let (from, to) = range(query, db.clock().now())?;
    let (sides, other_id) = (Sides::from(&own), own.other_id());
    let hours = store::working_hours(db.read(), &sides).await?;
    let of = async |member_id| -> Result<PersonHours, AppError> {
        let zone = enrolments::zone_of(db.read(), member_id, Some(own.programme_id)).await?;
        Ok(person(&hours, member_id, zone.name()))
    };
    let taken = store::taken(db.read(), [member_id, other_id], from, to).await?;
    Ok(Availability {
        own: of(member_id).await?,
        other: of(other_id).await?,
        taken: ranges(taken, member_id),
    })
}

fn range(
    query: &AvailabilityQuery,
    now: DateTime<Utc>,
) -> Result<(DateTime<Utc>, DateTime<Utc>), AppError> {
    let from = query.from_at.unwrap_or(now);
    let usual = from.checked_add_signed(USUAL_RANGE);
    let to = query.until_at.or(usual).unwrap_or(from);
    match from < to && to - from <= LONGEST_RANGE {
        true => Ok((from, to)),
        false => {
            let detail = "`until_at` is after `from_at`, by 62 days at most";
            Err(InvalidQuery(detail.to_owned()).into())
        }
    }
}

/// All day where the profile is gone.
fn person(hours: &[Hours], member_id: MemberId, time_zone: &str) -> PersonHours {
    let found = hours.iter().find(|hours| hours.member_id == member_id);
    PersonHours {
        time_zone: time_zone.to_owned(),
        working_from: found.map_or(0, |hours| hours.working_from),
        working_to: found.map_or(0, |hours| hours.working_to),
    }
}

/// What one meeting takes of one person's time.
struct Taken {
    partner: String,
    starts: Vec<DateTime<Utc>>,
}

/// Joins quarter-hours to ranges, one for each meeting. A meeting of the two with each other is told once, as the reader's own.
fn ranges(quarters: Vec<Quarter>, reader: MemberId) -> Vec<TakenRange> {
    let mut meetings: BTreeMap<(bool, MeetingId), Taken> = BTreeMap::new();
    for quarter in quarters {
        let is_other = quarter.member_id != reader;
        let meeting = meetings.entry((is_other, quarter.meeting_id));
        let taken = meeting.or_insert_with(|| Taken {
            partner: quarter.partner,
            starts: Vec::new(),
        });
        taken.starts.push(quarter.starts_at);
    }
    let shared: Vec<MeetingId> = meetings
        .keys()
        .filter(|(is_other, _)| !is_other)
        .map(|(_, id)| *id)
        .collect();
    let mut ranges = Vec::new();
    for ((is_other, id), Taken { partner, starts }) in meetings {
        if is_other && shared.contains(&id) {
            continue;
        }
        let own = !is_other;
        for (starts_at, ends_at) in rules::ranges(&starts) {
            ranges.push(TakenRange {
                whose: if own { Party::You } else { Party::Other },
                starts_at,
                ends_at,
                with: Some(partner.clone()).filter(|name| own && !name.is_empty()),
                meeting_id: own.then_some(id),
            });
        }
    }
    ranges.sort_by_key(|range| (range.starts_at, range.meeting_id));
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const AMINA: MemberId = MemberId(Uuid::from_u128(1));
    const KWAME: MemberId = MemberId(Uuid::from_u128(2));

    fn quarter(member_id: MemberId, meeting: u128, at: &str, partner: &str) -> Quarter {
        Quarter {
            member_id,
            starts_at: format!("2026-11-20T{at}:00Z").parse().unwrap(),
            meeting_id: MeetingId(Uuid::from_u128(meeting)),
            partner: partner.to_owned(),
        }
    }

    #[test]
    fn ones_own_meetings_are_named_and_the_others_are_only_taken() {
        let taken = vec![
            quarter(AMINA, 11, "09:00", "Kwame"),
            quarter(AMINA, 11, "09:15", "Kwame"),
            quarter(KWAME, 11, "09:00", "Amina"),
            quarter(KWAME, 11, "09:15", "Amina"),
            quarter(KWAME, 12, "09:30", "Zoe"),
        ];
        let told = ranges(taken, AMINA);
        let told: Vec<_> = told
            .iter()
            .map(|one| (one.whose, one.with.as_deref(), one.meeting_id.is_some()))
            .collect();
        let expected = [
            (Party::You, Some("Kwame"), true),
            (Party::Other, None, false),
        ];
        assert_eq!(told, expected);
    }
}
