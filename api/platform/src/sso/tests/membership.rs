use chrono::NaiveDate;

use super::*;
use crate::sso::MembershipStatus::{Active, Grace, Lapsed, Suspended, Unknown};
use crate::sso::{MembershipStatus, claims};

fn person(claims: Value) -> Person {
    let claims = claims.as_object().unwrap();
    claims::person(
        claims,
        &Reading::default(),
        "https://society.test",
        "amina",
        noon(),
    )
}

fn status(claims: Value) -> MembershipStatus {
    person(claims).membership.status
}

#[test]
fn each_published_status_is_itself() {
    for word in ["active", "grace", "lapsed", "suspended", "none", "unknown"] {
        assert_eq!(status(json!({ "membership_status": word })).as_str(), word);
    }
}

#[test]
fn a_missing_wrong_or_new_status_is_unknown_and_never_active() {
    let claims = [
        json!(true),
        json!(1),
        json!(["active", "lapsed"]),
        json!([]),
        json!({ "active": true }),
        json!(null),
    ];
    for claim in claims
        .into_iter()
        .chain(["actives", "not active", "", "honorary"].map(Value::from))
    {
        assert_eq!(status(json!({ "membership_status": claim })), Unknown);
    }
    assert_eq!(status(json!({})), Unknown);
}

#[test]
fn an_active_membership_past_its_last_day_has_lapsed() {
    let until = |day: &str, status: &str| json!({ "membership_status": status, "membership_valid_until": day });
    assert_eq!(status(until("2026-11-20", "active")), Lapsed);
    assert_eq!(status(until("2026-11-21", "active")), Active);
    assert_eq!(status(until("2026-11-20", "grace")), Grace);
    assert_eq!(status(until("2026-11-20", "suspended")), Suspended);
}

#[test]
fn whoever_has_lapsed_did_not_end_on_a_day_that_is_still_to_come() {
    let until = |day: &str, status: &str| {
        let claims = json!({ "membership_status": status, "membership_valid_until": day });
        let day = person(claims).membership.valid_until;
        day.map(|day| day.to_string())
    };
    assert_eq!(until("2026-12-31", "lapsed"), None);
    assert_eq!(until("2026-11-20", "lapsed").unwrap(), "2026-11-20");
    assert_eq!(until("2026-12-31", "active").unwrap(), "2026-12-31");
}

#[test]
fn a_last_day_nobody_can_read_makes_a_good_status_unknown() {
    for day in [
        json!("soon"),
        json!("31/12/2027"),
        json!(20_271_331),
        json!(7),
        json!("0000-00-00"),
        json!("12/31/2027"),
        json!({}),
    ] {
        for good in ["active", "grace"] {
            let claims = json!({ "membership_status": good, "membership_valid_until": day });
            assert_eq!(status(claims), Unknown);
        }
        let claims = json!({ "membership_status": "suspended", "membership_valid_until": day });
        assert_eq!(status(claims), Suspended);
    }
    let claims = json!({ "membership_status": "active", "membership_valid_until": null });
    assert_eq!(status(claims), Active);
}

#[test]
fn the_societys_own_claim_names_are_used() {
    let names = ClaimNames {
        subject: "sub".into(),
        number: "no".into(),
        status: "state".into(),
        category: "kind".into(),
        valid_until: "end".into(),
        roles: "groups".into(),
        ..ClaimNames::default()
    };
    let reading = Reading {
        names,
        ..Reading::default()
    };
    let claims = json!({ "no": "M-7", "state": "active", "kind": "fellow", "end": "2027-12-31", "groups": ["administrator"] });
    let claims = claims.as_object().unwrap();
    let person = claims::person(claims, &reading, "https://society.test", "amina", noon());
    let membership = &person.membership;
    assert_eq!(membership.status, Active);
    assert_eq!(membership.number.as_deref(), Some("M-7"));
    assert_eq!(membership.category.as_deref(), Some("fellow"));
    assert_eq!(
        membership.valid_until,
        NaiveDate::from_ymd_opt(2027, 12, 31)
    );
    assert_eq!(person.roles, ["administrator"]);
}

#[test]
fn roles_of_a_wrong_type_grant_nothing() {
    for roles in [json!({ "administrator": true }), json!(1), json!(null)] {
        assert!(person(json!({ "tandem_roles": roles })).roles.is_empty());
    }
    assert_eq!(
        person(json!({ "tandem_roles": ["a", 1, null, "b"] })).roles,
        ["a", "b"]
    );
}

#[test]
fn a_person_has_the_best_name_there_is() {
    let name = |claims: Value| person(claims).display_name;
    let is = |claims: Value, expected: &str| assert_eq!(name(claims).as_deref(), Some(expected));
    is(
        json!({ "name": "Amina Otieno", "given_name": "A" }),
        "Amina Otieno",
    );
    is(
        json!({ "given_name": "Amina", "family_name": "Otieno" }),
        "Amina Otieno",
    );
    is(json!({ "family_name": "Suharto" }), "Suharto");
    is(
        json!({ "name": "  ", "preferred_username": "aotieno" }),
        "aotieno",
    );
    is(json!({ "name": "Amina\r\nBcc: x" }), "AminaBcc: x");
}

#[test]
fn a_number_an_address_or_the_subject_itself_is_nobodys_name() {
    for claims in [
        json!({}),
        json!({ "name": 7 }),
        json!({ "name": "amina" }),
        json!({ "name": "0012345", "given_name": "-", "family_name": "" }),
        json!({ "preferred_username": "amina.otieno@members.test" }),
        json!({ "preferred_username": "amina" }),
    ] {
        assert_eq!(person(claims.clone()).display_name, None, "{claims}");
    }
}

#[test]
fn an_address_the_society_has_not_verified_is_nobodys() {
    let email = |verified: Value| {
        person(json!({ "email": "a@members.test", "email_verified": verified })).email
    };
    assert_eq!(email(json!(true)).as_deref(), Some("a@members.test"));
    for yes in [
        json!("true"),
        json!("True"),
        json!("yes"),
        json!(1),
        json!("1"),
    ] {
        assert_eq!(email(yes).as_deref(), Some("a@members.test"));
    }
    for no in [
        json!(false),
        json!("false"),
        json!(0),
        json!("no"),
        json!("maybe"),
        json!([]),
    ] {
        assert_eq!(email(no), None);
    }
    assert_eq!(
        person(json!({ "email": "a@members.test" }))
            .email
            .as_deref(),
        Some("a@members.test")
    );
    assert_eq!(person(json!({ "email": "nobody" })).email, None);
}
