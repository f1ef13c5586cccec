//! Rate limit counters of this process.

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};
use std::{
    collections::HashMap,
    num::NonZeroU32,
    sync::{Mutex, MutexGuard},
    time::{Duration, Instant},
};

use super::{Limit, TooManyRequests};
use crate::MemberId;
use tandem_kernel::random;

type Limiter =
    RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock, StateInformationMiddleware>;

/// How long a session is remembered without use.
const REMEMBERED: Duration = Duration::from_secs(600);

/// Allowed requests per minute and key, by kind.
#[derive(Clone, Copy, Debug)]
pub struct Quotas {
    /// Requests that have no limit of their own.
    pub general: NonZeroU32,
    /// Requests of [`Limit::SignIn`].
    pub sign_in: NonZeroU32,
    /// Requests of [`Limit::Invitations`].
    pub invitations: NonZeroU32,
    /// Requests of [`Limit::Messages`].
    pub messages: NonZeroU32,
    /// Requests of [`Limit::Uploads`].
    pub uploads: NonZeroU32,
    /// Requests of [`Limit::Guesses`].
    pub guesses: NonZeroU32,
    /// Requests of [`Limit::Searches`].
    pub searches: NonZeroU32,
}

/// The rate limiters of this process.
pub struct RateLimits {
    general: Counter,
    sign_in: Counter,
    invitations: Counter,
    messages: Counter,
    uploads: Counter,
    guesses: Counter,
    searches: Counter,
    /// The member of each recently used session cookie, by the cookie's digest. `None` for a cookie that was just issued. It only
    /// selects the counter and never authenticates.
    met: Mutex<HashMap<String, Met>>,
}

#[derive(Clone, Copy)]
struct Met {
    member_id: Option<MemberId>,
    at: Instant,
}

pub(super) struct Counter {
    quota: NonZeroU32,
    limiter: Limiter,
    /// End of the refusal for each key that was refused.
    refused: Mutex<HashMap<String, Instant>>,
}

impl Counter {
    fn new(quota: NonZeroU32) -> Self {
        let limiter =
            RateLimiter::dashmap_with_clock(Quota::per_minute(quota), DefaultClock::default())
                .with_middleware();
        Self {
            quota,
            limiter,
            refused: Mutex::default(),
        }
    }

    /// Counts one request. Returns the quota and what is left of it.
    pub(super) fn check(&self, key: &String) -> Result<(NonZeroU32, u32), TooManyRequests> {
        let later = match self.limiter.check_key(key) {
            Ok(state) => return Ok((self.quota, state.remaining_burst_capacity())),
            Err(later) => later,
        };
        let wait = later.wait_time_from(DefaultClock::default().now());
        locked(&self.refused).insert(key.clone(), Instant::now() + wait);
        Err(self.refusal(wait))
    }

    /// Refuses a key that is already refused, without counting the request.
    pub(super) fn look(&self, key: &str) -> Result<(), TooManyRequests> {
        let until = locked(&self.refused).get(key).copied();
        let wait = until.map(|until| until.saturating_duration_since(Instant::now()));
        match wait.filter(|wait| !wait.is_zero()) {
            Some(wait) => Err(self.refusal(wait)),
            None => Ok(()),
        }
    }

    fn refusal(&self, wait: Duration) -> TooManyRequests {
        TooManyRequests {
            quota: self.quota,
            retry_after: wait.as_secs() + 1,
        }
    }

    fn forget_quiet(&self) {
        self.limiter.retain_recent();
        let now = Instant::now();
        locked(&self.refused).retain(|_, until| *until > now);
    }
}

impl RateLimits {
    /// Limiters with these quotas, each for one minute.
    #[must_use]
    pub fn per_minute(quotas: Quotas) -> Self {
        let Quotas {
            general,
            sign_in,
            invitations,
            messages,
            uploads,
            guesses,
            searches,
        } = quotas;
        Self {
            general: Counter::new(general),
            sign_in: Counter::new(sign_in),
            invitations: Counter::new(invitations),
            messages: Counter::new(messages),
            uploads: Counter::new(uploads),
            guesses: Counter::new(guesses),
            searches: Counter::new(searches),
            met: Mutex::default(),
        }
    }

    /// Removes keys that are back at their full quota, and old sessions.
    pub fn forget_quiet(&self) {
        for counter in [
            &self.general,
            &self.sign_in,
            &self.invitations,
            &self.messages,
            &self.uploads,
            &self.guesses,
            &self.searches,
        ] {
            counter.forget_quiet();
        }
        locked(&self.met).retain(|_, met| met.at.elapsed() < REMEMBERED);
    }

    pub(super) fn counter(&self, limit: Limit) -> &Counter {
        match limit {
            Limit::General => &self.general,
            Limit::SignIn => &self.sign_in,
            Limit::Invitations => &self.invitations,
            Limit::Messages => &self.messages,
            Limit::Uploads => &self.uploads,
            Limit::Guesses => &self.guesses,
            Limit::Searches => &self.searches,
        }
    }

    /// The member of a known cookie. The outer `None` means an unknown cookie, the inner one a cookie that was issued but not
    /// looked up yet.
    pub(super) fn met(&self, cookie: &str) -> Option<Option<MemberId>> {
        let mut all = locked(&self.met);
        let met = all.get_mut(&random::digest(cookie.as_bytes()))?;
        met.at = Instant::now();
        Some(met.member_id)
    }

    pub(super) fn meet(&self, cookie: &str, member_id: Option<MemberId>) {
        let met = Met {
            member_id,
            at: Instant::now(),
        };
        locked(&self.met).insert(random::digest(cookie.as_bytes()), met);
    }

    pub(super) fn forget(&self, cookie: &str) {
        locked(&self.met).remove(&random::digest(cookie.as_bytes()));
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_refused_is_refused_without_being_counted_until_it_is_time() {
        // One request per 50 milliseconds.
        let counter = Counter::new(NonZeroU32::new(1_200).unwrap());
        let key = "address 192.0.2.7".to_owned();
        assert!(counter.look(&key).is_ok());
        while counter.check(&key).is_ok() {}
        assert!(counter.look(&key).is_err());
        assert!(counter.look("address 192.0.2.8").is_ok());
        std::thread::sleep(Duration::from_millis(60));
        assert!(counter.look(&key).is_ok());
        assert!(counter.check(&key).is_ok());
    }
}
