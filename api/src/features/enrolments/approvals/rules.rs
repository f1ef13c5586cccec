//! Who decides, until when a decision can be taken back, and what waits too long.

use chrono::{DateTime, Datelike, Duration, Utc, Weekday};

use super::super::{model::Status, refusal::EnrolmentRefusal as Refusal};
use crate::features::programmes::Policy;

/// Whether a coordinator may approve or decline a registration. One that was asked back may be
/// decided without the answer.
///
/// # Errors
/// It is their own, or it is not waiting for a decision.
pub fn decide(own: bool, status: Status) -> Result<(), Refusal> {
    allowed(own, matches!(status, Status::Submitted | Status::AskedBack))
}

/// Whether a coordinator may ask before deciding: one question at a time.
///
/// # Errors
/// It is their own, or it is not waiting for a decision.
pub fn ask_back(own: bool, status: Status) -> Result<(), Refusal> {
    allowed(own, status == Status::Submitted)
}

fn allowed(own: bool, waits: bool) -> Result<(), Refusal> {
    match (own, waits) {
        (true, _) => Err(Refusal::OwnEnrolment),
        (false, true) => Ok(()),
        (false, false) => Err(Refusal::AlreadyDecided),
    }
}

/// A decision that somebody would like to take back.
#[derive(Clone, Copy, Debug)]
pub struct Undoing {
    pub own: bool,
    pub status: Status,
    pub until: Option<DateTime<Utc>>,
    /// The member has sent or received a request since.
    pub acted_on: bool,
    pub now: DateTime<Utc>,
}

/// Whether a coordinator may take a decision back.
///
/// # Errors
/// It is their own, or its time is over.
pub fn undo(undoing: Undoing) -> Result<(), Refusal> {
    if undoing.own {
        return Err(Refusal::OwnEnrolment);
    }
    let decided = matches!(
        undoing.status,
        Status::Approved | Status::Declined | Status::AskedBack
    );
    let in_time = undoing.until.is_some_and(|until| undoing.now < until);
    if decided && in_time && !undoing.acted_on {
        Ok(())
    } else {
        Err(Refusal::UndoTooLate)
    }
}

/// Whether a registration has waited longer than the policy's working days.
#[must_use]
pub fn is_overdue(policy: &Policy, submitted_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let Some(days) = policy.approval.within_working_days else {
        return false;
    };
    now > due(submitted_at, days)
}

fn due(submitted_at: DateTime<Utc>, days: u32) -> DateTime<Utc> {
    let mut due = submitted_at;
    let mut left = days;
    while left > 0 {
        due += Duration::days(1);
        if !matches!(due.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    due
}

/// What was submitted before this moment is overdue, and nothing else is; `None` where the policy
/// promises nothing. The longer a registration waits the earlier it is due, so halving finds it.
#[must_use]
pub fn overdue_before(policy: &Policy, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let days = policy.approval.within_working_days?;
    let (mut overdue, mut in_time) = (now - Duration::days(i64::from(days) * 2 + 7), now);
    while in_time - overdue > Duration::microseconds(1) {
        let middle = overdue + (in_time - overdue) / 2;
        let middle =
            middle - Duration::nanoseconds(i64::from(middle.timestamp_subsec_nanos() % 1000));
        if middle <= overdue {
            break;
        }
        if is_overdue(policy, middle, now) {
            overdue = middle;
        } else {
            in_time = middle;
        }
    }
    Some(in_time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::programmes::{PRESETS, Preset};

    fn isbt() -> Policy {
        let (_, text) = PRESETS.iter().find(|(name, _)| *name == "isbt").unwrap();
        Preset::parse(text).unwrap().policy
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_decides_on_themselves_and_nothing_is_decided_twice() {
        assert_eq!(decide(true, Status::Submitted), Err(Refusal::OwnEnrolment));
        assert_eq!(
            decide(false, Status::Approved),
            Err(Refusal::AlreadyDecided)
        );
        assert_eq!(decide(false, Status::Submitted), Ok(()));
    }

    #[test]
    fn one_question_is_asked_at_a_time_and_a_decision_need_not_wait_for_the_answer() {
        assert_eq!(ask_back(false, Status::Submitted), Ok(()));
        assert_eq!(
            ask_back(false, Status::AskedBack),
            Err(Refusal::AlreadyDecided)
        );
        assert_eq!(
            ask_back(true, Status::Submitted),
            Err(Refusal::OwnEnrolment)
        );
        assert_eq!(decide(false, Status::AskedBack), Ok(()));
    }

    #[test]
    fn a_decision_is_taken_back_in_time_and_only_while_nobody_built_on_it() {
        let fresh = Undoing {
            own: false,
            status: Status::Approved,
            until: Some(at("2026-11-20T09:01:00Z")),
            acted_on: false,
            now: at("2026-11-20T09:00:59Z"),
        };
        assert_eq!(undo(fresh), Ok(()));
        let own = Undoing { own: true, ..fresh };
        assert_eq!(undo(own), Err(Refusal::OwnEnrolment));
        let late = Undoing {
            now: at("2026-11-20T09:01:00Z"),
            ..fresh
        };
        let by_the_policy = Undoing {
            until: None,
            ..fresh
        };
        let taken_back = Undoing {
            status: Status::Submitted,
            ..fresh
        };
        let acted_on = Undoing {
            acted_on: true,
            ..fresh
        };
        for refused in [late, by_the_policy, taken_back, acted_on] {
            assert_eq!(undo(refused), Err(Refusal::UndoTooLate), "{refused:?}");
        }
    }

    #[test]
    fn weekends_are_not_working_days() {
        let thursday = at("2026-11-19T10:00:00Z");
        assert!(!is_overdue(&isbt(), thursday, at("2026-11-24T09:00:00Z")));
        assert!(is_overdue(&isbt(), thursday, at("2026-11-24T11:00:00Z")));
    }

    #[test]
    fn the_moment_found_parts_the_overdue_from_the_others() {
        let microsecond = Duration::microseconds(1);
        for hour in 0..24 * 14 {
            let now = at("2026-11-16T00:00:00Z") + Duration::minutes(hour * 61);
            let before = overdue_before(&isbt(), now).unwrap();
            assert!(!is_overdue(&isbt(), before, now), "{now}");
            assert!(is_overdue(&isbt(), before - microsecond, now), "{now}");
        }
        let mut silent = isbt();
        silent.approval.within_working_days = None;
        assert_eq!(overdue_before(&silent, at("2026-11-16T00:00:00Z")), None);
    }
}
