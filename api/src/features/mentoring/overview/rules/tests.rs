use super::*;
use proptest::prelude::*;

const CONTACT: FirstContact = FirstContact {
    by: Role::Mentee,
    within_days: 14,
};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment() -> Moment {
    Moment {
        now: at("2026-12-01T09:00:00Z"),
        today: day("2026-12-01"),
        accepted_on: day("2026-11-20"),
    }
}

fn new() -> Facts {
    Facts {
        status: MentorshipStatus::Arranging,
        agreement_required: true,
        first_contact: CONTACT,
        accepted_at: at("2026-11-20T09:00:00Z"),
        confirmed: Vec::new(),
        proposals: Vec::new(),
        meetings_held: 0,
        minutes_held: 0,
        last_held_at: None,
        closing_held: false,
        in_force: None,
        open_agreement: None,
        goals_active: 0,
        goals_reached: 0,
    }
}

fn met() -> Facts {
    Facts {
        meetings_held: 1,
        minutes_held: 45,
        last_held_at: Some(at("2026-11-27T09:00:00Z")),
        ..new()
    }
}

const AGREED: AgreementInForce = AgreementInForce {
    id: Uuid::from_u128(7),
    period_from: NaiveDate::MIN,
    period_to: NaiveDate::MAX,
    meetings_planned: 6,
    meeting_minutes: 45,
};

fn agreed() -> Facts {
    Facts {
        status: MentorshipStatus::Active,
        in_force: Some(AGREED),
        ..met()
    }
}

fn meeting(starts_at: &str) -> ConfirmedMeeting {
    ConfirmedMeeting {
        id: Uuid::from_u128(1),
        starts_at: at(starts_at),
        ends_at: at(starts_at) + Duration::minutes(45),
        stated: BySide::default(),
    }
}

fn proposal(by: Role, last_slot: &str) -> OpenProposal {
    OpenProposal {
        meeting_id: Uuid::from_u128(2),
        by,
        since: at("2026-11-30T09:00:00Z"),
        last_slot: at(last_slot),
    }
}

fn version(by: Role, state: OpenState) -> OpenAgreement {
    OpenAgreement {
        id: Uuid::from_u128(3),
        by,
        since: at("2026-11-30T09:00:00Z"),
        state,
    }
}

/// The next actions of the mentee and of the mentor.
fn actions(facts: &Facts) -> [MentorshipAction; 2] {
    [Role::Mentee, Role::Mentor].map(|role| next(facts, role, moment()).unwrap().action)
}

#[test]
fn the_mentee_proposes_the_first_meeting_by_the_day_of_the_policy() {
    let facts = new();
    assert_eq!(stage(&facts, moment().today), Stage::FirstMeeting);
    assert_eq!(
        actions(&facts),
        [
            MentorshipAction::ProposeFirstMeeting,
            MentorshipAction::Wait
        ]
    );
    let next = next(&facts, Role::Mentee, moment()).unwrap();
    assert_eq!(next.due_on, Some(day("2026-12-04")));
}

#[test]
fn proposed_times_are_for_the_other_side_to_answer_until_the_last_has_passed() {
    let facts = Facts {
        proposals: vec![proposal(Role::Mentee, "2026-12-03T09:00:00Z")],
        ..new()
    };
    assert_eq!(
        actions(&facts),
        [MentorshipAction::Wait, MentorshipAction::ConfirmMeeting]
    );
    let passed = Facts {
        proposals: vec![proposal(Role::Mentor, "2026-12-01T08:00:00Z")],
        ..new()
    };
    assert_eq!(
        actions(&passed),
        [
            MentorshipAction::ProposeFirstMeeting,
            MentorshipAction::ChooseOtherSlots
        ]
    );
}

#[test]
fn a_meeting_that_is_over_is_confirmed_by_whoever_has_not_said_so() {
    let mut over = meeting("2026-12-01T08:00:00Z");
    over.stated.mentee = true;
    let facts = Facts {
        confirmed: vec![over],
        ..agreed()
    };
    assert_eq!(
        actions(&facts),
        [
            MentorshipAction::SetFirstGoal,
            MentorshipAction::ConfirmAttendance
        ]
    );
}

#[test]
fn after_the_first_meeting_the_mentee_writes_the_agreement_where_one_is_needed() {
    assert_eq!(stage(&met(), moment().today), Stage::Agreement);
    assert_eq!(
        actions(&met()),
        [MentorshipAction::WriteAgreement, MentorshipAction::Wait]
    );
    let free = Facts {
        agreement_required: false,
        ..met()
    };
    assert_eq!(stage(&free, moment().today), Stage::Meetings);
    assert_eq!(
        actions(&free),
        [MentorshipAction::SetFirstGoal, MentorshipAction::Wait]
    );
}

