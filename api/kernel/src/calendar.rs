//! The range of days and times that the service accepts: years 1 to 9999. SQLite, PostgreSQL and every client of the contract can
//! represent them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Deserializer, de::Error};

use super::Zone;

/// Reads a day; `null` is `None`.
///
/// # Errors
/// It is not a date, or its year is not from 1 to 9999.
pub fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    match Option::<NaiveDate>::deserialize(deserializer)? {
        Some(day) if !has(day) => Err(Error::custom("a day lies in the years 1 to 9999")),
        day => Ok(day),
    }
}

/// Whether a text is in the accepted range, or is not a date or time at all.
#[must_use]
pub fn holds(text: &str) -> bool {
    let day = text
        .parse::<DateTime<Utc>>()
        .map(|time| Zone::UTC.day(time))
        .or_else(|_| text.parse::<NaiveDateTime>().map(|time| time.date()))
        .or_else(|_| text.parse::<NaiveDate>());
    day.map_or(true, has)
}

fn has(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}
