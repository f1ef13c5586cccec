//! Limits, addresses and the cookie names of sessions.

use chrono::{DateTime, Duration, Utc};
use url::Url;

use crate::kernel::Locale;

/// The browser's session.
pub const SESSION_COOKIE: &str = "__Host-session";
/// One sign-in under way.
pub const ATTEMPT_COOKIE: &str = "__Host-sign-in";
/// How long somebody may take at the society.
pub const ATTEMPT_LIFE: Duration = Duration::minutes(15);
/// A session's last use is written at most this often.
pub const SEEN_EVERY: Duration = Duration::minutes(10);

#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    pub asking: Asking,
    /// Ends without a request for so long.
    pub idle: Duration,
    /// Ends after so long, whatever happens.
    pub absolute: Duration,
}

/// When the society is asked again.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// An answer that is older is asked for again.
    pub max_age: Duration,
    /// So long nobody is put out because the society cannot be asked.
    pub allowance: Duration,
}

/// How old the society's answer is, and whether it can be asked anew.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep {
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
#[derive(Clone, Default)]
pub struct Browser {
    /// The secret of the session that it had until now.
    pub session: Option<String>,
    pub user_agent: Option<String>,
    pub address_hint: Option<String>,
    /// The language that it asks for.
    pub locale: Option<Locale>,
}

/// Where people are sent.
#[derive(Clone, Debug)]
pub struct Urls {
    pub public: Url,
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
