//! Limits, URLs and cookie names of sessions.

use chrono::{DateTime, Duration, Utc};
use url::Url;

use tandem_kernel::Locale;

tandem_platform::id_type! {
    SessionId
}

/// The session cookie.
pub const SESSION_COOKIE: &str = "__Host-session";
/// Name prefix of the cookies of sign-in attempts. Each attempt has its own cookie, so that several tabs can sign in at once.
pub const ATTEMPT_COOKIE: &str = "__Host-sign-in";
/// Maximum number of attempts per browser. The next attempt removes the cookies of the earlier ones.
pub const MOST_ATTEMPTS: usize = 8;
/// Set after a sign-out until the next sign-in in this browser.
pub const SIGNED_OUT_COOKIE: &str = "__Host-signed-out";
/// How long after a sign-out the society is asked to show its login form.
pub const SIGNED_OUT_LIFE: Duration = Duration::days(30);
/// Time limit for the sign-in at the society.
pub const ATTEMPT_LIFE: Duration = Duration::minutes(15);
/// The last use of a session is written at most once per this time.
pub const SEEN_EVERY: Duration = Duration::minutes(10);

#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    pub asking: RefreshPolicy,
    /// A session ends after this time without a request.
    pub idle: Duration,
    /// A session ends after this time in any case.
    pub absolute: Duration,
}

/// When a membership is checked again.
#[derive(Clone, Copy, Debug)]
pub struct RefreshPolicy {
    /// An older answer is refreshed.
    pub max_age: Duration,
    /// How long members keep access while the society does not answer.
    pub allowance: Duration,
}

/// The age of the society's answer, and whether it can be refreshed.
#[derive(Clone, Copy, Debug)]
pub struct RefreshState {
    pub verified_at: DateTime<Utc>,
    /// The earliest time of the next attempt; `None` for at once.
    pub ask_at: Option<DateTime<Utc>>,
    pub failing_since: Option<DateTime<Utc>>,
    /// Whether the session has a refresh token.
    pub renewable: bool,
}

/// Names of the browser and the system. They are product names and need no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    pub browser: Option<&'static str>,
    pub system: Option<&'static str>,
}

/// Data about the browser that signs in.
#[derive(Clone)]
pub struct Browser {
    /// The secret of its previous session, which is ended.
    pub session: Option<String>,
    pub user_agent: Option<String>,
    pub address_hint: Option<String>,
    /// The language from `Accept-Language`, or the society's.
    pub locale: Locale,
}

/// URLs for redirects.
#[derive(Clone, Debug)]
pub struct Urls {
    pub public: Url,
}

/// How many characters of the state the cookie name contains. They are enough to distinguish attempts.
const STATE_IN_NAME: usize = 12;
/// Length of 256 bits in URL-safe base64.
const STATE_LENGTH: usize = 43;

/// The cookie name of the attempt with this state; `None` if the state is malformed.
#[must_use]
pub fn attempt_cookie(state: &str) -> Option<String> {
    let ours = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let beginning = state.get(..STATE_IN_NAME)?;
    (state.len() == STATE_LENGTH && state.bytes().all(ours))
        .then(|| format!("{ATTEMPT_COOKIE}-{beginning}"))
}

/// A path on this site to return to. Anything else is replaced by `/`, which prevents open redirects.
#[must_use]
pub fn safe_return(to: Option<&str>) -> String {
    let ours = |to: &&str| {
        to.starts_with('/')
            && !to.starts_with("//")
            && !to.contains('\\')
            && !to.chars().any(char::is_control)
            && to.len() <= 500
    };
    to.filter(ours).unwrap_or("/").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_has_a_cookie_of_its_own_and_what_is_no_state_has_none() {
        let state = "a-_Z0123456789012345678901234567890123456789"
            .get(..43)
            .unwrap();
        assert_eq!(
            attempt_cookie(state).as_deref(),
            Some("__Host-sign-in-a-_Z01234567")
        );
        for wrong in [
            "",
            "short",
            &"é".repeat(43),
            &"; ".repeat(22),
            &"a".repeat(44),
        ] {
            assert_eq!(attempt_cookie(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn sign_in_returns_to_our_own_pages_only() {
        assert_eq!(
            safe_return(Some("/p/isbt/mentee?x=1")),
            "/p/isbt/mentee?x=1"
        );
        for foreign in [
            "//evil.test",
            "https://evil.test",
            "/\\evil.test",
            "/a\r\nb",
            "",
        ] {
            assert_eq!(safe_return(Some(foreign)), "/", "{foreign:?}");
        }
        assert_eq!(safe_return(None), "/");
    }
}
