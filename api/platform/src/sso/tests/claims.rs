//! The same claims in every form that societies send, and forms that must not be accepted.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use serde_json::Map;

use super::*;
use crate::config::{StatusWord, StatusWords};
use crate::sso::MembershipStatus::{self, Active, Grace, Lapsed, Suspended, Unknown};
use crate::sso::claims;
use tandem_kernel::Zone;

fn person_by(claims: &Value, reading: &Reading, now: DateTime<Utc>) -> Person {
    let claims = claims.as_object().unwrap();
    claims::person(claims, reading, "https://society.test", "s-7f3a", now)
}

fn person(claims: &Value) -> Person {
    person_by(claims, &Reading::default(), noon())
}

fn zone_named(name: &str) -> Zone {
    name.parse().unwrap()
}

fn in_zone(zone: Zone) -> Reading {
    Reading {
        time_zone: zone,
        ..Reading::default()
    }
}

fn last_day(written: &Value, zone: Zone) -> Option<NaiveDate> {
    let claims = json!({ "membership_status": "active", "membership_valid_until": written });
    person_by(&claims, &in_zone(zone), noon())
        .membership
        .valid_until
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_token_with_profile_claims_of_other_types_is_still_that_persons() {
    let sent = json!({
        "name": "Amina Otieno", "email": "amina@members.test", "email_verified": "true",
        "updated_at": "2026-11-20T09:00:00Z", "birthdate": 7, "address": "Nairobi",
        "membership_status": "Active", "membership_number": 12345,
    });
    let person = person(&sent);
    assert_eq!(person.email.as_deref(), Some("amina@members.test"));
    assert_eq!(person.membership.status, Active);
    assert_eq!(person.membership.number.as_deref(), Some("12345"));
}

#[tokio::test]
async fn an_id_token_with_profile_claims_of_other_types_is_taken() {
    let scene = Scene::new().await;
    let mut claims = scene.claims();
    claims["updated_at"] = json!("2026-11-20T09:00:00Z");
    claims["email_verified"] = json!("true");
    claims["email"] = json!("amina@members.test");
    claims["address"] = json!(7);
    let person = scene.complete_with(&claims).await.unwrap();
    assert_eq!(person.email.as_deref(), Some("amina@members.test"));
}

#[test]
fn a_word_for_the_state_is_read_in_any_letters_and_by_the_societys_own_list() {
    let words = StatusWords::from([
        ("Current", StatusWord::Active),
        ("in arrears", StatusWord::Grace),
        ("true", StatusWord::Active),
        ("3", StatusWord::Suspended),
        ("Lapsed", StatusWord::Grace),
    ]);
    let reading = Reading {
        status_words: words,
        ..Reading::default()
    };
    let status = |word: Value| {
        let claims = json!({ "membership_status": word });
        person_by(&claims, &reading, noon()).membership.status
    };
    let cases = [
        (json!("CURRENT"), Active),
        (json!(" current "), Active),
        (json!(["Current"]), Active),
        (json!("In Arrears"), Grace),
        (json!(true), Active),
        (json!(false), Unknown),
        (json!(3), Suspended),
        (json!("ACTIVE"), Active),
        (json!("lapsed"), Grace),
        (json!("honorary"), Unknown),
    ];
    for (word, expected) in cases {
        assert_eq!(status(word.clone()), expected, "{word}");
    }
}

#[test]
fn of_several_groups_those_say_the_state_that_the_society_has_named() {
    let words = StatusWords::from([
        ("members", StatusWord::Active),
        ("fellows", StatusWord::Active),
        ("former members", StatusWord::Lapsed),
    ]);
    let reading = Reading {
        status_words: words,
        ..Reading::default()
    };
    let status = |groups: Value| {
        let claims = json!({ "membership_status": groups });
        person_by(&claims, &reading, noon()).membership.status
    };
    let cases = [
        (json!(["administrator", "Members", "committee"]), Active),
        (json!(["members", "fellows"]), Active),
        (json!(["committee", "former members"]), Lapsed),
        (json!(["members", "former members"]), Unknown),
        (json!(["members", "suspended"]), Unknown),
        (json!(["committee", "newsletter"]), Unknown),
        // A group that only our own words name may have its name by chance.
        (json!(["active", "newsletter"]), Unknown),
        (json!(["members", 7, null, {}]), Active),
    ];
    for (groups, expected) in cases {
        assert_eq!(status(groups.clone()), expected, "{groups}");
    }
}

#[test]
fn a_society_without_a_word_for_the_state_is_read_by_its_last_day_alone() {
    let mut reading = Reading::default();
    reading.names.status.clear();
    let status = |until: Value| {
        let claims = json!({ "membership_valid_until": until });
        person_by(&claims, &reading, noon()).membership.status
    };
    assert_eq!(status(json!("2026-11-21")), Active);
    assert_eq!(status(json!("2026-11-20")), Lapsed);
    assert_eq!(status(json!(null)), MembershipStatus::None);
    assert_eq!(status(json!("soon")), Unknown);
}

#[test]
fn the_last_paid_day_ends_at_midnight_where_the_society_is() {
    let claims = json!({ "membership_status": "active", "membership_valid_until": "2026-12-31" });
    let status = |zone: Zone, now: &str| {
        let now = now.parse().unwrap();
        person_by(&claims, &in_zone(zone), now).membership.status
    };
    assert_eq!(
        status(zone_named("Pacific/Honolulu"), "2027-01-01T09:59:59Z"),
        Active
    );
    assert_eq!(
        status(zone_named("Pacific/Honolulu"), "2027-01-01T10:00:00Z"),
        Lapsed
    );
    assert_eq!(
        status(zone_named("Pacific/Auckland"), "2026-12-31T10:59:59Z"),
        Active
    );
    assert_eq!(
        status(zone_named("Pacific/Auckland"), "2026-12-31T11:00:00Z"),
        Lapsed
    );
    assert_eq!(status(Zone::UTC, "2026-12-31T23:59:59Z"), Active);
}

#[test]
fn a_day_is_the_same_day_however_it_is_written() {
    let berlin = zone_named("Europe/Berlin");
    let forms = [
        json!("2027-12-31"),
        json!(" 2027-12-31 "),
        json!("2027-12-31Z"),
        json!("2027-12-31+02:00"),
        json!("2027-12-31T00:00:00"),
        json!("2027-12-31 00:00:00.000"),
        json!("2027-12-31T00:00:00Z"),
        json!("2027-12-31T23:59:59Z"),
        json!("2027-12-31T23:59:59.999+0100"),
        json!("2027-12-31T24:00:00Z"),
        json!("2027-12-30T23:00:00Z"),
        json!("2027-12-31T12:00-08"),
        json!(20_271_231),
        json!("20271231"),
        json!(1_830_207_600),
        json!("1830207600"),
        json!(1_830_207_600_000_i64),
        json!(1_830_207_600.0),
        json!(["2027-12-31"]),
    ];
    for written in forms {
        assert_eq!(
            last_day(&written, berlin),
            Some(day("2027-12-31")),
            "{written}"
        );
    }
}

#[test]
fn what_is_no_day_for_certain_is_none() {
    let unclear = [
        "31/12/2027",
        "12/31/2027",
        "31.12.2027",
        "2027-13-01",
        "2027-02-30",
        "0001-01-01",
        "0000-00-00",
        "2027-12-31T25:00",
        "2027-12-31T10:00 somewhere",
        "2027-12",
        "never",
        "9999999999999999999999",
    ];
    for text in unclear {
        assert_eq!(last_day(&json!(text), Zone::UTC), None, "{text}");
    }
    for number in [
        json!(0),
        json!(-1),
        json!(12),
        json!(1.5),
        json!(1e300),
        json!(true),
        json!({}),
    ] {
        assert_eq!(last_day(&number, Zone::UTC), None, "{number}");
    }
}

#[test]
fn a_nested_claim_is_found_by_its_path() {
    let sent = json!({
        "membership": { "status": "active", "until": ["2027-12-31"] },
        "https://society.test/claims": { "number": "0012", "status": "grace" },
        "https://society.test/claims/status": "suspended",
        "a.b": "lapsed",
        "a": { "b": "active" },
        "groups": [{ "role": "administrator" }, "x"],
        "m~n": { "p/q": "active" },
    });
    let sent = sent.as_object().unwrap();
    let found = |name: &str| claims::find(sent, name).cloned();
    let is = |name: &str, value: Value| assert_eq!(found(name), Some(value), "{name}");
    is("membership.status", json!("active"));
    is("/membership/status", json!("active"));
    is("membership.until.0", json!("2027-12-31"));
    is("/membership/until/0", json!("2027-12-31"));
    is("https://society.test/claims/status", json!("suspended"));
    is("https://society.test/claims.number", json!("0012"));
    is("a.b", json!("lapsed"));
    is("groups.0.role", json!("administrator"));
    is("/m~0n/p~1q", json!("active"));
    for missing in [
        "",
        ".",
        "membership.",
        "membership.none",
        "groups.9",
        "groups.x",
        "/",
        "/groups/-1",
    ] {
        assert_eq!(found(missing), None, "{missing}");
    }
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..60_000).prop_map(|count| day("1975-01-01") + Days::new(count))
}

