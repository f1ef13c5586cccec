//! Reads the last paid day of a membership.
//!
//! A last day is a date and not an instant. Systems that store only instants write a date as its first or its last one, at any
//! offset; these are read as the date that is written. Any other instant is read as its date in the society's time zone.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};
use serde_json::Value;

use super::values::{single, whole};
use tandem_kernel::Zone;

/// From here on a number is in milliseconds: as seconds it would be in the year 5138.
const MILLISECONDS: i64 = 100_000_000_000;
/// Smaller numbers of seconds, before 1973, are not a last paid day.
const SECONDS: i64 = 100_000_000;
/// Accepted years. Systems write years outside of them for "none".
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

/// The day; `None` where it cannot be read.
pub(super) fn last_day(value: &Value, zone: Zone) -> Option<NaiveDate> {
    let day = match single(value) {
        Value::Number(number) => of_number(whole(number)?, zone),
        Value::String(text) => of_text(text.trim(), zone),
        _ => None,
    };
    day.filter(|day| YEARS.contains(&day.year()))
}

/// `20271231`, or seconds or milliseconds since 1970.
fn of_number(number: i64, zone: Zone) -> Option<NaiveDate> {
    if let Some(day) = compact(number) {
        return Some(day);
    }
    let moment = match number {
        MILLISECONDS.. => DateTime::from_timestamp_millis(number),
        SECONDS.. => DateTime::from_timestamp(number, 0),
        _ => None,
    }?;
    let (day, clock) = (Zone::UTC.day(moment), moment.time());
    Some(if is_edge(clock) {
        day
    } else {
        zone.day(moment)
    })
}

fn compact(number: i64) -> Option<NaiveDate> {
    let number = u32::try_from(number).ok()?;
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    let year = i32::try_from(year)
        .ok()
        .filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A date of ISO 8601, alone or with a time and an offset.
fn of_text(text: &str, zone: Zone) -> Option<NaiveDate> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return of_number(text.parse().ok()?, zone);
    }
    let (date, rest) = (text.get(..10)?, text.get(10..)?);
    let day = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    let Some(rest) = rest.strip_prefix(['T', 't', ' ']) else {
        // A date may have an offset of its own (XML Schema); the date is the same.
        return (rest.is_empty() || offset(rest).is_some()).then_some(day);
    };
    let ends = rest.find(|character: char| !matches!(character, '0'..='9' | ':' | '.' | ','));
    let (clock, suffix) = rest.split_at(ends.unwrap_or(rest.len()));
    if matches!(clock, "24:00" | "24:00:00") {
        return Some(day);
    }
    let clock = time(clock)?;
    if suffix.is_empty() {
        return Some(day);
    }
    let offset = offset(suffix.trim())?;
    if is_edge(clock) {
        return Some(day);
    }
    let moment = day.and_time(clock).and_local_timezone(offset).single()?;
    Some(zone.day(moment.to_utc()))
}

fn time(clock: &str) -> Option<NaiveTime> {
    let clock = clock.replace(',', ".");
    ["%H:%M:%S%.f", "%H:%M"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(&clock, form).ok())
}

fn offset(suffix: &str) -> Option<FixedOffset> {
    if matches!(suffix, "Z" | "z" | "UTC" | "GMT") {
        return FixedOffset::east_opt(0);
    }
    let (sign, rest) = match suffix.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let digits: String = rest.chars().filter(|character| *character != ':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.parse::<i32>().ok()?, 0),
        4 => (
            digits.get(..2)?.parse().ok()?,
            digits.get(2..)?.parse().ok()?,
        ),
        _ => return None,
    };
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

/// Midnight or the last minute of a day, as systems write a date that store only instants.
fn is_edge(clock: NaiveTime) -> bool {
    (clock.hour(), clock.minute()) == (23, 59) || clock == NaiveTime::MIN
}
