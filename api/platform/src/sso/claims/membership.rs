//! What the society claims about the membership.

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
        // The last day is paid for until it ends.
        (MembershipStatus::Active, LastDay::Is(day)) if *day < today => MembershipStatus::Lapsed,
        (other, _) => other,
    };
    Claims {
        status,
        number: find(claims, &names.number).and_then(text),
        category: find(claims, &names.category).and_then(text),
        // Whoever leaves before the last paid day has lapsed although that day is still to come: it is not their end.
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

/// Several groups or roles, of which the society has named in its words those that say the state. Where one
/// says another state than the rest, in its words or in ours, it would be a guess.
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

/// The society's words first, then ours; any other is unknown, never active.
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

    /// What it says where the society has no word for the state: paid until a day, or not at all.
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