fn zones() -> impl Strategy<Value = Zone> {
    prop::sample::select(Zone::all().collect::<Vec<_>>())
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        "[0-9TZ:+. -]{0,30}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z.~/]{0,6}", inner, 0..4)
                .prop_map(|fields| Value::from(Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #[test]
    fn every_day_is_read_as_itself_in_every_zone(day in days(), zone in zones(), offset in -12..=14) {
        let compact = i64::from(day.year() * 10_000) + i64::from(day.month() * 100 + day.day());
        let sign = if offset < 0 { '-' } else { '+' };
        let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp();
        let forms = [
            json!(day.to_string()),
            json!(compact),
            json!(compact.to_string()),
            json!(midnight),
            json!(midnight.to_string()),
            json!(midnight * 1000),
            json!(format!("{day}T00:00:00{sign}{:02}:00", i32::abs(offset))),
            json!(format!("{day}T23:59:59Z")),
            json!(format!("{day} 10:30:00")),
        ];
        for written in forms {
            prop_assert_eq!(last_day(&written, zone), Some(day), "{} in {}", written, zone);
        }
    }

    #[test]
    fn a_moment_is_on_the_day_that_it_falls_on_at_the_society(
        day in days(), zone in zones(), minute in 1_u32..1439,
    ) {
        let moment = day.and_hms_opt(minute / 60, minute % 60, 30).unwrap().and_utc();
        prop_assume!((moment.format("%H:%M").to_string()) != "23:59");
        let there = zone.day(moment);
        prop_assert_eq!(last_day(&json!(moment.to_rfc3339()), zone), Some(there));
        prop_assert_eq!(last_day(&json!(moment.timestamp()), zone), Some(there));
        prop_assert_eq!(last_day(&json!(moment.timestamp_millis()), zone), Some(there));
    }

    #[test]
    fn whatever_is_sent_nobody_is_let_in_by_accident(
        status in anything(), until in anything(), roles in anything(), name in anything(),
    ) {
        let claims = json!({
            "membership_status": status, "membership_valid_until": until, "tandem_roles": roles,
            "name": name, "email": status, "email_verified": until, "membership_number": roles,
        });
        let person = person(&claims);
        let said = status.as_str().map(|text| text.trim().to_lowercase());
        if matches!(person.membership.status, Active | Grace) {
            prop_assert!(matches!(said.as_deref(), Some("active" | "grace")) || status.is_array());
        }
        prop_assert!(person.display_name.as_deref() != Some("s-7f3a"));
        prop_assert!(person.display_name.is_none_or(|name| !name.trim().is_empty()));
    }

    #[test]
    fn a_membership_number_is_kept_to_the_letter(text in "[0-9A-Z]{1,12}(-[0-9]{1,4})?", number in any::<u32>()) {
        let read = |value: Value| person(&json!({ "membership_number": value })).membership.number;
        prop_assert_eq!(read(json!(text)), Some(text.clone()));
        prop_assert_eq!(read(json!([text])), Some(text));
        prop_assert_eq!(read(json!(number)), Some(number.to_string()));
        prop_assert_eq!(read(json!(f64::from(number))), Some(number.to_string()));
    }

    #[test]
    fn roles_are_the_same_in_whatever_list(
        roles in prop::collection::vec("[a-z]{1,8}(:[a-z]{1,5})?", 1..6),
        between in prop::sample::select(vec![" ", ",", ", ", ";", "\n"]),
    ) {
        let read = |value: Value| person(&json!({ "tandem_roles": value })).roles;
        prop_assert_eq!(&read(json!(roles)), &roles);
        prop_assert_eq!(&read(json!(roles.join(between))), &roles);
        prop_assert_eq!(&read(json!([roles.join(between)])), &roles);
    }

    #[test]
    fn a_claim_is_found_wherever_it_is_nested(
        path in prop::collection::vec("[a-z]{1,5}([./~][a-z]{1,3})?", 1..5), value in anything(),
    ) {
        let nested = path.iter().rev().fold(value.clone(), |inner, name| {
            json!({ (name.clone()): inner })
        });
        let pointer: String = path
            .iter()
            .map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1")))
            .collect();
        let claims = nested.as_object().unwrap();
        prop_assert_eq!(claims::find(claims, &pointer), Some(&value));
        prop_assert_eq!(claims::find(claims, &path.join(".")), Some(&value));
    }
}
