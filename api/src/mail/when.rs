//! Dates and times as the reader writes them, in the reader's zone.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::kernel::Locale;

/// `26 November 2026`
#[must_use]
pub fn day(at: DateTime<Utc>, locale: Locale, zone: Tz) -> String {
    let form = match locale {
        Locale::English => "%-d %B %Y",
    };
    at.with_timezone(&zone).format(form).to_string()
}

/// `26 November 2026, 14:30 (Europe/Paris)`
#[must_use]
pub fn moment(at: DateTime<Utc>, locale: Locale, zone: Tz) -> String {
    let day = day(at, locale, zone);
    let time = at.with_timezone(&zone).format("%H:%M");
    format!("{day}, {time} ({zone})")
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
}
