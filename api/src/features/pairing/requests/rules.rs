//! Rules for sending and deciding requests.

use chrono::{DateTime, Duration, Utc};

use super::{
    model::{Obstacle, RequestStatus},
    refusal::RequestRefusal as Refusal,
};
use crate::features::{
    identity::members::MembershipStatus, participation::enrolments, programme::programmes::Role,
};

/// Days after sending on which the side with the next step gets a reminder.
pub const REMINDER_DAYS: [i32; 2] = [3, 7];

/// Maximum time on hold. After it the request expires.
pub const HOLD_AT_MOST: Duration = Duration::days(30);
/// Minimum time to answer after a hold.
pub const TO_ANSWER_AT_LEAST: Duration = Duration::days(3);

/// Whether a member can accept a request or be accepted.
#[must_use]
pub fn takes_part(status: enrolments::Status, membership: MembershipStatus) -> bool {
    status == enrolments::Status::Approved && membership.is_active()
}

/// The conditions for an acceptance.
#[derive(Clone, Copy, Debug)]
pub struct Readiness {
    /// The enrolment is approved (not paused) and the membership is active.
    pub mentor_takes_part: bool,
    pub mentee_takes_part: bool,
    pub mentee_has_free_seat: bool,
    pub mentor_has_free_seat: bool,
}

/// The first reason why an open request cannot be accepted; `None` if it can.
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

/// The start and the end of the answer period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub answering_from: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// The answer period after a hold since `held_since`: the remaining time is as long as before the hold, and at least
/// `TO_ANSWER_AT_LEAST`.
#[must_use]
pub fn resumed(before: Clock, held_since: DateTime<Utc>, now: DateTime<Utc>) -> Clock {
    let held = (now - held_since).max(Duration::zero());
    Clock {
        answering_from: before.answering_from + held,
        expires_at: (before.expires_at + held).max(now + TO_ANSWER_AT_LEAST),
    }
}

/// The facts that decide whether a request may be sent.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    pub sent_by: Role,
    /// The receiver is approved and has an active membership, neither side keeps the other apart, and a receiving mentee is
    /// findable.
    pub receiver_available: bool,
    pub mentee_has_free_seat: bool,
    pub mentor_has_free_seat: bool,
    pub mentorship_exists: bool,
    pub already_open: bool,
    /// The sender's open requests, and the maximum.
    pub open: u32,
    pub limit: u32,
}

/// Whether a request may be sent.
///
/// # Errors
/// The first rule that is broken.
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
            // A mentee without a free seat is reported as not available, so that the mentor does not learn the reason.
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

/// The lowest free slot of the sender.
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
/// It was decided or has expired.
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

/// Whether the receiver may ask a question: once per request.
///
/// # Errors
/// A question was already asked.
pub const fn ask(question: Option<&str>) -> Result<(), Refusal> {
    match question {
        None => Ok(()),
        Some(_) => Err(Refusal::QuestionAsked),
    }
}

/// Whether the sender has a question to answer.
///
/// # Errors
/// There is no question, or it was answered.
pub const fn answer(question: Option<&str>, answer: Option<&str>) -> Result<(), Refusal> {
    match (question, answer) {
        (Some(_), None) => Ok(()),
        _ => Err(Refusal::NothingToAnswer),
    }
}

