//! The days and times there are for us: those with a year of four figures. Both engines keep them, and so does every
//! program that reads the contract.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Deserializer, de::Error};

use super::Zone;

/// Reads a day that the calendar has, or none.
///
/// # Errors
/// It is no day, or lies outside the years 1 to 9999.
pub fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    match Option::<NaiveDate>::deserialize(deserializer)? {
        Some(day) if !has(day) => Err(Error::custom("a day lies in the years 1 to 9999")),
        day => Ok(day),
    }
}

/// Whether a text is no time, or one within the calendar.
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
