//! When a request may be sent, and when it may be decided.

use chrono::{DateTime, Duration, Utc};

use super::{
    model::{Obstacle, RequestStatus},
    refusal::RequestRefusal as Refusal,
};
use crate::features::programmes::Role;

/// Days after sending on which whoever has the next step is reminded.
pub const REMINDER_DAYS: [i32; 2] = [3, 7];

/// How long a request stays on hold at most, while one of the two cannot take part. Then it closes.
pub const HOLD_AT_MOST: Duration = Duration::days(30);
/// So much time there is at least to answer a request that is open again.
pub const TO_ANSWER_AT_LEAST: Duration = Duration::days(3);

/// What an acceptance needs of each of the two.
#[derive(Clone, Copy, Debug)]
pub struct Readiness {
    /// They take part, are not paused, and are active members.
    pub mentor_takes_part: bool,
    pub mentee_takes_part: bool,
    pub mentee_has_free_seat: bool,
    pub mentor_has_free_seat: bool,
}

/// What stands against accepting a request that is open.
#[must_use]
pub const fn obstacle(of: Readiness) -> Option<Obstacle> {
    if !of.mentor_takes_part {
        Some(Obstacle::MentorNotAvailable)
    } else if !of.mentee_takes_part {
        Some(Obstacle::MenteeNotAvailable)
    } else if !of.mentee_has_free_seat {
        Some(Obstacle::MenteeHasNoFreeSeat)
    } else if !of.mentor_has_free_seat {
        Some(Obstacle::MentorHasNoFreeSeat)
    } else {
        None
    }
}

/// The clock of a request: until when it can be answered, and from when that time counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub answering_from: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// The clock of a request that is open again after it was on hold since `held_since`: what was left then is
/// left now, and never less than a few days.
#[must_use]
pub fn resumed(before: Clock, held_since: DateTime<Utc>, now: DateTime<Utc>) -> Clock {
    let held = (now - held_since).max(Duration::zero());
    Clock {
        answering_from: before.answering_from + held,
        expires_at: (before.expires_at + held).max(now + TO_ANSWER_AT_LEAST),
    }
}

/// What is known when one asks the other.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    pub sent_by: Role,
    /// Whoever is asked is approved, present and an active member, may be matched with whoever asks,
    /// and, a mentee, lets mentors ask.
    pub receiver_available: bool,
    pub mentee_has_free_seat: bool,
    pub mentor_has_free_seat: bool,
    pub mentorship_exists: bool,
    pub already_open: bool,
    /// Requests of whoever asks that are open now, and the most that may be.
    pub open: u32,
    pub limit: u32,
}

/// Whether a request may be sent.
///
/// # Errors
/// The first rule that says no.
pub fn send(asking: Asking) -> Result<(), Refusal> {
    if !asking.receiver_available {
        return Err(match asking.sent_by {
            Role::Mentee => Refusal::MentorNotAvailable,
            Role::Mentor => Refusal::MenteeNotAvailable,
        });
    }
    if asking.mentorship_exists {
        return Err(Refusal::MentorshipExists);
    }
    if asking.already_open {
        return Err(Refusal::AlreadyOpen);
    }
    match asking.sent_by {
        Role::Mentee => {
            free(asking.mentee_has_free_seat, Refusal::MenteeHasNoFreeSeat)?;
            below_limit(asking)?;
            free(asking.mentor_has_free_seat, Refusal::MentorHasNoFreeSeat)
        }
        Role::Mentor => {
            free(asking.mentor_has_free_seat, Refusal::MentorHasNoFreeSeat)?;
            below_limit(asking)?;
            // A mentee without a free seat looks for nobody, and whoever asks need not know why.
            free(asking.mentee_has_free_seat, Refusal::MenteeNotAvailable)
        }
    }
}

fn free(has_free_seat: bool, otherwise: Refusal) -> Result<(), Refusal> {
    if has_free_seat {
        Ok(())
    } else {
        Err(otherwise)
    }
}

const fn below_limit(asking: Asking) -> Result<(), Refusal> {
    let Asking { open, limit, .. } = asking;
    if open < limit {
        Ok(())
    } else {
        Err(Refusal::TooManyOpen { limit })
    }
}

/// The lowest of the sender's open places that no request takes.
#[must_use]
pub fn free_slot(taken: &[i32]) -> i32 {
    let mut slot = 1;
    while taken.contains(&slot) {
        slot += 1;
    }
    slot
}

/// Whether a request can still be accepted, declined or withdrawn.
///
/// # Errors
/// It was decided, or it has expired.
pub fn decide(
    status: RequestStatus,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    match status {
        RequestStatus::Pending if now < expires_at => Ok(()),
        RequestStatus::Pending => Err(Refusal::AlreadyDecided {
            status: RequestStatus::Expired,
        }),
        status => Err(Refusal::AlreadyDecided { status }),
    }
}

/// Whether whoever was asked can ask about a request that is open: once.
///
/// # Errors
/// They have asked.
pub const fn ask(question: Option<&str>) -> Result<(), Refusal> {
    match question {
        None => Ok(()),
        Some(_) => Err(Refusal::QuestionAsked),
    }
}

/// Whether there is something for the sender to answer.
///
/// # Errors
/// Nothing was asked, or it was answered.
pub const fn answer(question: Option<&str>, answer: Option<&str>) -> Result<(), Refusal> {
    match (question, answer) {
        (Some(_), None) => Ok(()),
        _ => Err(Refusal::NothingToAnswer),
    }
}

/// The day after sending whose reminder is due now; one that was missed is not made up for.
#[must_use]
pub fn reminder(
    sent: DateTime<Utc>,
    expires: DateTime<Utc>,
    reminded_days: i32,
    now: DateTime<Utc>,
) -> Option<i32> {
    let due = |day: &i32| *day > reminded_days && sent + Duration::days(i64::from(*day)) <= now;
    let last = REMINDER_DAYS.into_iter().rev().find(due);
    last.filter(|_| now < expires)
}

#[cfg(test)]
mod tests;
