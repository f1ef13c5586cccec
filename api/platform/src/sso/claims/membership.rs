//! Reads the membership from the society's claims.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use super::days::last_day;
use super::values::{text, word};
use super::{Reading, find};
use crate::sso::{Claims, MembershipStatus};

pub(super) fn read(claims: &Map<String, Value>, reading: &Reading, now: DateTime<Utc>) -> Claims {
    let names = &reading.names;
    let until = LastDay::read(claims, reading);
    let claimed = if names.status.is_empty() {
        until.alone()
    } else {
        let claimed = find(claims, &names.status);
        claimed.map_or(MembershipStatus::Unknown, |value| {
            claimed_by(value, reading)
        })
    };
    let today = reading.time_zone.day(now);
    let status = match (claimed, &until) {
        (MembershipStatus::Active | MembershipStatus::Grace, LastDay::Unreadable) => {
            MembershipStatus::Unknown
        }
        // The last paid day counts until it ends.
        (MembershipStatus::Active, LastDay::Is(day)) if *day < today => MembershipStatus::Lapsed,
        (other, _) => other,
    };
    Claims {
        status,
        number: find(claims, &names.number).and_then(text),
        category: find(claims, &names.category).and_then(text),
        // A member who leaves before the last paid day has lapsed already, so that day is not the end of the membership.
        valid_until: until
            .day()
            .filter(|day| status != MembershipStatus::Lapsed || *day <= today),
    }
}

fn claimed_by(value: &Value, reading: &Reading) -> MembershipStatus {
    match value.as_array().map(Vec::as_slice) {
        Some(several @ [_, _, ..]) => of_several(several, reading),
        _ => word(value).map_or(MembershipStatus::Unknown, |word| status(&word, reading)),
    }
}

/// Several groups or roles. Those that the society's words name say the state. If another one says a different state, in the
/// society's words or in ours, the status is unknown.
fn of_several(several: &[Value], reading: &Reading) -> MembershipStatus {
    let words: Vec<String> = several.iter().filter_map(word).collect();
    let named = words
        .iter()
        .find_map(|word| reading.status_words.meaning(word));
    let Some(meaning) = named.map(MembershipStatus::from) else {
        return MembershipStatus::Unknown;
    };
    let agrees = |said: MembershipStatus| said == meaning || said == MembershipStatus::Unknown;
    if words.iter().all(|word| agrees(status(word, reading))) {
        meaning
    } else {
        MembershipStatus::Unknown
    }
}

/// Looks a word up in the society's words, then in ours. Any other is unknown, never active.
fn status(word: &str, reading: &Reading) -> MembershipStatus {
    let theirs = reading.status_words.meaning(word);
    theirs.map_or_else(
        || MembershipStatus::from_claim(&word.to_lowercase()),
        MembershipStatus::from,
    )
}

enum LastDay {
    None,
    Is(NaiveDate),
    Unreadable,
}

impl LastDay {
    fn read(claims: &Map<String, Value>, reading: &Reading) -> Self {
        match find(claims, &reading.names.valid_until) {
            None | Some(Value::Null) => Self::None,
            Some(Value::String(text)) if text.trim().is_empty() => Self::None,
            Some(value) => last_day(value, reading.time_zone).map_or(Self::Unreadable, Self::Is),
        }
    }

    /// The status where the society sends no word for it: active with a last day, none without one, unknown where the day cannot be
    /// read.
    const fn alone(&self) -> MembershipStatus {
        match self {
            Self::Is(_) => MembershipStatus::Active,
            Self::None => MembershipStatus::None,
            Self::Unreadable => MembershipStatus::Unknown,
        }
    }

    fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Is(day) => Some(*day),
            Self::None | Self::Unreadable => None,
        }
    }
}
