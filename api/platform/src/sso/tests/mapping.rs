//! What an administrator sees of the claims.

use super::*;
use crate::sso::{MappedClaim, mapped};

fn of(claims: Value) -> Vec<MappedClaim> {
    mapped(claims.as_object().unwrap(), &Reading::default(), noon())
}

fn one(found: &[MappedClaim], name: &str) -> MappedClaim {
    let claim = found.iter().find(|claim| claim.name == name);
    claim.unwrap_or_else(|| panic!("no {name}")).clone()
}

#[test]
fn each_claim_is_shown_as_it_came_and_as_it_was_understood() {
    let found = of(json!({
        "sub": "amina", "membership_status": "Paid", "membership_valid_until": "31/12/2027",
        "tandem_roles": "administrator", "shoe_size": 42,
    }));
    let status = one(&found, "membership_status");
    assert_eq!(status.sent.as_deref(), Some("\"Paid\""));
    assert_eq!(status.field, Some("membership_status"));
    assert_eq!(status.understood.as_deref(), Some("unknown"));
    assert_eq!(one(&found, "membership_valid_until").understood, None);
    assert_eq!(
        one(&found, "tandem_roles").understood.as_deref(),
        Some("administrator")
    );
    let other = one(&found, "shoe_size");
    assert_eq!((other.field, other.sent.as_deref()), (None, Some("42")));
}

#[test]
fn a_claim_that_is_hoped_for_and_not_sent_is_shown_as_missing() {
    let found = of(json!({ "sub": "amina" }));
    let number = one(&found, "membership_number");
    assert_eq!((number.sent, number.understood), (None, None));
    assert_eq!(one(&found, "sub").understood.as_deref(), Some("amina"));
}
