use super::*;
use crate::features::mentoring::meetings::model::ProposalId;
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

const NOON: &str = "2026-11-20T12:00:00Z";

fn meeting(status: MeetingStatus) -> State {
    State {
        status,
        starts_at: (status != MeetingStatus::Proposed).then(|| at(NOON)),
        minutes: 45,
        stated: Statements::default(),
    }
}

fn offered(status: ProposalStatus, by: Role) -> Offered {
    Offered {
        proposal_id: ProposalId::default(),
        starts_at: at(NOON),
        proposed_by: by,
        status,
        time_zone: "Europe/Paris".to_owned(),
    }
}

fn says(minutes: Option<i32>, on: &str) -> Option<Statement> {
    Some(Statement {
        minutes,
        at: at(on),
    })
}

#[test]
fn a_time_is_on_a_quarter_hour_in_the_future_within_a_year_and_proposed_once() {
    let now = at("2026-11-20T09:00:00Z");
    let problems = |slots: &[&str]| -> Vec<(String, FieldCode)> {
        let slots: Vec<_> = slots.iter().map(|slot| at(slot)).collect();
        match check_slots(&slots, now) {
            Err(Refusal::InvalidFields(fields)) => fields
                .into_iter()
                .map(|field| (field.pointer, field.code))
                .collect(),
            other => {
                assert_eq!(other, Ok(()));
                Vec::new()
            }
        }
    };
    let wrong = |place: &str, code| vec![(place.to_owned(), code)];
    assert_eq!(problems(&[NOON, "2027-11-20T09:00:00Z"]), []);
    let odd = "2026-11-20T12:10:00Z";
    assert_eq!(
        problems(&[NOON, odd]),
        wrong("/slots/1", FieldCode::InvalidValue)
    );
    assert_eq!(
        problems(&[NOON, NOON]),
        wrong("/slots/1", FieldCode::InvalidValue)
    );
    let now_itself = "2026-11-20T09:00:00Z";
    assert_eq!(
        problems(&[now_itself]),
        wrong("/slots/0", FieldCode::InThePast)
    );
    let far = "2027-11-21T09:15:00Z";
    assert_eq!(problems(&[far]), wrong("/slots/0", FieldCode::OutOfRange));
    assert_eq!(problems(&[]), wrong("/slots", FieldCode::TooFew));
}

#[test]
fn a_link_is_one_that_a_browser_may_follow_and_a_place_is_named() {
    let check = |place, text| check_details(Some(45), place, text).is_ok();
    assert!(check(Place::VideoRoom, "") && !check(Place::VideoRoom, "upstairs"));
    assert!(check(Place::Link, "https://meet.society.test/amina"));
    for text in [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "meet.society.test",
        "http:",
    ] {
        assert!(!check(Place::Link, text), "{text:?}");
    }
    assert!(check(Place::InPerson, "At the congress") && !check(Place::InPerson, ""));
    assert!(check_details(Some(50), Place::VideoRoom, "").is_err());
}

#[test]
fn only_the_other_side_confirms_an_open_time_that_lies_ahead() {
    let before = at("2026-11-20T11:59:00Z");
    let proposed = meeting(MeetingStatus::Proposed);
    let open = offered(ProposalStatus::Open, Role::Mentee);
    let confirmed =
        |meeting: &State, offered: &Offered, role, now| confirm(meeting, offered, role, now);
    assert_eq!(confirmed(&proposed, &open, Role::Mentor, before), Ok(()));
    assert_eq!(
        confirmed(&proposed, &open, Role::Mentee, before),
        Err(Refusal::OwnTimes)
    );
    assert_eq!(
        confirmed(&proposed, &open, Role::Mentor, at(NOON)),
        Err(Refusal::HasPassed)
    );
    for status in ProposalStatus::ALL
        .iter()
        .filter(|one| **one != ProposalStatus::Open)
    {
        let old = offered(*status, Role::Mentee);
        assert_eq!(
            confirmed(&proposed, &old, Role::Mentor, before),
            Err(Refusal::NoLongerOffered)
        );
    }
    let cancelled = meeting(MeetingStatus::Cancelled);
    let refused = Refusal::NotOpen {
        status: MeetingStatus::Cancelled,
    };
    assert_eq!(
        confirmed(&cancelled, &open, Role::Mentor, before),
        Err(refused)
    );
    let accepted = offered(ProposalStatus::Accepted, Role::Mentee);
    assert!(is_confirmed(
        &meeting(MeetingStatus::Confirmed),
        &accepted,
        Role::Mentor
    ));
    assert!(!is_confirmed(
        &meeting(MeetingStatus::Held),
        &accepted,
        Role::Mentor
    ));
}

