use super::*;
use proptest::prelude::*;

const PERIODS: Periods = Periods {
    quiet: Duration::days(30),
    first_contact: Duration::days(14),
    release: Duration::days(30),
};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn accepted() -> DateTime<Utc> {
    at("2026-11-20T09:00:00Z")
}

#[test]
fn both_are_told_of_the_first_contact_on_its_day_and_of_the_release_on_day_thirty() {
    for (now, told) in [
        ("2026-12-04T08:59:59Z", None),
        ("2026-12-04T09:00:00Z", Some(FirstContactPrompt::Due)),
        ("2026-12-20T08:59:59Z", Some(FirstContactPrompt::Due)),
        ("2026-12-20T09:00:00Z", Some(FirstContactPrompt::Release)),
    ] {
        assert_eq!(prompt(PERIODS, accepted(), at(now)), told, "{now}");
    }
}

#[test]
fn the_places_are_released_from_day_thirty_on_and_only_without_contact() {
    let standing = Standing {
        own: false,
        contacted: false,
        accepted_at: accepted(),
    };
    let release = |standing, now| release(standing, PERIODS, Zone::UTC, at(now));
    let from = "2026-12-20".parse().unwrap();
    let early = release(standing, "2026-12-20T08:59:59Z");
    assert_eq!(early, Err(Refusal::ReleaseTooEarly { from }));
    assert_eq!(release(standing, "2026-12-20T09:00:00Z"), Ok(()));
    let contacted = Standing {
        contacted: true,
        ..standing
    };
    let refused = release(contacted, "2027-02-20T09:00:00Z");
    assert_eq!(refused, Err(Refusal::ContactWasMade));
    let own = Standing {
        own: true,
        ..standing
    };
    let refused = release(own, "2027-02-20T09:00:00Z");
    assert_eq!(refused, Err(Refusal::OwnMentorship));
}

#[test]
fn both_are_reminded_once_in_seven_days() {
    let last = Some(accepted());
    let again_at = at("2026-11-27T09:00:00Z");
    let early = remind(false, true, last, at("2026-11-27T08:59:59Z"));
    assert_eq!(early, Err(Refusal::RemindedRecently { again_at }));
    assert_eq!(remind(false, true, last, again_at), Ok(()));
    assert_eq!(remind(false, true, None, accepted()), Ok(()));
    assert_eq!(
        remind(false, false, None, accepted()),
        Err(Refusal::NotQuiet)
    );
    assert_eq!(
        remind(true, true, None, accepted()),
        Err(Refusal::OwnMentorship)
    );
}

#[test]
fn what_happens_within_fourteen_days_is_the_effect_of_a_reminder() {
    let activity = |text| Some((ActivityKind::MeetingProposed, at(text)));
    let in_time = activity("2026-12-04T09:00:00Z");
    assert_eq!(effect(accepted(), in_time), in_time);
    assert_eq!(effect(accepted(), activity("2026-12-04T09:00:01Z")), None);
    assert_eq!(effect(accepted(), None), None);
}

proptest! {
    #[test]
    fn nobody_is_asked_sooner_than_the_period_after_the_last_activity_and_their_last_yes(
        activity in 0_i64..4000, well in proptest::option::of(0_i64..4000), now in 0_i64..8000,
    ) {
        let hours = |count| accepted() + Duration::hours(count);
        let since = quiet_since(hours(activity), well.map(hours));
        let asked = asks(PERIODS, since, hours(now));
        let quiet = now - activity.max(well.unwrap_or(0));
        prop_assert_eq!(asked, quiet >= 30 * 24);
    }
}
