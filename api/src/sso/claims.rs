//! From the society's claims to a person. Pure: the claims are already verified.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use super::{ClaimNames, Claims, MembershipStatus, Person};
use crate::kernel::Zone;

const LONGEST: usize = 254;

/// The ID token's claims with userinfo's laid over them: userinfo is asked later and knows more.
pub(super) fn merged(
    mut id_token: Map<String, Value>,
    userinfo: Map<String, Value>,
) -> Map<String, Value> {
    id_token.extend(userinfo);
    id_token
}

pub(super) fn person(
    claims: &Map<String, Value>,
    names: &ClaimNames,
    issuer: &str,
    subject: &str,
    now: DateTime<Utc>,
) -> Person {
    let given_name = text(claims, "given_name");
    let family_name = text(claims, "family_name");
    let unverified = claims
        .get("email_verified")
        .is_some_and(|verified| verified != &Value::Bool(true));
    Person {
        issuer: issuer.to_owned(),
        subject: subject.to_owned(),
        session: text(claims, "sid"),
        display_name: text(claims, "name")
            .or_else(|| full_name(given_name.as_deref(), family_name.as_deref()))
            .or_else(|| text(claims, "preferred_username"))
            .unwrap_or_else(|| subject.to_owned()),
        given_name,
        family_name,
        email: text(claims, "email").filter(|email| !unverified && email.contains('@')),
        locale: text(claims, "locale"),
        time_zone: text(claims, "zoneinfo"),
        membership: membership(claims, names, now),
        roles: roles(claims.get(&names.roles)),
        id_token: None,
        refresh_token: None,
        claims: claims.clone(),
    }
}

fn membership(claims: &Map<String, Value>, names: &ClaimNames, now: DateTime<Utc>) -> Claims {
    let (valid_until, readable) = match claims.get(&names.valid_until) {
        None | Some(Value::Null) => (None, true),
        Some(value) => {
            let date = value
                .as_str()
                .and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
            (date, date.is_some())
        }
    };
    let claimed = claims
        .get(&names.status)
        .and_then(Value::as_str)
        .map_or(MembershipStatus::Unknown, MembershipStatus::from_claim);
    let over = valid_until.is_some_and(|day| day < Zone::UTC.day(now));
    let status = match claimed {
        MembershipStatus::Active | MembershipStatus::Grace if !readable => {
            MembershipStatus::Unknown
        }
        MembershipStatus::Active if over => MembershipStatus::Lapsed,
        other => other,
    };
    Claims {
        status,
        number: text(claims, &names.number),
        category: text(claims, &names.category),
        valid_until,
    }
}

/// A list of strings or nothing: a single string or an object grants no role.
fn roles(claim: Option<&Value>) -> Vec<String> {
    let list = claim
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    list.iter()
        .filter_map(Value::as_str)
        .map(String::from)
        .collect()
}

fn full_name(given: Option<&str>, family: Option<&str>) -> Option<String> {
    let parts: Vec<&str> = given.into_iter().chain(family).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// A claim for a screen or a mail header: no control characters, no endless text, none rather than empty.
fn text(claims: &Map<String, Value>, name: &str) -> Option<String> {
    let plain: String = claims
        .get(name)?
        .as_str()?
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST)
        .collect();
    let plain = plain.trim();
    (!plain.is_empty()).then(|| plain.to_owned())
}
