//! Dates and times in the reader's language and time zone.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use tandem_kernel::{Locale, Zone};

/// A date that is the same for every reader: `26 November 2026`
#[must_use]
pub fn date(day: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::English => day.format("%-d %B %Y").to_string(),
        Locale::French => french_date(day),
    }
}

/// The date of an instant in the reader's zone: `26 November 2026`
#[must_use]
pub fn day(at: DateTime<Utc>, locale: Locale, zone: Zone) -> String {
    date(zone.day(at), locale)
}

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// `1er décembre 2026`, `26 novembre 2026`
fn french_date(day: NaiveDate) -> String {
    let months = FRENCH_MONTHS.iter().skip(day.month0() as usize);
    let month = months.copied().next().unwrap_or_default();
    let first = if day.day() == 1 { "er" } else { "" };
    format!("{}{first} {month} {}", day.day(), day.year())
}

/// `26 November 2026, 14:30 (Europe/Paris)`
#[must_use]
pub fn moment(at: DateTime<Utc>, locale: Locale, zone: Zone) -> String {
    let day = day(at, locale, zone);
    let time = zone.local(at).format("%H:%M");
    match locale {
        Locale::English => format!("{day}, {time} ({zone})"),
        Locale::French => format!("{day} à {time} ({zone})"),
    }
}

/// The same with the time in the other person's zone after it, where their clocks differ then:
/// `26 November 2026, 14:30 (Europe/Paris), 16:30 (Africa/Nairobi)`
#[must_use]
pub fn moment_for_two(at: DateTime<Utc>, locale: Locale, zone: Zone, other: Zone) -> String {
    let own = moment(at, locale, zone);
    if zone.offset(at) == other.offset(at) {
        return own;
    }
    let same_day = zone.day(at) == other.day(at);
    let theirs = match same_day {
        true => format!("{} ({other})", other.local(at).format("%H:%M")),
        false => moment(at, locale, other),
    };
    match (locale, same_day) {
        (Locale::English, _) => format!("{own}, {theirs}"),
        (Locale::French, true) => format!("{own}, soit {theirs}"),
        (Locale::French, false) => format!("{own}, soit le {theirs}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_the_zone_of_the_reader() {
        let at = "2026-11-26T23:30:00Z".parse().unwrap();
        assert_eq!(
            moment(at, Locale::English, "Asia/Tokyo".parse().unwrap()),
            "27 November 2026, 08:30 (Asia/Tokyo)"
        );
        assert_eq!(day(at, Locale::English, Zone::UTC), "26 November 2026");
    }

    #[test]
    fn two_people_read_a_time_in_both_zones_the_readers_first() {
        let [paris, nairobi, berlin]: [Zone; 3] =
            ["Europe/Paris", "Africa/Nairobi", "Europe/Berlin"].map(|zone| zone.parse().unwrap());
        let at = "2026-11-26T21:30:00Z".parse().unwrap();
        assert_eq!(
            moment_for_two(at, Locale::English, paris, nairobi),
            "26 November 2026, 22:30 (Europe/Paris), 27 November 2026, 00:30 (Africa/Nairobi)"
        );
        assert_eq!(
            moment_for_two(at, Locale::French, nairobi, paris),
            "27 novembre 2026 à 00:30 (Africa/Nairobi), soit le 26 novembre 2026 à 22:30 (Europe/Paris)"
        );
        assert_eq!(
            moment_for_two(at, Locale::English, paris, berlin),
            "26 November 2026, 22:30 (Europe/Paris)"
        );
    }

    #[test]
    fn a_french_reader_reads_french_days() {
        let at = "2026-11-30T23:30:00Z".parse().unwrap();
        let paris = "Europe/Paris".parse().unwrap();
        assert_eq!(day(at, Locale::French, Zone::UTC), "30 novembre 2026");
        assert_eq!(day(at, Locale::French, paris), "1er décembre 2026");
        assert_eq!(
            moment(at, Locale::French, paris),
            "1er décembre 2026 à 00:30 (Europe/Paris)"
        );
    }
}
