use proptest::{prelude::*, sample::select};

use super::*;

fn workday(zone: &str, start: &str, end: &str) -> Workday {
    Workday {
        zone: zone.parse().unwrap(),
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
    }
}

fn packed(workday: &Workday, monday: DateTime<Utc>) -> Week {
    Week::of(workday, &LocalMinutes::of(workday.zone, monday))
}

fn week(zone: &str, start: &str, end: &str, monday: &str) -> Week {
    packed(&workday(zone, start, end), monday.parse().unwrap())
}

fn hours(week: &Week) -> f64 {
    f64::from(week.quarters_in_common(week)) / 4.0
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
    let paris = week("Europe/Paris", "09:00:00", "11:00:00", SUMMER);
    assert_eq!(hours(&paris), 14.0);
    let london = week("Europe/London", "09:00:00", "11:00:00", SUMMER);
    assert_eq!(paris.quarters_in_common(&london), 28);
}

#[test]
fn a_window_over_midnight_is_one_window() {
    let night = week("UTC", "22:00:00", "02:00:00", SUMMER);
    let early = week("UTC", "00:00:00", "02:00:00", SUMMER);
    assert_eq!(hours(&night), 28.0);
    assert_eq!(hours(&early), 14.0);
    assert_eq!(night.quarters_in_common(&early), 56);
}

/// From Sunday evening to Monday morning: the end of the week continues at its beginning.
#[test]
fn a_night_over_the_end_of_the_week_counts_in_full() {
    let night = week("UTC", "20:00:00", "04:00:00", SUMMER);
    let elsewhere = week("Pacific/Kiritimati", "10:00:00", "18:00:00", SUMMER);
    assert_eq!(hours(&night), 56.0);
    assert_eq!(night, elsewhere);
    assert_eq!(night.quarters_in_common(&elsewhere), 224);
}

#[test]
fn a_day_until_midnight_has_its_last_hour() {
    let evening = week("UTC", "18:00:00", "00:00:00", SUMMER);
    assert_eq!(hours(&evening), 42.0);
}

#[test]
fn counting_stops_at_what_is_enough() {
    let week = week("UTC", "09:00:00", "10:00:00", SUMMER);
    assert_eq!(week.quarters_in_common_up_to(32, &week), 28);
    assert_eq!(week.quarters_in_common_up_to(5, &week), 5);
}

#[test]
fn nothing_is_lost_in_kathmandu_and_a_quarter_counts_only_when_all_of_it_is_inside() {
    let kathmandu = week("Asia/Kathmandu", "09:00:00", "10:00:00", SUMMER);
    assert_eq!(hours(&kathmandu), 7.0);
    let delhi = week("Asia/Kolkata", "08:00:00", "10:00:00", SUMMER);
    assert_eq!(kathmandu.quarters_in_common(&delhi), 28);
    let chatham = week("Pacific/Chatham", "09:00:00", "10:00:00", SUMMER);
    assert_eq!(hours(&chatham), 7.0);
    let one = week("UTC", "09:00:00", "09:20:00", SUMMER);
    assert_eq!(hours(&one), 1.75);
    let nothing = week("UTC", "09:05:00", "09:25:00", SUMMER);
    assert!(nothing.is_empty());
}

#[test]
fn the_mask_moves_with_daylight_saving_inside_the_week() {
    let change = "2025-10-20T00:00:00Z";
    let berlin = week("Europe/Berlin", "09:00:00", "10:00:00", change);
    let utc_summer = week("UTC", "07:00:00", "08:00:00", change);
    let utc_winter = week("UTC", "08:00:00", "09:00:00", change);
    assert_eq!(berlin.quarters_in_common(&utc_summer), 24);
    assert_eq!(berlin.quarters_in_common(&utc_winter), 4);
}

fn workdays() -> impl Strategy<Value = Workday> {
    let zones = select(Zone::all().collect::<Vec<_>>());
    let time = || {
        // Mostly whole quarters, as people enter them.
        let minute =
            prop_oneof![4 => (0_u32..96).prop_map(|quarter| quarter * 15), 1 => 0_u32..1440];
        minute.prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap())
    };
    (zones, time(), time()).prop_map(|(zone, start, end)| Workday { zone, start, end })
}

/// Weeks from 2022 to 2035. In half of them clocks change in Europe, America or Australia.
fn mondays() -> impl Strategy<Value = DateTime<Utc>> {
    let changes = [
        "2026-03-02",
        "2026-03-23",
        "2026-03-30",
        "2026-09-28",
        "2026-10-19",
        "2026-10-26",
    ];
    let any = (0_i64..700).prop_map(|week| {
        let first: DateTime<Utc> = "2022-01-03T00:00:00Z".parse().unwrap();
        first + TimeDelta::weeks(week)
    });
    let changing =
        select(changes.to_vec()).prop_map(|day| format!("{day}T00:00:00Z").parse().unwrap());
    prop_oneof![any, changing]
}

/// Counts minute by minute by the clocks of both. A quarter counts where both can meet in all of it.
fn counted_minute_by_minute(one: &Workday, two: &Workday, monday: DateTime<Utc>) -> u32 {
    let works = |workday: &Workday, at: DateTime<Utc>| {
        let hours = (minute_of_day(workday.start), minute_of_day(workday.end));
        is_within(hours, minute_of_day(workday.zone.local(at).time()))
    };
    let mut common = 0;
    for quarter in 0..7 * 24 * 4 {
        let mut minutes = (0..15).map(|minute| monday + TimeDelta::minutes(15 * quarter + minute));
        let both = |at| works(one, at) && works(two, at);
        common += u32::from(minutes.all(both));
    }
    common
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn hours_in_common_are_those_counted_minute_by_minute(
        one in workdays(), two in workdays(), monday in mondays(),
    ) {
        let (first, second) = (packed(&one, monday), packed(&two, monday));
        let expected = counted_minute_by_minute(&one, &two, monday);
        prop_assert_eq!(first.quarters_in_common(&second), expected);
        prop_assert_eq!(second.quarters_in_common(&first), expected);
        prop_assert_eq!(first.quarters_in_common_up_to(32, &second), expected.min(32));
    }

    #[test]
    fn all_that_somebody_works_is_in_their_week_where_clocks_do_not_change(day in workdays(), monday in mondays()) {
        let clocks = |at| day.zone.offset(at);
        let steady = (0..8).all(|number| clocks(monday + TimeDelta::days(number)) == clocks(monday));
        let whole = [day.start, day.end].iter().all(|time| minute_of_day(*time).is_multiple_of(15));
        prop_assume!(steady && whole);
        let a_day = minutes_from(minute_of_day(day.start), minute_of_day(day.end));
        let week = packed(&day, monday);
        prop_assert_eq!(week.quarters_in_common(&week), u32::from(a_day) / 15 * 7);
    }
}

/// All zones, not a sample: each is offset by whole quarter-hours.
#[test]
fn no_zone_parts_a_quarter_hour() {
    for monday in [
        "2026-01-05T00:00:00Z",
        "2026-07-06T00:00:00Z",
        "2026-10-19T00:00:00Z",
    ] {
        for zone in Zone::all() {
            let local = LocalMinutes::of(zone, monday.parse().unwrap());
            assert!(local.0.iter().all(|minute| minute % 15 == 0), "{zone}");
            assert_eq!(local.0.len(), 672);
        }
    }
}