#[test]
fn a_proposed_agreement_is_approved_and_one_sent_back_is_changed() {
    let facts = |state| Facts {
        open_agreement: Some(version(Role::Mentee, state)),
        ..met()
    };
    assert_eq!(
        actions(&facts(OpenState::Draft)),
        [MentorshipAction::WriteAgreement, MentorshipAction::Wait]
    );
    assert_eq!(
        actions(&facts(OpenState::Proposed)),
        [MentorshipAction::Wait, MentorshipAction::ApproveAgreement]
    );
    assert_eq!(
        actions(&facts(OpenState::ChangesRequested)),
        [MentorshipAction::AnswerChanges, MentorshipAction::Wait]
    );
}

#[test]
fn a_meeting_in_the_next_days_comes_before_goals_and_a_later_one_after() {
    let with = |starts_at| Facts {
        confirmed: vec![meeting(starts_at)],
        ..agreed()
    };
    assert_eq!(
        actions(&with("2026-12-03T09:00:00Z")),
        [MentorshipAction::PrepareMeeting; 2]
    );
    assert_eq!(
        actions(&with("2026-12-20T09:00:00Z")),
        [
            MentorshipAction::SetFirstGoal,
            MentorshipAction::PrepareMeeting
        ]
    );
}

#[test]
fn a_period_that_has_passed_is_decided_on_by_both_and_a_held_closing_meeting_closes() {
    let passed = AgreementInForce {
        period_to: day("2026-11-30"),
        ..AGREED
    };
    let facts = Facts {
        in_force: Some(passed),
        ..agreed()
    };
    assert_eq!(stage(&facts, moment().today), Stage::Closing);
    assert_eq!(actions(&facts), [MentorshipAction::DecideOnPeriod; 2]);
    let last_day = AgreementInForce {
        period_to: moment().today,
        ..AGREED
    };
    let facts = Facts {
        in_force: Some(last_day),
        ..agreed()
    };
    assert_eq!(stage(&facts, moment().today), Stage::Meetings);
    let closed = Facts {
        closing_held: true,
        ..agreed()
    };
    assert_eq!(actions(&closed), [MentorshipAction::Close; 2]);
}

#[test]
fn nobody_has_a_next_action_after_the_end() {
    let facts = Facts {
        status: MentorshipStatus::Ended,
        ..agreed()
    };
    assert_eq!(stage(&facts, moment().today), Stage::Ended);
    assert_eq!(next(&facts, Role::Mentee, moment()), None);
}

fn roles() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Mentee), Just(Role::Mentor)]
}

/// Instants around the moment of the tests.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    (-20_000_i64..20_000).prop_map(|minutes| moment().now + Duration::minutes(minutes))
}

fn meetings() -> impl Strategy<Value = ConfirmedMeeting> {
    (instants(), any::<bool>(), any::<bool>()).prop_map(|(starts_at, mentee, mentor)| {
        ConfirmedMeeting {
            id: Uuid::from_u128(1),
            starts_at,
            ends_at: starts_at + Duration::minutes(45),
            stated: BySide { mentee, mentor },
        }
    })
}

fn proposals() -> impl Strategy<Value = OpenProposal> {
    (roles(), instants()).prop_map(|(by, last_slot)| OpenProposal {
        meeting_id: Uuid::from_u128(2),
        by,
        since: last_slot - Duration::days(3),
        last_slot,
    })
}

fn versions() -> impl Strategy<Value = OpenAgreement> {
    let states = prop_oneof![
        Just(OpenState::Draft),
        Just(OpenState::Proposed),
        Just(OpenState::ChangesRequested)
    ];
    (roles(), states).prop_map(|(by, state)| version(by, state))
}

fn agreements() -> impl Strategy<Value = AgreementInForce> {
    (-30_i64..30, 1..8_i32).prop_map(|(days, meetings_planned)| AgreementInForce {
        period_to: moment().today + Duration::days(days),
        meetings_planned,
        ..AGREED
    })
}

prop_compose! {
    fn facts()(
        agreement_required in any::<bool>(),
        by in roles(),
        confirmed in prop::collection::vec(meetings(), 0..3),
        proposals in prop::collection::vec(proposals(), 0..3),
        meetings_held in 0..8_i64,
        closing_held in any::<bool>(),
        in_force in prop::option::of(agreements()),
        open_agreement in prop::option::of(versions()),
        goals_active in 0..2_i64,
    ) -> Facts {
        Facts {
            agreement_required,
            first_contact: FirstContact { by, ..CONTACT },
            confirmed,
            proposals,
            meetings_held,
            closing_held: closing_held && meetings_held > 0,
            in_force,
            open_agreement,
            goals_active,
            ..new()
        }
    }
}

proptest! {
    #[test]
    fn somebody_can_always_do_the_next_step(facts in facts()) {
        prop_assert_ne!(actions(&facts), [MentorshipAction::Wait; 2]);
    }

    #[test]
    fn nobody_is_asked_to_decide_on_what_they_wrote_themselves(facts in facts()) {
        for role in [Role::Mentee, Role::Mentor] {
            let next = next(&facts, role, moment()).unwrap();
            match next.action {
                MentorshipAction::ApproveAgreement => prop_assert_ne!(facts.open_agreement.unwrap().by, role),
                MentorshipAction::ConfirmMeeting => prop_assert!(facts.proposals.iter().any(|one| one.by != role)),
                _ => {}
            }
        }
    }
}
