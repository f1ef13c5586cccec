//! Limits, addresses and the cookie names of sessions.

use chrono::{DateTime, Duration, Utc};
use url::Url;

use tandem_kernel::Locale;

tandem_platform::id_type! {
    SessionId
}

/// The browser's session.
pub const SESSION_COOKIE: &str = "__Host-session";
/// The cookies of sign-ins under way begin so: each tab that signs in has a cookie of its own.
pub const ATTEMPT_COOKIE: &str = "__Host-sign-in";
/// At most this many sign-ins of one browser are under way; the next one forgets those before it.
pub const MOST_ATTEMPTS: usize = 8;
/// Somebody has signed out in this browser, and nobody has signed in since.
pub const SIGNED_OUT_COOKIE: &str = "__Host-signed-out";
/// How long the next person in that browser is asked by the society who they are.
pub const SIGNED_OUT_LIFE: Duration = Duration::days(30);
/// How long somebody may take at the society.
pub const ATTEMPT_LIFE: Duration = Duration::minutes(15);
/// A session's last use is written at most this often.
pub const SEEN_EVERY: Duration = Duration::minutes(10);

#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    pub asking: RefreshPolicy,
    /// Ends without a request for so long.
    pub idle: Duration,
    /// Ends after so long, whatever happens.
    pub absolute: Duration,
}

/// When the society is asked again.
#[derive(Clone, Copy, Debug)]
pub struct RefreshPolicy {
    /// An answer that is older is asked for again.
    pub max_age: Duration,
    /// So long nobody is put out because the society cannot be asked.
    pub allowance: Duration,
}

/// How old the society's answer is, and whether it can be asked anew.
#[derive(Clone, Copy, Debug)]
pub struct RefreshState {
    pub verified_at: DateTime<Utc>,
    /// Not asked before.
    pub ask_at: Option<DateTime<Utc>>,
    pub failing_since: Option<DateTime<Utc>>,
    /// There is a refresh token.
    pub renewable: bool,
}

/// What a browser calls itself, in proper names that no language changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    pub browser: Option<&'static str>,
    pub system: Option<&'static str>,
}

/// What is known of a browser that signs in.
#[derive(Clone)]
pub struct Browser {
    /// The secret of the session that it had until now.
    pub session: Option<String>,
    pub user_agent: Option<String>,
    pub address_hint: Option<String>,
    /// The language that it asks for, or else the society's.
    pub locale: Locale,
}

/// Where people are sent.
#[derive(Clone, Debug)]
pub struct Urls {
    pub public: Url,
}

/// How much of the state is in the name of an attempt's cookie: enough to tell attempts apart.
const STATE_IN_NAME: usize = 12;
/// 256 bits in URL-safe base64.
const STATE_LENGTH: usize = 43;

/// The name of the cookie of the attempt with this state; `None` where no attempt has such a state.
#[must_use]
pub fn attempt_cookie(state: &str) -> Option<String> {
    let ours = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let beginning = state.get(..STATE_IN_NAME)?;
    (state.len() == STATE_LENGTH && state.bytes().all(ours))
        .then(|| format!("{ATTEMPT_COOKIE}-{beginning}"))
}

/// A page of ours to return to; anything else leads home.
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