#[test]
fn times_are_declined_by_the_other_side_and_withdrawn_by_ones_own() {
    assert_eq!(decline(Some(Role::Mentee), Role::Mentor), Ok(()));
    assert_eq!(
        decline(Some(Role::Mentor), Role::Mentor),
        Err(Refusal::OwnTimes)
    );
    assert_eq!(decline(None, Role::Mentor), Err(Refusal::NothingProposed));
    assert_eq!(withdraw(Some(Role::Mentor), Role::Mentor), Ok(()));
    assert_eq!(
        withdraw(Some(Role::Mentee), Role::Mentor),
        Err(Refusal::OthersTimes)
    );
    assert_eq!(withdraw(None, Role::Mentor), Err(Refusal::NothingProposed));
}

#[test]
fn a_confirmed_meeting_is_cancelled_and_moved_until_it_is_over_and_spoken_of_after() {
    let confirmed = meeting(MeetingStatus::Confirmed);
    let (during, after) = (at("2026-11-20T12:44:59Z"), at("2026-11-20T12:45:00Z"));
    assert_eq!(cancel(&confirmed, during), Ok(()));
    assert_eq!(propose(&confirmed, during), Ok(()));
    assert_eq!(state(&confirmed, during), Err(Refusal::NotOver));
    assert_eq!(cancel(&confirmed, after), Err(Refusal::IsOver));
    assert_eq!(propose(&confirmed, after), Err(Refusal::IsOver));
    assert_eq!(state(&confirmed, after), Ok(()));
    let proposed = meeting(MeetingStatus::Proposed);
    assert_eq!(cancel(&proposed, during), Err(Refusal::NotConfirmed));
    assert_eq!(state(&proposed, after), Err(Refusal::NotConfirmed));
    assert_eq!(propose(&proposed, after), Ok(()));
}

#[test]
fn what_both_say_stands_a_contradiction_counts_as_nothing_and_one_word_stands_after_seven_days() {
    let of = |mentee, mentor, now: &str| outcome(&Statements { mentee, mentor }, at(now));
    let settled = |minutes| Outcome::Settled { minutes };
    let (first, sixth, seventh) = (NOON, "2026-11-27T11:59:59Z", "2026-11-27T12:00:00Z");
    let (held, longer, missed) = (
        says(Some(45), first),
        says(Some(60), first),
        says(None, first),
    );
    assert_eq!(of(None, None, seventh), Outcome::Waiting);
    assert_eq!(of(held, held, first), settled(Some(45)));
    assert_eq!(of(missed, missed, first), settled(None));
    for (mentee, mentor) in [(held, missed), (missed, held), (held, longer)] {
        assert_eq!(of(mentee, mentor, seventh), Outcome::Contradiction);
    }
    for (mentee, mentor, minutes) in [(held, None, Some(45)), (None, missed, None)] {
        assert_eq!(of(mentee, mentor, sixth), Outcome::Waiting);
        assert_eq!(of(mentee, mentor, seventh), settled(minutes));
    }
}

proptest! {
    /// Two meetings share a moment exactly when they share a quarter-hour.
    #[test]
    fn meetings_overlap_exactly_where_they_share_a_quarter(
        one in 0..96_i32, other in 0..96_i32, length in 1..16_i32, others in 1..16_i32,
    ) {
        let start = |number: i32| at("2026-11-20T00:00:00Z") + QUARTER * number;
        let taken: BTreeSet<_> = quarters(start(other), others * 15).collect();
        prop_assert_eq!(taken.len(), usize::try_from(others).unwrap());
        let overlap = start(one) < start(other) + QUARTER * others
            && start(other) < start(one) + QUARTER * length;
        let left = free(&[start(one)], length * 15, &taken);
        prop_assert_eq!(left.is_empty(), overlap);
    }

    /// Ranges cover the quarter-hours they were made of, and no two of them touch.
    #[test]
    fn ranges_cover_what_is_taken_and_nothing_else(numbers in proptest::collection::btree_set(0..200_i32, 0..40)) {
        let all: Vec<_> = numbers.iter().map(|number| at(NOON) + QUARTER * *number).collect();
        let joined = ranges(&all);
        let covered: Vec<_> = joined
            .iter()
            .flat_map(|(from, to)| {
                let minutes = i32::try_from((*to - *from).num_minutes()).unwrap();
                quarters(*from, minutes)
            })
            .collect();
        prop_assert_eq!(covered, all);
        prop_assert!(joined.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }
}
