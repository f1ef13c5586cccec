//! Time, passed in wherever it is needed.

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::{Arc, Mutex};

#[cfg(debug_assertions)]
use super::moved_clock::MovedClock;

/// What the time is, in UTC, cut to whole microseconds so that both engines keep it alike.
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

/// Names the file that moves the clock of the whole program, in tests. A release does not read it.
#[cfg(debug_assertions)]
const MOVED_BY: &str = "TANDEM_TEST_CLOCK";

/// Whether the clock that the program runs by can be moved by hours at once.
#[must_use]
pub fn is_movable() -> bool {
    #[cfg(debug_assertions)]
    return std::env::var_os(MOVED_BY).is_some();
    #[cfg(not(debug_assertions))]
    return false;
}

/// The clock that the program runs by.
#[must_use]
pub fn running() -> Arc<dyn Clock> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os(MOVED_BY) {
        return Arc::new(MovedClock::new(file.into()));
    }
    Arc::new(SystemClock)
}

/// A clock that stands still until it is moved.
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
