//! Dates and times as the reader writes them, in the reader's zone.

use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

use crate::kernel::Locale;

/// `26 November 2026`
#[must_use]
pub fn day(at: DateTime<Utc>, locale: Locale, zone: Tz) -> String {
    let at = at.with_timezone(&zone);
    match locale {
        Locale::English => at.format("%-d %B %Y").to_string(),
        Locale::French => french_day(&at),
    }
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
fn french_day(at: &DateTime<Tz>) -> String {
    let months = FRENCH_MONTHS.iter().skip(at.month0() as usize);
    let month = months.copied().next().unwrap_or_default();
    let first = if at.day() == 1 { "er" } else { "" };
    format!("{}{first} {month} {}", at.day(), at.year())
}

/// `26 November 2026, 14:30 (Europe/Paris)`
#[must_use]
pub fn moment(at: DateTime<Utc>, locale: Locale, zone: Tz) -> String {
    let day = day(at, locale, zone);
    let time = at.with_timezone(&zone).format("%H:%M");
    match locale {
        Locale::English => format!("{day}, {time} ({zone})"),
        Locale::French => format!("{day} à {time} ({zone})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_the_zone_of_the_reader() {
        let at = "2026-11-26T23:30:00Z".parse().unwrap();
        assert_eq!(
            moment(at, Locale::English, chrono_tz::Asia::Tokyo),
            "27 November 2026, 08:30 (Asia/Tokyo)"
        );
        assert_eq!(day(at, Locale::English, Tz::UTC), "26 November 2026");
    }

    #[test]
    fn a_french_reader_reads_french_days() {
        let at = "2026-11-30T23:30:00Z".parse().unwrap();
        let paris = chrono_tz::Europe::Paris;
        assert_eq!(day(at, Locale::French, Tz::UTC), "30 novembre 2026");
        assert_eq!(day(at, Locale::French, paris), "1er décembre 2026");
        assert_eq!(
            moment(at, Locale::French, paris),
            "1er décembre 2026 à 00:30 (Europe/Paris)"
        );
    }
}
