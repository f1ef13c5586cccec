//! Time. Code takes a [`Clock`] instead of reading the system's time, so that tests can set it.

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::{Arc, Mutex};

#[cfg(debug_assertions)]
use super::moved_clock::MovedClock;

/// A source of the current time. Times are truncated to whole microseconds, which both engines store exactly.
pub trait Clock: Send + Sync {
    /// Returns the current instant in UTC, truncated to whole microseconds.
    fn now(&self) -> DateTime<Utc>;
}

/// The clock of the operating system.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
    }
}

/// Environment variable with the path of the file that moves the clock, for tests of the whole program. A release does not read it.
#[cfg(debug_assertions)]
const MOVED_BY: &str = "TANDEM_TEST_CLOCK";

/// Whether the clock of this process can jump, because a test moves it.
#[must_use]
pub fn is_movable() -> bool {
    #[cfg(debug_assertions)]
    return std::env::var_os(MOVED_BY).is_some();
    #[cfg(not(debug_assertions))]
    return false;
}

/// The clock of this process: the system's, or in a debug build one that a test moves.
#[must_use]
pub fn running() -> Arc<dyn Clock> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os(MOVED_BY) {
        return Arc::new(MovedClock::new(file.into()));
    }
    Arc::new(SystemClock)
}

/// A clock for tests, which changes only when it is moved.
pub struct ManualClock(Mutex<DateTime<Utc>>);

impl ManualClock {
    /// A clock that shows `start`, truncated to whole microseconds.
    pub fn at(start: DateTime<Utc>) -> Self {
        Self(Mutex::new(start.trunc_subsecs(6)))
    }

    /// Moves the clock forward by `by`; a negative duration moves it back.
    pub fn advance(&self, by: Duration) {
        let mut now = self.0.lock().unwrap_or_else(|broken| broken.into_inner());
        *now += by;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(|broken| broken.into_inner())
    }
}
