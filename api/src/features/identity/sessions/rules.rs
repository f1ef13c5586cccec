//! Rules for the age of the society's answers, and for the display of sessions.

use chrono::{DateTime, Duration, Utc};
use std::net::IpAddr;

use super::model::{Device, RefreshPolicy, RefreshState};
use crate::features::identity::members::MembershipStatus;

/// The membership status that still counts. An active status becomes unknown if the society has not confirmed it for longer than
/// the allowance.
#[must_use]
pub fn standing(
    told: MembershipStatus,
    upkeep: &RefreshState,
    limits: RefreshPolicy,
    now: DateTime<Utc>,
) -> MembershipStatus {
    let unanswered =
        unconfirmed_since(upkeep, limits).is_some_and(|since| since + limits.allowance <= now);
    if told.is_active() && unanswered {
        MembershipStatus::Unknown
    } else {
        told
    }
}

/// Since when a confirmation is overdue. A session without a refresh token cannot be refreshed, so the age of its answer counts.
fn unconfirmed_since(upkeep: &RefreshState, limits: RefreshPolicy) -> Option<DateTime<Utc>> {
    let due = upkeep.verified_at + limits.max_age;
    if upkeep.renewable {
        upkeep
            .failing_since
            .filter(|since| *since > upkeep.verified_at)
    } else {
        Some(due)
    }
}

/// Whether a background refresh is due.
#[must_use]
pub fn is_due(upkeep: &RefreshState, limits: RefreshPolicy, now: DateTime<Utc>) -> bool {
    upkeep.renewable
        && upkeep.verified_at + limits.max_age <= now
        && upkeep.ask_at.is_none_or(|at| at <= now)
}

/// Searched in this order, because many browsers also contain the names of Chrome or Safari.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// The browser and the system that a user agent names.
#[must_use]
pub fn device(user_agent: &str) -> Device {
    let named = |names: &[(&str, &'static str)]| {
        let found = names.iter().find(|(part, _)| user_agent.contains(part));
        found.map(|(_, name)| *name)
    };
    Device {
        browser: named(&BROWSERS),
        system: named(&SYSTEMS),
    }
}

/// A shortened address: the first half of an IPv4 address, the first two groups of an IPv6 address.
#[must_use]
pub fn address_hint(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [first, second, ..] = address.octets();
            format!("{first}.{second}")
        }
        IpAddr::V6(address) => {
            let [first, second, ..] = address.segments();
            format!("{first:x}:{second:x}")
        }
    }
}

/// Pause after a failed call to the society.
pub const AFTER_FAILURE: Duration = Duration::minutes(5);

#[cfg(test)]
mod tests {
    use super::*;
    use MembershipStatus::{Active, Lapsed, Unknown};

    const LIMITS: RefreshPolicy = RefreshPolicy {
        max_age: Duration::hours(24),
        allowance: Duration::hours(72),
    };

    fn hour(count: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::hours(count)
    }

    fn fresh() -> RefreshState {
        RefreshState {
            verified_at: hour(0),
            ask_at: None,
            failing_since: None,
            renewable: true,
        }
    }

    #[test]
    fn the_society_is_asked_when_its_answer_is_too_old_and_not_before() {
        assert!(!is_due(&fresh(), LIMITS, hour(23)));
        assert!(is_due(&fresh(), LIMITS, hour(24)));
        let asked = RefreshState {
            ask_at: Some(hour(26)),
            ..fresh()
        };
        assert!(!is_due(&asked, LIMITS, hour(25)));
        assert!(is_due(&asked, LIMITS, hour(26)));
        let unable = RefreshState {
            renewable: false,
            ..fresh()
        };
        assert!(!is_due(&unable, LIMITS, hour(99)));
    }

    #[test]
    fn an_outage_puts_nobody_out_inside_the_allowance() {
        let failing = RefreshState {
            failing_since: Some(hour(30)),
            ..fresh()
        };
        assert_eq!(standing(Active, &failing, LIMITS, hour(101)), Active);
        assert_eq!(standing(Active, &failing, LIMITS, hour(102)), Unknown);
        assert_eq!(standing(Lapsed, &failing, LIMITS, hour(102)), Lapsed);
        let answered = RefreshState {
            verified_at: hour(31),
            ..failing
        };
        assert_eq!(standing(Active, &answered, LIMITS, hour(102)), Active);
    }

    #[test]
    fn somebody_back_from_a_holiday_is_inside_until_the_society_has_answered() {
        assert_eq!(standing(Active, &fresh(), LIMITS, hour(24 * 6)), Active);
    }

    #[test]
    fn without_a_refresh_token_age_and_allowance_are_all_there_is() {
        let unable = RefreshState {
            renewable: false,
            ..fresh()
        };
        assert_eq!(standing(Active, &unable, LIMITS, hour(95)), Active);
        assert_eq!(standing(Active, &unable, LIMITS, hour(96)), Unknown);
    }

    #[test]
    fn a_browser_is_named_as_its_owner_knows_it() {
        let cases = [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                Some("Firefox"),
                Some("Linux"),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
                Some("Edge"),
                Some("Windows"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                Some("Safari"),
                Some("iPhone"),
            ),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
                Some("Chrome"),
                Some("Android"),
            ),
            ("curl/8.5.0", None, None),
            ("", None, None),
        ];
        for (text, browser, system) in cases {
            assert_eq!(device(text), Device { browser, system }, "{text}");
        }
    }

    #[test]
    fn of_an_address_only_the_first_half_is_kept() {
        let hint = |text: &str| address_hint(text.parse().unwrap());
        assert_eq!(hint("192.0.2.77"), "192.0");
        assert_eq!(hint("::ffff:192.0.2.77"), "192.0");
        assert_eq!(hint("2001:db8:1:2::9"), "2001:db8");
    }
}
