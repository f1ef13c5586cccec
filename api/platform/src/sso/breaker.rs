//! Circuit breakers: while the society is known to be down, requests about a person fail at once. Metadata and keys have pauses of
//! their own.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use super::{SsoError, Step, TransportError};

const FAILURES: u32 = 3;
const OPEN_FOR: TimeDelta = TimeDelta::seconds(30);

#[derive(Default)]
struct Breaker {
    failures: u32,
    opened_at: Option<DateTime<Utc>>,
}

impl Breaker {
    /// A clock that was set back closes it, rather than leaving it open for ever.
    fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.opened_at
            .is_some_and(|at| now >= at && now - at < OPEN_FOR)
    }

    /// Lets one request through when the pause is over. Others are refused until its result is known.
    fn pass(&mut self, now: DateTime<Utc>) -> bool {
        if self.is_open(now) {
            return false;
        }
        if self.opened_at.is_some() {
            self.opened_at = Some(now);
        }
        true
    }

    fn note(&mut self, well: bool, now: DateTime<Utc>) {
        if well {
            *self = Self::default();
            return;
        }
        self.failures = self.failures.saturating_add(1);
        if self.failures >= FAILURES {
            self.opened_at = Some(now);
        }
    }
}

/// One for each endpoint: whether the token endpoint works says nothing about userinfo.
#[derive(Default)]
pub(super) struct Breakers {
    token: Mutex<Breaker>,
    userinfo: Mutex<Breaker>,
}

impl Breakers {
    pub(super) fn pass(&self, step: Step, now: DateTime<Utc>) -> Result<(), SsoError> {
        let passes = self.of(step).is_none_or(|mut breaker| breaker.pass(now));
        passes.then_some(()).ok_or_else(|| down(step))
    }

    pub(super) fn note(&self, step: Step, well: bool, now: DateTime<Utc>) {
        if let Some(mut breaker) = self.of(step) {
            breaker.note(well, now);
        }
    }

    pub(super) fn closed(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        let open = [Step::Token, Step::Userinfo]
            .into_iter()
            .find(|step| self.of(*step).is_some_and(|breaker| breaker.is_open(now)));
        open.map_or(Ok(()), |step| Err(down(step)))
    }

    fn of(&self, step: Step) -> Option<MutexGuard<'_, Breaker>> {
        let breaker = match step {
            Step::Token => &self.token,
            Step::Userinfo => &self.userinfo,
            Step::Discovery | Step::Keys => return None,
        };
        Some(breaker.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

const fn down(step: Step) -> SsoError {
    SsoError::unavailable(step, TransportError::KnownToBeDown)
}
