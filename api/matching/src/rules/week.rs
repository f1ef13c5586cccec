//! The quarter-hours of one week in which a person can meet, in UTC.
//!
//! A quarter-hour is the largest unit in which all zones are offset from UTC: Kathmandu is 5:45 ahead. The week runs from Monday to
//! Monday, and each of its quarters is converted to local time. So hours over midnight, hours at either end of the week and a
//! change of clocks inside it need no special case.

use chrono::{DateTime, Datelike, Days, NaiveTime, TimeDelta, Timelike, Utc};

use crate::model::Workday;
use tandem_kernel::Zone;

const QUARTERS: usize = 7 * 24 * 4;
const MINUTES_A_QUARTER: u16 = 15;
const MINUTES_A_DAY: u16 = 24 * 60;

/// Monday 00:00 UTC of the week that `now` lies in.
pub fn week_start(now: DateTime<Utc>) -> DateTime<Utc> {
    let today = Zone::UTC.day(now);
    let gone = Days::new(today.weekday().num_days_from_monday().into());
    let monday = today.checked_sub_days(gone).unwrap_or(today);
    monday.and_time(NaiveTime::MIN).and_utc()
}

/// Local time in a zone at each quarter-hour of the week, in minutes of the day. Each quarter is converted by itself, so that a
/// change of clocks falls on the right one.
#[derive(Clone)]
pub struct LocalMinutes(Vec<u16>);

impl LocalMinutes {
    pub fn of(zone: Zone, week_start: DateTime<Utc>) -> Self {
        let quarters = (0_i64..).take(QUARTERS);
        Self(
            quarters
                .filter_map(|number| week_start.checked_add_signed(TimeDelta::minutes(15 * number)))
                .map(|at| minute_of_day(zone.local(at).time()))
                .collect(),
        )
    }
}

fn minute_of_day(time: NaiveTime) -> u16 {
    (time.num_seconds_from_midnight() / 60) as u16
}

/// One bit for each quarter-hour of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Week([u64; QUARTERS.div_ceil(64)]);

impl Week {
    pub fn of(workday: &Workday, local: &LocalMinutes) -> Self {
        let start = minute_of_day(workday.start);
        let length = minutes_from(start, minute_of_day(workday.end));
        let mut week = Self::default();
        for (word, minutes) in week.0.iter_mut().zip(local.0.chunks(64)) {
            for (bit, minute) in minutes.iter().enumerate() {
                let fits = minutes_from(start, *minute) + MINUTES_A_QUARTER <= length;
                *word |= u64::from(fits) << bit;
            }
        }
        week
    }

    pub fn quarters_in_common(&self, other: &Self) -> u32 {
        let both = self.0.iter().zip(&other.0);
        both.map(|(one, two)| (one & two).count_ones()).sum()
    }

    /// The same, counted only up to `enough`, which most pairs reach before Wednesday.
    pub fn quarters_in_common_up_to(&self, enough: u32, other: &Self) -> u32 {
        let mut common = 0;
        for (one, two) in self.0.iter().zip(&other.0) {
            common += (one & two).count_ones();
            if common >= enough {
                return enough;
            }
        }
        common
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Minutes from `start` to `minute`, over midnight if needed.
fn minutes_from(start: u16, minute: u16) -> u16 {
    let gone = minute + MINUTES_A_DAY - start;
    if gone < MINUTES_A_DAY {
        gone
    } else {
        gone - MINUTES_A_DAY
    }
}

/// Whether a person can meet during the whole quarter-hour from `at`, computed without packing. Tests compare the packed weeks with
/// it.
#[cfg(test)]
pub fn works(workday: &Workday, at: DateTime<Utc>) -> bool {
    let from = u32::from(minute_of_day(workday.zone.local(at).time()));
    let (start, end) = (minute_of_day(workday.start), minute_of_day(workday.end));
    (from..from + 15).all(|minute| is_within((start, end), (minute % 1440) as u16))
}

#[cfg(test)]
fn is_within((start, end): (u16, u16), minute: u16) -> bool {
    if start <= end {
        (start..end).contains(&minute)
    } else {
        minute >= start || minute < end
    }
}

#[cfg(test)]
mod tests;
