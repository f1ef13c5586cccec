//! From the society's claims to a person. It is pure: the claims are already verified.
//!
//! Societies send the same information in many forms. Only this module reads them, from raw JSON. It accepts a form where only one
//! meaning is possible, and ignores a value where it would have to guess.

mod days;
mod membership;
mod path;
mod values;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::{ClaimNames, Person};
use crate::config::{self, StatusWords};
use tandem_kernel::Zone;
use values::{roles, text, truth};

pub(super) use path::find;
pub(super) use values::identifier;

/// How to read a society's claims: their names, the meaning of its words, and its time zone.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Names of the claims.
    pub names: ClaimNames,
    /// What the society's words for the membership status mean.
    pub status_words: StatusWords,
    /// Time zone in which the last paid day ends at midnight.
    pub time_zone: Zone,
}

impl Reading {
    /// Takes the three values from the configuration.
    #[must_use]
    pub fn of(society: &config::SocietyConfig) -> Self {
        Self {
            names: society.claims.clone(),
            status_words: society.status_words.clone(),
            time_zone: society.time_zone,
        }
    }
}

/// The ID token's claims, overridden by those of userinfo, which is read later and has more of them.
pub(super) fn merged(
    mut id_token: Map<String, Value>,
    userinfo: Map<String, Value>,
) -> Map<String, Value> {
    id_token.extend(userinfo);
    id_token
}

pub(super) fn person(
    claims: &Map<String, Value>,
    reading: &Reading,
    issuer: &str,
    subject: &str,
    now: DateTime<Utc>,
) -> Person {
    let names = &reading.names;
    let told = |name: &str| find(claims, name).and_then(text);
    let email = told(&names.email).filter(|email| email.contains('@'));
    Person {
        issuer: issuer.to_owned(),
        subject: subject.to_owned(),
        session: told("sid"),
        display_name: display_name(claims, names, subject),
        given_name: told(&names.given_name),
        family_name: told(&names.family_name),
        email: email.filter(|_| !is_unverified(claims, names)),
        locale: told(&names.locale),
        time_zone: told(&names.time_zone),
        membership: membership::read(claims, reading, now),
        roles: find(claims, &names.roles).map(roles).unwrap_or_default(),
        id_token: None,
        refresh_token: None,
        claims: claims.clone(),
    }
}

/// Without a claim about it, an address counts as verified; with any value but yes, it does not.
fn is_unverified(claims: &Map<String, Value>, names: &ClaimNames) -> bool {
    find(claims, &names.email_verified)
        .filter(|verified| !verified.is_null())
        .is_some_and(|verified| truth(verified) != Some(true))
}

/// The best name that there is. A number, an address or the subject itself is not a name.
fn display_name(claims: &Map<String, Value>, names: &ClaimNames, subject: &str) -> Option<String> {
    let is_name = |name: &String| {
        name != subject && !name.contains('@') && name.chars().any(char::is_alphabetic)
    };
    let told = |name: &str| find(claims, name).and_then(text).filter(is_name);
    let (given, family) = (told(&names.given_name), told(&names.family_name));
    let parts: Vec<String> = given.into_iter().chain(family).collect();
    told(&names.name)
        .or_else(|| (!parts.is_empty()).then(|| parts.join(" ")))
        .or_else(|| told("preferred_username"))
}
