//! Rules for decisions, undoing them, and overdue registrations.

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc, Weekday};

use super::super::{model::Status, refusal::EnrolmentRefusal as Refusal};
use crate::features::programme::programmes::Policy;
use tandem_kernel::Zone;

/// Whether a coordinator may approve or decline a registration. One with an open question may be decided without the answer.
///
/// # Errors
/// It is the coordinator's own registration, or it is not waiting for a decision.
pub fn decide(own: bool, status: Status) -> Result<(), Refusal> {
    allowed(own, matches!(status, Status::Submitted | Status::AskedBack))
}

/// Whether a coordinator may ask a question. Only one may be open.
///
/// # Errors
/// It is the coordinator's own registration, or it is not waiting for a decision.
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

/// The facts that decide whether a decision can be undone.
#[derive(Clone, Copy, Debug)]
pub struct Undoing {
    pub own: bool,
    pub status: Status,
    pub until: Option<DateTime<Utc>>,
    /// Whether the member has sent or received a request since.
    pub acted_on: bool,
    pub now: DateTime<Utc>,
}

/// Whether a coordinator may undo a decision.
///
/// # Errors
/// It is the coordinator's own registration, or it is too late.
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

/// The last day for a decision, counted in working days; `None` if the policy has no such limit. Weekdays are those of the
/// programme's time zone, not of UTC.
#[must_use]
pub fn due_on(policy: &Policy, zone: Zone, submitted_at: DateTime<Utc>) -> Option<NaiveDate> {
    let mut day = zone.day(submitted_at);
    let mut left = policy.approval.within_working_days?;
    while left > 0 {
        day = day.succ_opt()?;
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(day)
}

/// Whether a registration is overdue.
#[must_use]
pub fn is_overdue(
    policy: &Policy,
    zone: Zone,
    submitted_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> bool {
    due_on(policy, zone, submitted_at).is_some_and(|day| zone.end_of(day) <= now)
}

/// The time before which a registration must have been submitted to be overdue; `None` if the policy has no limit. It is found by
/// binary search, because `is_overdue` is monotonic in `submitted_at`.
#[must_use]
pub fn overdue_before(policy: &Policy, zone: Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let days = policy.approval.within_working_days?;
    let (mut overdue, mut in_time) = (now - Duration::days(i64::from(days) * 2 + 9), now);
    while in_time - overdue > Duration::microseconds(1) {
        let middle = overdue + (in_time - overdue) / 2;
        let middle =
            middle - Duration::nanoseconds(i64::from(middle.timestamp_subsec_nanos() % 1000));
        if middle <= overdue {
            break;
        }
        if is_overdue(policy, zone, middle, now) {
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
    use crate::features::programme::presets::{PRESETS, Preset};

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

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    #[test]
    fn weekends_are_not_working_days_and_the_last_one_counts_in_full() {
        let thursday = at("2026-11-19T10:00:00Z");
        let overdue = |now| is_overdue(&isbt(), Zone::UTC, thursday, at(now));
        assert!(!overdue("2026-11-24T11:00:00Z"));
        assert!(!overdue("2026-11-24T23:59:59Z"));
        assert!(overdue("2026-11-25T00:00:00Z"));
    }

    #[test]
    fn working_days_are_those_of_the_programmes_calendar() {
        let due = |name, submitted| {
            due_on(&isbt(), zone(name), at(submitted))
                .unwrap()
                .to_string()
        };
        // Friday evening in UTC is Saturday in Auckland and Friday noon in Honolulu.
        let friday = "2026-11-20T22:00:00Z";
        assert_eq!(due("Pacific/Auckland", friday), "2026-11-25");
        assert_eq!(due("Pacific/Honolulu", friday), "2026-11-25");
        // Sunday evening in UTC is Monday in Auckland.
        let sunday = "2026-11-22T22:00:00Z";
        assert_eq!(due("Pacific/Auckland", sunday), "2026-11-26");
        assert_eq!(due("UTC", sunday), "2026-11-25");
        let end = is_overdue(
            &isbt(),
            zone("Pacific/Honolulu"),
            at(friday),
            at("2026-11-26T09:59:59Z"),
        );
        assert!(!end);
    }

    #[test]
    fn the_moment_found_parts_the_overdue_from_the_others() {
        let (microsecond, policy) = (Duration::microseconds(1), isbt());
        for name in [
            "UTC",
            "Pacific/Honolulu",
            "Pacific/Kiritimati",
            "Asia/Kathmandu",
        ] {
            for hour in 0..24 * 14 {
                let now = at("2026-11-16T00:00:00Z") + Duration::minutes(hour * 61);
                let before = overdue_before(&policy, zone(name), now).unwrap();
                assert!(!is_overdue(&policy, zone(name), before, now), "{now}");
                assert!(
                    is_overdue(&policy, zone(name), before - microsecond, now),
                    "{now}"
                );
            }
        }
        let mut silent = policy;
        silent.approval.within_working_days = None;
        assert_eq!(
            overdue_before(&silent, Zone::UTC, at("2026-11-16T00:00:00Z")),
            None
        );
    }
}
