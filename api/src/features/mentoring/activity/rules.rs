//! Rules for questions, prompts, reminders and the release of places.

use chrono::{DateTime, Duration, Utc};

use super::{
    model::{ActivityKind, CheckUpAnswer, FirstContactPrompt},
    refusal::ActivityRefusal as Refusal,
};
use crate::features::programme::programmes::Policy;
use tandem_kernel::Zone;

/// Without first contact, the places can be released from this day after the acceptance on.
const RELEASE_AFTER_DAYS: u32 = 30;
/// Both are reminded by a coordinator at most once in this time.
pub const REMINDED_AT_MOST_EVERY: Duration = Duration::days(7);
/// What happened within this time after a reminder is its effect.
pub const EFFECT_WITHIN: Duration = Duration::days(14);
/// A pair that asked for help, or has stopped, is listed for this time even if it is active again.
pub const ANSWER_LISTED_FOR: Duration = Duration::days(14);
/// A reminder is listed with its effect for this time.
pub const REMINDER_LISTED_FOR: Duration = Duration::days(60);

/// The days of a programme's policy after which somebody is asked or told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// Without activity.
    pub quiet: Duration,
    /// From the acceptance until the first contact.
    pub first_contact: Duration,
    /// From the acceptance until the places can be released.
    pub release: Duration,
}

impl Periods {
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let days = |count: u32| Duration::days(i64::from(count));
        let first_contact = policy.first_contact.within_days;
        Self {
            quiet: days(policy.inactivity_nudge_days),
            first_contact: days(first_contact),
            release: days(RELEASE_AFTER_DAYS.max(first_contact)),
        }
    }
}

/// What the two are told now, if there was no contact since the acceptance.
#[must_use]
pub fn prompt(
    periods: Periods,
    accepted_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<FirstContactPrompt> {
    if accepted_at + periods.release <= now {
        Some(FirstContactPrompt::Release)
    } else if accepted_at + periods.first_contact <= now {
        Some(FirstContactPrompt::Due)
    } else {
        None
    }
}

/// Since when a side counts as quiet: the last activity, or its own later answer that it is going well.
#[must_use]
pub fn quiet_since(last_activity: DateTime<Utc>, well_at: Option<DateTime<Utc>>) -> DateTime<Utc> {
    well_at.map_or(last_activity, |at| at.max(last_activity))
}

/// Whether a side is asked now.
#[must_use]
pub fn asks(periods: Periods, quiet_since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    quiet_since + periods.quiet <= now
}

/// A mentorship that somebody wants to release, or to remind.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The caller is a side of it and acts as a coordinator.
    pub own: bool,
    pub contacted: bool,
    pub accepted_at: DateTime<Utc>,
}

/// Whether the places can be released. The day in a refusal is one of the given zone.
///
/// # Errors
/// Contact was made, it is too early, or it is the coordinator's own mentorship.
pub fn release(
    standing: Standing,
    periods: Periods,
    zone: Zone,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if standing.own {
        return Err(Refusal::OwnMentorship);
    }
    if standing.contacted {
        return Err(Refusal::ContactWasMade);
    }
    let from = standing.accepted_at + periods.release;
    match from <= now {
        true => Ok(()),
        false => Err(Refusal::ReleaseTooEarly {
            from: zone.day(from),
        }),
    }
}

/// Whether a coordinator may remind both.
///
/// # Errors
/// It is the coordinator's own mentorship, it is not on the list, or they were reminded recently.
pub fn remind(
    own: bool,
    listed: bool,
    last: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if own {
        return Err(Refusal::OwnMentorship);
    }
    if !listed {
        return Err(Refusal::NotQuiet);
    }
    match remind_again_at(last, now) {
        Some(again_at) => Err(Refusal::RemindedRecently { again_at }),
        None => Ok(()),
    }
}

/// When both can be reminded again; `None` if they can now.
#[must_use]
pub fn remind_again_at(last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let again_at = last? + REMINDED_AT_MOST_EVERY;
    Some(again_at).filter(|at| now < *at)
}

/// The first activity after a reminder, if it came in time to be its effect.
#[must_use]
pub fn effect(
    reminded_at: DateTime<Utc>,
    first: Option<(ActivityKind, DateTime<Utc>)>,
) -> Option<(ActivityKind, DateTime<Utc>)> {
    first.filter(|(_, at)| *at <= reminded_at + EFFECT_WITHIN)
}

/// Whether coordinators are told of an answer.
#[must_use]
pub fn asks_for_help(answer: CheckUpAnswer) -> bool {
    answer == CheckUpAnswer::NeedHelp
}

#[cfg(test)]
mod tests;