/// The reminder day that is due now. If an earlier one was missed, only the latest is returned.
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FINE: Asking = Asking {
        sent_by: Role::Mentee,
        receiver_available: true,
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
        mentorship_exists: false,
        already_open: false,
        open: 0,
        limit: 3,
    };

    #[test]
    fn a_request_is_sent_when_nothing_stands_against_it() {
        assert_eq!(send(FINE), Ok(()));
    }

    #[test]
    fn a_fourth_request_is_one_too_many() {
        assert_eq!(send(Asking { open: 2, ..FINE }), Ok(()));
        assert_eq!(
            send(Asking { open: 3, ..FINE }),
            Err(Refusal::TooManyOpen { limit: 3 })
        );
    }

    #[test]
    fn a_mentor_who_is_not_there_is_not_said_to_be_full() {
        let gone = Asking {
            receiver_available: false,
            mentor_has_free_seat: false,
            ..FINE
        };
        assert_eq!(send(gone), Err(Refusal::MentorNotAvailable));
    }

    const OFFER: Asking = Asking {
        sent_by: Role::Mentor,
        limit: 2,
        ..FINE
    };

    #[test]
    fn a_mentor_asks_at_most_as_many_mentees_as_they_can_take() {
        assert_eq!(send(Asking { open: 1, ..OFFER }), Ok(()));
        assert_eq!(
            send(Asking { open: 2, ..OFFER }),
            Err(Refusal::TooManyOpen { limit: 2 })
        );
        let full = Asking {
            mentor_has_free_seat: false,
            limit: 0,
            ..OFFER
        };
        assert_eq!(send(full), Err(Refusal::MentorHasNoFreeSeat));
    }

    #[test]
    fn a_mentor_is_not_told_why_a_mentee_cannot_be_asked() {
        let taken = Asking {
            mentee_has_free_seat: false,
            ..OFFER
        };
        let hidden = Asking {
            receiver_available: false,
            ..OFFER
        };
        assert_eq!(send(taken), send(hidden));
        assert_eq!(send(hidden), Err(Refusal::MenteeNotAvailable));
    }

    #[test]
    fn a_request_is_decided_once_and_only_before_it_expires() {
        let now = DateTime::UNIX_EPOCH;
        let later = now + Duration::days(14);
        assert_eq!(decide(RequestStatus::Pending, later, now), Ok(()));
        assert_eq!(
            decide(RequestStatus::Pending, later, later),
            Err(Refusal::AlreadyDecided {
                status: RequestStatus::Expired
            })
        );
        for status in RequestStatus::ALL {
            if *status != RequestStatus::Pending {
                assert_eq!(
                    decide(*status, later, now),
                    Err(Refusal::AlreadyDecided { status: *status })
                );
            }
        }
    }

    #[test]
    fn a_mentor_asks_once_and_a_mentee_answers_once() {
        assert_eq!(ask(None), Ok(()));
        assert_eq!(ask(Some("Where?")), Err(Refusal::QuestionAsked));
        assert_eq!(answer(Some("Where?"), None), Ok(()));
        assert_eq!(answer(None, None), Err(Refusal::NothingToAnswer));
        assert_eq!(
            answer(Some("Where?"), Some("Here.")),
            Err(Refusal::NothingToAnswer)
        );
    }

    #[test]
    fn reminders_are_due_on_days_three_and_seven_once_each_and_never_after_the_end() {
        let sent = DateTime::UNIX_EPOCH;
        let day = |days| sent + Duration::days(days);
        let due = |reminded, now| reminder(sent, day(14), reminded, now);
        assert_eq!(due(0, day(3) - Duration::seconds(1)), None);
        assert_eq!(due(0, day(3)), Some(3));
        assert_eq!(due(3, day(6)), None);
        assert_eq!(due(3, day(7)), Some(7));
        assert_eq!(due(0, day(8)), Some(7), "only the last of two");
        assert_eq!(due(7, day(13)), None);
        assert_eq!(due(3, day(14)), None);
        assert_eq!(reminder(sent, day(5), 3, day(7)), None);
    }

    const READY: Readiness = Readiness {
        mentor_takes_part: true,
        mentee_takes_part: true,
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
    };

    #[test]
    fn what_stands_against_accepting_is_the_first_thing_that_an_acceptance_would_meet() {
        assert_eq!(obstacle(READY), None);
        let full = Readiness {
            mentor_has_free_seat: false,
            ..READY
        };
        assert_eq!(obstacle(full), Some(Obstacle::MentorHasNoFreeSeat));
        let away = Readiness {
            mentor_takes_part: false,
            ..full
        };
        assert_eq!(obstacle(away), Some(Obstacle::MentorNotAvailable));
        for one in Obstacle::ALL {
            let names_absence = one.as_str().ends_with("not_available");
            assert_eq!(one.holds(), names_absence, "{one}");
        }
    }

    #[test]
    fn a_request_that_is_open_again_has_the_time_that_was_left() {
        let day = |days| DateTime::UNIX_EPOCH + Duration::days(days);
        let before = Clock {
            answering_from: day(0),
            expires_at: day(14),
        };
        let after = resumed(before, day(4), day(24));
        assert_eq!(after.expires_at, day(34), "ten days were left");
        assert_eq!(after.answering_from, day(20), "four days had gone by");
        let nearly_over = resumed(before, day(13), day(14));
        assert_eq!(nearly_over.expires_at, day(17), "three days at least");
    }

    proptest! {
        #[test]
        fn being_on_hold_never_takes_time_from_anybody(
            left in 0..20_i64, gone in 0..20_i64, held in 0..40_i64,
        ) {
            let day = |days| DateTime::UNIX_EPOCH + Duration::days(days);
            let before = Clock { answering_from: day(0), expires_at: day(gone + left) };
            let after = resumed(before, day(gone), day(gone + held));
            prop_assert!(after.expires_at - day(gone + held) >= Duration::days(left));
            prop_assert_eq!(day(gone + held) - after.answering_from, Duration::days(gone));
        }

        #[test]
        fn a_free_slot_is_the_lowest_that_nobody_takes(taken in prop::collection::vec(1..6_i32, 0..6)) {
            let slot = free_slot(&taken);
            prop_assert!(!taken.contains(&slot));
            prop_assert!((1..slot).all(|lower| taken.contains(&lower)));
        }
    }
}
