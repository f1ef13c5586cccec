//! Rules for pausing, resuming and leaving.

use chrono::NaiveDate;

use super::super::{model::Status, refusal::EnrolmentRefusal as Refusal};
use tandem_kernel::{FieldCode, FieldProblem};

/// Whether a member may pause or change the pause. An end day must be in the future.
///
/// # Errors
/// `not_approved`, or an end day that is not in the future.
pub fn pause(status: Status, until: Option<NaiveDate>, today: NaiveDate) -> Result<(), Refusal> {
    if !matches!(status, Status::Approved | Status::Paused) {
        return Err(Refusal::NotApproved);
    }
    if until.is_some_and(|until| until <= today) {
        return Err(Refusal::InvalidFields(vec![FieldProblem::new(
            "/until",
            FieldCode::InThePast,
        )]));
    }
    Ok(())
}

/// # Errors
/// The enrolment is not paused.
pub fn come_back(status: Status) -> Result<(), Refusal> {
    match status {
        Status::Paused => Ok(()),
        _ => Err(Refusal::NotPaused),
    }
}

/// Whether a member may leave. A running mentorship must be ended first, so that the other side is notified.
///
/// # Errors
/// The member has left, was declined, or has a running mentorship.
pub fn withdraw(status: Status, running: bool) -> Result<(), Refusal> {
    match status {
        Status::Withdrawn | Status::Declined => Err(Refusal::NotTakingPart),
        _ if running => Err(Refusal::MentorshipRunning),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn only_who_takes_part_pauses_and_only_into_the_future() {
        let today = day("2026-11-20");
        assert_eq!(pause(Status::Approved, None, today), Ok(()));
        let tomorrow = Some(day("2026-11-21"));
        assert_eq!(pause(Status::Approved, tomorrow, today), Ok(()));
        // The end of a pause can be changed in the same way.
        assert_eq!(pause(Status::Paused, tomorrow, today), Ok(()));
        for past in ["2026-11-20", "2026-11-19"] {
            let refused = pause(Status::Approved, Some(day(past)), today);
            assert!(matches!(refused, Err(Refusal::InvalidFields(_))), "{past}");
        }
        for status in [Status::Submitted, Status::Declined, Status::Withdrawn] {
            assert_eq!(pause(status, None, today), Err(Refusal::NotApproved));
        }
    }

    #[test]
    fn only_who_is_away_comes_back() {
        assert_eq!(come_back(Status::Paused), Ok(()));
        assert_eq!(come_back(Status::Approved), Err(Refusal::NotPaused));
    }

    #[test]
    fn nobody_leaves_in_the_middle_of_a_mentorship_or_twice() {
        for status in [
            Status::Submitted,
            Status::AskedBack,
            Status::Approved,
            Status::Paused,
        ] {
            assert_eq!(withdraw(status, false), Ok(()));
            assert_eq!(withdraw(status, true), Err(Refusal::MentorshipRunning));
        }
        for status in [Status::Withdrawn, Status::Declined] {
            assert_eq!(withdraw(status, false), Err(Refusal::NotTakingPart));
        }
    }
}
