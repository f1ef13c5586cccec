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
