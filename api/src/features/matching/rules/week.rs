//! The half-hours of one week in which somebody can meet, in UTC.

use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::features::matching::model::Workday;

const HALF_HOURS: usize = 336;
const MINUTES_A_DAY: u16 = 24 * 60;

/// Monday 00:00 UTC of the week that `now` lies in.
pub fn week_start(now: DateTime<Utc>) -> DateTime<Utc> {
    let monday = now.date_naive().week(Weekday::Mon).first_day();
    monday.and_time(NaiveTime::MIN).and_utc()
}

/// What the clock on the wall of a time zone says at each half-hour of the week, in minutes of the day.
/// Asked of the zone for every half-hour, so a change to or from daylight saving falls where it does.
#[derive(Clone)]
pub struct LocalMinutes(Vec<u16>);

impl LocalMinutes {
    pub fn of(zone: Tz, week_start: DateTime<Utc>) -> Self {
        let half_hours = (0_i64..).take(HALF_HOURS);
        Self(
            half_hours
                .filter_map(|number| week_start.checked_add_signed(TimeDelta::minutes(30 * number)))
                .map(|at| minute_of_day(zone.from_utc_datetime(&at.naive_utc()).time()))
                .collect(),
        )
    }
}

fn minute_of_day(time: NaiveTime) -> u16 {
    (time.num_seconds_from_midnight() / 60) as u16
}

/// One bit for each half-hour of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Week([u64; 6]);

impl Week {
    pub fn of(workday: &Workday, local: &LocalMinutes) -> Self {
        let start = minute_of_day(workday.start);
        let length = minutes_from(start, minute_of_day(workday.end));
        let mut week = Self::default();
        for (word, minutes) in week.0.iter_mut().zip(local.0.chunks(64)) {
            for (bit, minute) in minutes.iter().enumerate() {
                let fits = minutes_from(start, *minute) + 30 <= length;
                *word |= u64::from(fits) << bit;
            }
        }
        week
    }

    pub fn half_hours_in_common(&self, other: &Self) -> u32 {
        let both = self.0.iter().zip(&other.0);
        both.map(|(one, two)| (one & two).count_ones()).sum()
    }

    /// The same, counted only as far as it matters: most pairs have enough before Wednesday.
    pub fn half_hours_in_common_up_to(&self, enough: u32, other: &Self) -> u32 {
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

/// How long after `start` the clock shows `minute`, over midnight if need be.
fn minutes_from(start: u16, minute: u16) -> u16 {
    let gone = minute + MINUTES_A_DAY - start;
    if gone < MINUTES_A_DAY {
        gone
    } else {
        gone - MINUTES_A_DAY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(zone: Tz, start: &str, end: &str, monday: &str) -> Week {
        let workday = Workday {
            zone,
            start: start.parse().unwrap(),
            end: end.parse().unwrap(),
        };
        let start = monday.parse().unwrap();
        Week::of(&workday, &LocalMinutes::of(zone, start))
    }

    fn hours(week: &Week) -> f64 {
        f64::from(week.half_hours_in_common(week)) / 2.0
    }

    const SUMMER: &str = "2025-07-14T00:00:00Z";

    #[test]
    fn a_week_starts_on_monday_in_utc() {
        let sunday = "2025-07-20T23:59:59Z".parse().unwrap();
        assert_eq!(week_start(sunday), SUMMER.parse::<DateTime<Utc>>().unwrap());
        let monday = SUMMER.parse().unwrap();
        assert_eq!(week_start(monday), monday);
    }

    #[test]
    fn a_window_of_two_hours_is_fourteen_hours_a_week() {
        let paris = week(Tz::Europe__Paris, "09:00:00", "11:00:00", SUMMER);
        assert_eq!(hours(&paris), 14.0);
        let london = week(Tz::Europe__London, "09:00:00", "11:00:00", SUMMER);
        assert_eq!(paris.half_hours_in_common(&london), 14);
    }

    #[test]
    fn a_window_over_midnight_is_one_window() {
        let night = week(Tz::UTC, "22:00:00", "02:00:00", SUMMER);
        let early = week(Tz::UTC, "00:00:00", "02:00:00", SUMMER);
        assert_eq!(hours(&night), 28.0);
        assert_eq!(hours(&early), 14.0);
        assert_eq!(night.half_hours_in_common(&early), 28);
    }

    #[test]
    fn counting_stops_at_what_is_enough() {
        let week = week(Tz::UTC, "09:00:00", "10:00:00", SUMMER);
        assert_eq!(week.half_hours_in_common_up_to(16, &week), 14);
        assert_eq!(week.half_hours_in_common_up_to(5, &week), 5);
    }

    #[test]
    fn a_half_hour_counts_only_when_all_of_it_is_inside() {
        let kathmandu = week(Tz::Asia__Kathmandu, "09:00:00", "10:00:00", SUMMER);
        assert_eq!(hours(&kathmandu), 3.5);
        let nothing = week(Tz::UTC, "09:00:00", "09:20:00", SUMMER);
        assert!(nothing.is_empty());
    }

    #[test]
    fn the_mask_moves_with_daylight_saving_inside_the_week() {
        let change = "2025-10-20T00:00:00Z";
        let berlin = week(Tz::Europe__Berlin, "09:00:00", "10:00:00", change);
        let utc_summer = week(Tz::UTC, "07:00:00", "08:00:00", change);
        let utc_winter = week(Tz::UTC, "08:00:00", "09:00:00", change);
        assert_eq!(berlin.half_hours_in_common(&utc_summer), 12);
        assert_eq!(berlin.half_hours_in_common(&utc_winter), 2);
    }
}
