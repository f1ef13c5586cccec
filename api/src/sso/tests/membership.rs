use chrono::NaiveDate;

use super::*;
use crate::sso::MembershipStatus::{Active, Grace, Lapsed, Suspended, Unknown};
use crate::sso::{MembershipStatus, claims};

fn person(claims: Value) -> Person {
    let claims = claims.as_object().unwrap();
    claims::person(
        claims,
        &ClaimNames::default(),
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
        json!(["active"]),
        json!({ "active": true }),
        json!(null),
    ];
    for claim in claims
        .into_iter()
        .chain(["Active", " active", "", "honorary"].map(Value::from))
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
fn a_last_day_nobody_can_read_makes_a_good_status_unknown() {
    for day in [
        json!("soon"),
        json!("31/12/2027"),
        json!(20_271_231),
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
    };
    let claims = json!({ "no": "M-7", "state": "active", "kind": "fellow", "end": "2027-12-31", "groups": ["administrator"] });
    let claims = claims.as_object().unwrap();
    let person = claims::person(claims, &names, "https://society.test", "amina", noon());
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
    for roles in [
        json!("administrator"),
        json!({ "administrator": true }),
        json!(1),
        json!(null),
    ] {
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
    assert_eq!(
        name(json!({ "name": "Amina Otieno", "given_name": "A" })),
        "Amina Otieno"
    );
    assert_eq!(
        name(json!({ "given_name": "Amina", "family_name": "Otieno" })),
        "Amina Otieno"
    );
    assert_eq!(name(json!({ "family_name": "Suharto" })), "Suharto");
    assert_eq!(
        name(json!({ "name": "  ", "preferred_username": "aotieno" })),
        "aotieno"
    );
    assert_eq!(name(json!({ "name": 7 })), "amina");
    assert_eq!(name(json!({ "name": "Amina\r\nBcc: x" })), "AminaBcc: x");
}

#[test]
fn an_address_the_society_has_not_verified_is_nobodys() {
    let email = |verified: Value| {
        person(json!({ "email": "a@members.test", "email_verified": verified })).email
    };
    assert_eq!(email(json!(true)).as_deref(), Some("a@members.test"));
    assert_eq!(email(json!(false)), None);
    assert_eq!(email(json!("true")), None);
    assert_eq!(
        person(json!({ "email": "a@members.test" }))
            .email
            .as_deref(),
        Some("a@members.test")
    );
    assert_eq!(person(json!({ "email": "nobody" })).email, None);
}
