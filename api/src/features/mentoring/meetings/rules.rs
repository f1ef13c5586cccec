//! Rules for meetings: which times may be proposed, who may answer, and what two statements come to.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeSet;
use url::Url;

use super::{
    model::{
        MeetingStatus, OPEN_AT_MOST, Offered, PLAN_AHEAD, Place, ProposalStatus, QUARTER,
        QUARTER_SECONDS, SILENCE, SLOTS_AT_MOST, State, Statement, Statements,
    },
    refusal::MeetingRefusal as Refusal,
};
use crate::features::programme::programmes::Role;
use tandem_kernel::{FieldCode, FieldProblem};

/// Whether the mentorship may have one more open meeting.
///
/// # Errors
/// `too_many_open_meetings`.
pub const fn may_add(open: i64) -> Result<(), Refusal> {
    match open < OPEN_AT_MOST {
        true => Ok(()),
        false => Err(Refusal::TooManyOpen {
            limit: OPEN_AT_MOST,
        }),
    }
}

/// Checks the length and the place of a meeting.
///
/// # Errors
/// `invalid_fields`.
pub fn check_details(minutes: Option<i32>, place: Place, place_text: &str) -> Result<(), Refusal> {
    let mut wrong = Vec::new();
    if minutes.is_some_and(|minutes| minutes % 15 != 0) {
        wrong.push(FieldProblem::new("/minutes", FieldCode::InvalidValue));
    }
    let code = match place {
        Place::VideoRoom if !place_text.is_empty() => Some(FieldCode::InvalidValue),
        Place::Link | Place::InPerson if place_text.is_empty() => Some(FieldCode::Required),
        Place::Link if !is_link(place_text) => Some(FieldCode::InvalidValue),
        _ => None,
    };
    wrong.extend(code.map(|code| FieldProblem::new("/place_text", code)));
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Refusal::InvalidFields(wrong)),
    }
}

/// Whether a browser may follow it.
fn is_link(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// Checks proposed times: on quarter-hours, in the future, at most a year ahead, each once.
///
/// # Errors
/// `invalid_fields`, each wrong time by its place.
pub fn check_slots(slots: &[DateTime<Utc>], now: DateTime<Utc>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (place, at) in slots.iter().enumerate() {
        let code = if !is_on_quarter(*at) || !seen.insert(*at) {
            Some(FieldCode::InvalidValue)
        } else if *at <= now {
            Some(FieldCode::InThePast)
        } else if *at - now > PLAN_AHEAD {
            Some(FieldCode::OutOfRange)
        } else {
            None
        };
        wrong.extend(code.map(|code| FieldProblem::new(format!("/slots/{place}"), code)));
    }
    if slots.is_empty() {
        wrong.push(FieldProblem::new("/slots", FieldCode::TooFew));
    }
    if slots.len() > SLOTS_AT_MOST {
        wrong.push(FieldProblem::new("/slots", FieldCode::TooMany));
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Refusal::InvalidFields(wrong)),
    }
}

/// Checks the start of a meeting that has taken place: it is over, and not more than a year ago.
///
/// # Errors
/// `invalid_fields`.
pub fn check_logged(
    starts_at: DateTime<Utc>,
    minutes: i32,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let ends_at = starts_at.checked_add_signed(TimeDelta::minutes(minutes.into()));
    let over = ends_at.is_some_and(|end| end <= now);
    let code = if !is_on_quarter(starts_at) {
        FieldCode::InvalidValue
    } else if !over || now - starts_at > PLAN_AHEAD {
        FieldCode::OutOfRange
    } else {
        return Ok(());
    };
    Err(Refusal::InvalidFields(vec![FieldProblem::new(
        "/starts_at",
        code,
    )]))
}

fn is_on_quarter(at: DateTime<Utc>) -> bool {
    at.timestamp() % QUARTER_SECONDS == 0 && at.timestamp_subsec_nanos() == 0
}

/// The quarter-hours that a meeting takes.
pub fn quarters(
    starts_at: DateTime<Utc>,
    minutes: i32,
) -> impl Iterator<Item = DateTime<Utc>> + use<> {
    (0..minutes / 15).filter_map(move |number| starts_at.checked_add_signed(QUARTER * number))
}

/// The starts at which a meeting of this length touches no taken quarter-hour.
#[must_use]
pub fn free(
    starts: &[DateTime<Utc>],
    minutes: i32,
    taken: &BTreeSet<DateTime<Utc>>,
) -> Vec<DateTime<Utc>> {
    let is_free =
        |start: &&DateTime<Utc>| quarters(**start, minutes).all(|at| !taken.contains(&at));
    starts.iter().filter(is_free).copied().collect()
}

