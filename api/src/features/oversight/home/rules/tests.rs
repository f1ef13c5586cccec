use super::*;

const NOTHING_OPEN: Open = Open {
    on_hold: 0,
    to_decide: 0,
    answered: 0,
    asked: 0,
    waiting: 0,
};

const NEW: Standing = Standing {
    role: Role::Mentee,
    status: Status::Submitted,
    needs_approval: true,
    resources: ResourcesRule::Recommended,
    resources_in_all: 5,
    unread: 5,
    profile_complete: false,
    open: NOTHING_OPEN,
    running: 0,
    ended: 0,
};

fn now(standing: &Standing) -> Option<StepKey> {
    let found = steps(standing);
    let mut now = found.iter().filter(|(_, state)| *state == StepState::Now);
    let first = now.next().map(|(key, _)| *key);
    assert!(now.next().is_none(), "only one step is the one of now");
    first
}

#[test]
fn the_journey_goes_in_the_order_of_the_programme() {
    assert_eq!(
        (now(&NEW), next(&NEW)),
        (Some(StepKey::Approval), Action::WaitForApproval)
    );
    let approved = Standing {
        status: Status::Approved,
        ..NEW
    };
    assert_eq!(
        (now(&approved), next(&approved)),
        (Some(StepKey::Read), Action::ReadResources)
    );
    let read = Standing {
        unread: 0,
        ..approved
    };
    assert_eq!(
        (now(&read), next(&read)),
        (Some(StepKey::Profile), Action::CompleteProfile)
    );
    let written = Standing {
        profile_complete: true,
        ..read
    };
    assert_eq!(
        (now(&written), next(&written)),
        (Some(StepKey::Match), Action::FindMentor)
    );
    let asked = Standing {
        open: Open {
            waiting: 1,
            ..NOTHING_OPEN
        },
        ..written
    };
    assert_eq!(next(&asked), Action::WaitForAnswer);
    let matched = Standing {
        running: 1,
        ..written
    };
    assert_eq!(
        (now(&matched), next(&matched)),
        (Some(StepKey::Meet), Action::OpenMentorship)
    );
}

#[test]
fn whoever_is_away_is_led_back_unless_somebody_waits() {
    let away = Standing {
        status: Status::Paused,
        unread: 0,
        profile_complete: true,
        ..NEW
    };
    assert_eq!(next(&away), Action::Resume);
    let matched = Standing { running: 1, ..away };
    assert_eq!(next(&matched), Action::OpenMentorship);
}

#[test]
fn no_step_is_done_behind_one_that_is_open() {
    let asked_for_more = Standing {
        status: Status::Approved,
        unread: 0,
        profile_complete: false,
        ended: 1,
        ..NEW
    };
    let left = Standing {
        status: Status::Withdrawn,
        profile_complete: true,
        ..asked_for_more
    };
    for standing in [asked_for_more, left] {
        let states: Vec<_> = steps(&standing)
            .into_iter()
            .map(|(_, state)| state)
            .collect();
        let open = states
            .iter()
            .position(|state| *state == StepState::Now)
            .unwrap();
        assert!(states[..open].iter().all(|state| *state == StepState::Done));
        assert!(
            states[open + 1..]
                .iter()
                .all(|state| *state == StepState::Later)
        );
    }
    assert_eq!(now(&left), Some(StepKey::Register));
}

#[test]
fn whoever_was_asked_something_answers_it() {
    let asked = Standing {
        status: Status::AskedBack,
        ..NEW
    };
    assert_eq!(
        (now(&asked), next(&asked)),
        (Some(StepKey::Approval), Action::AnswerQuestion)
    );
}

#[test]
fn a_mentor_answers_requests_before_anything_else() {
    let mentor = Standing {
        role: Role::Mentor,
        status: Status::Approved,
        unread: 0,
        profile_complete: true,
        running: 1,
        open: Open {
            to_decide: 2,
            ..NOTHING_OPEN
        },
        ..NEW
    };
    assert_eq!(next(&mentor), Action::AnswerRequests);
}

#[test]
fn a_question_about_a_request_and_its_answer_come_before_what_else_is_open() {
    let mentee = Standing {
        status: Status::Approved,
        unread: 0,
        profile_complete: true,
        open: Open {
            asked: 1,
            waiting: 2,
            ..NOTHING_OPEN
        },
        ..NEW
    };
    assert_eq!(next(&mentee), Action::AnswerRequestQuestion);
    let mentor = Standing {
        role: Role::Mentor,
        open: Open {
            to_decide: 2,
            answered: 1,
            ..NOTHING_OPEN
        },
        ..mentee
    };
    assert_eq!(next(&mentor), Action::ReadAnswer);
    let has_asked = Standing {
        open: Open {
            waiting: 1,
            ..NOTHING_OPEN
        },
        ..mentor
    };
    assert_eq!(next(&has_asked), Action::WaitForAnswer);
}

#[test]
fn a_programme_without_approval_and_resources_has_no_such_steps() {
    let open = Standing {
        needs_approval: false,
        resources: ResourcesRule::None,
        status: Status::Approved,
        ..NEW
    };
    let keys: Vec<_> = steps(&open).into_iter().map(|(key, _)| key).collect();
    assert!(!keys.contains(&StepKey::Approval) && !keys.contains(&StepKey::Read));
    assert_eq!(next(&open), Action::CompleteProfile);
}
