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
        let claimed = find(claims, &names.status).and_then(word);
        claimed.map_or(MembershipStatus::Unknown, |word| status(&word, reading))
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
        valid_until: until.day(),
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