/// Whether times may be proposed for the meeting: it is open, and its agreed time has not passed.
///
/// # Errors
/// `meeting_not_open`, `meeting_is_over`.
pub fn propose(meeting: &State, now: DateTime<Utc>) -> Result<(), Refusal> {
    is_open(meeting)?;
    match meeting.is_over(now) {
        true => Err(Refusal::IsOver),
        false => Ok(()),
    }
}

fn is_open(meeting: &State) -> Result<(), Refusal> {
    match meeting.status {
        MeetingStatus::Proposed | MeetingStatus::Confirmed => Ok(()),
        status => Err(Refusal::NotOpen { status }),
    }
}

/// Whether the side in this role may confirm the offered time. A moved time can be confirmed until somebody said whether the meeting
/// took place at the time before.
///
/// # Errors
/// Why not.
pub fn confirm(
    meeting: &State,
    offered: &Offered,
    role: Role,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if offered.status != ProposalStatus::Open {
        return Err(Refusal::NoLongerOffered);
    }
    is_open(meeting)?;
    if offered.proposed_by == role {
        return Err(Refusal::OwnTimes);
    }
    match offered.starts_at <= now {
        true => Err(Refusal::HasPassed),
        false => Ok(()),
    }
}

/// Whether this very time was confirmed before by the side in this role. Confirming again then changes nothing.
#[must_use]
pub fn is_confirmed(meeting: &State, offered: &Offered, role: Role) -> bool {
    meeting.status == MeetingStatus::Confirmed
        && offered.status == ProposalStatus::Accepted
        && meeting.starts_at == Some(offered.starts_at)
        && offered.proposed_by != role
}

/// Whether the side in this role may decline the open times.
///
/// # Errors
/// `no_times_proposed`, `times_are_your_own`.
pub fn decline(proposed_by: Option<Role>, role: Role) -> Result<(), Refusal> {
    match proposed_by {
        None => Err(Refusal::NothingProposed),
        Some(by) if by == role => Err(Refusal::OwnTimes),
        Some(_) => Ok(()),
    }
}

/// Whether the side in this role may withdraw the open times.
///
/// # Errors
/// `no_times_proposed`, `times_are_not_your_own`.
pub fn withdraw(proposed_by: Option<Role>, role: Role) -> Result<(), Refusal> {
    match proposed_by {
        None => Err(Refusal::NothingProposed),
        Some(by) if by != role => Err(Refusal::OthersTimes),
        Some(_) => Ok(()),
    }
}

/// Whether a confirmed meeting may be cancelled: until it is over.
///
/// # Errors
/// `meeting_not_open`, `meeting_not_confirmed`, `meeting_is_over`.
pub fn cancel(meeting: &State, now: DateTime<Utc>) -> Result<(), Refusal> {
    is_open(meeting)?;
    if meeting.status == MeetingStatus::Proposed {
        return Err(Refusal::NotConfirmed);
    }
    match meeting.is_over(now) {
        true => Err(Refusal::IsOver),
        false => Ok(()),
    }
}

/// Whether a side may say if the meeting took place: once it is over, until both agree.
///
/// # Errors
/// `meeting_not_open`, `meeting_not_confirmed`, `meeting_not_over`.
pub fn state(meeting: &State, now: DateTime<Utc>) -> Result<(), Refusal> {
    is_open(meeting)?;
    if meeting.status == MeetingStatus::Proposed {
        return Err(Refusal::NotConfirmed);
    }
    match meeting.is_over(now) {
        true => Ok(()),
        false => Err(Refusal::NotOver),
    }
}

/// What both sides' words come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet.
    Waiting,
    /// They contradict each other, which counts as nothing until one changes.
    Contradiction,
    /// It took this long, or did not take place.
    Settled { minutes: Option<i32> },
}

/// Both sides must say the same, also of the length; one side's word stands after the other's silence.
#[must_use]
pub fn outcome(stated: &Statements, now: DateTime<Utc>) -> Outcome {
    match (stated.mentee, stated.mentor) {
        (None, None) => Outcome::Waiting,
        (Some(one), Some(other)) if one.minutes == other.minutes => Outcome::Settled {
            minutes: one.minutes,
        },
        (Some(_), Some(_)) => Outcome::Contradiction,
        (Some(Statement { minutes, at }), None) | (None, Some(Statement { minutes, at })) => {
            match now - at >= SILENCE {
                true => Outcome::Settled { minutes },
                false => Outcome::Waiting,
            }
        }
    }
}

/// Joins quarter-hours that follow each other to ranges. They are in order.
#[must_use]
pub fn ranges(quarters: &[DateTime<Utc>]) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let mut joined: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
    for start in quarters {
        let end = *start + QUARTER;
        match joined.last_mut() {
            Some((_, last)) if *last == *start => *last = end,
            _ => joined.push((*start, end)),
        }
    }
    joined
}

#[cfg(test)]
mod tests;
