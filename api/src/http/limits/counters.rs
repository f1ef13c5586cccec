//! Counting, on this process.

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};
use std::num::NonZeroU32;

use super::{Limit, TooManyRequests};

type Limiter =
    RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock, StateInformationMiddleware>;

/// How often a minute each may be asked for.
#[derive(Clone, Copy, Debug)]
pub struct Quotas {
    pub general: NonZeroU32,
    pub sign_in: NonZeroU32,
    pub invitations: NonZeroU32,
    pub messages: NonZeroU32,
    pub uploads: NonZeroU32,
    pub guesses: NonZeroU32,
}

/// The limiters of this process.
pub struct RateLimits {
    general: Counter,
    sign_in: Counter,
    invitations: Counter,
    messages: Counter,
    uploads: Counter,
    guesses: Counter,
}

pub(super) struct Counter {
    quota: NonZeroU32,
    limiter: Limiter,
}

impl Counter {
    fn new(quota: NonZeroU32) -> Self {
        let limiter =
            RateLimiter::dashmap_with_clock(Quota::per_minute(quota), DefaultClock::default())
                .with_middleware();
        Self { quota, limiter }
    }

    pub(super) fn check(&self, key: &String) -> Result<(NonZeroU32, u32), TooManyRequests> {
        match self.limiter.check_key(key) {
            Ok(state) => Ok((self.quota, state.remaining_burst_capacity())),
            Err(later) => Err(TooManyRequests {
                quota: self.quota,
                retry_after: later
                    .wait_time_from(DefaultClock::default().now())
                    .as_secs()
                    + 1,
            }),
        }
    }
}

impl RateLimits {
    #[must_use]
    pub fn per_minute(quotas: Quotas) -> Self {
        let Quotas {
            general,
            sign_in,
            invitations,
            messages,
            uploads,
            guesses,
        } = quotas;
        Self {
            general: Counter::new(general),
            sign_in: Counter::new(sign_in),
            invitations: Counter::new(invitations),
            messages: Counter::new(messages),
            uploads: Counter::new(uploads),
            guesses: Counter::new(guesses),
        }
    }

    /// Forgets keys that have been quiet long enough.
    pub fn forget_quiet(&self) {
        for counter in [
            &self.general,
            &self.sign_in,
            &self.invitations,
            &self.messages,
            &self.uploads,
            &self.guesses,
        ] {
            counter.limiter.retain_recent();
        }
    }

    pub(super) fn counter(&self, limit: Limit) -> &Counter {
        match limit {
            Limit::General => &self.general,
            Limit::SignIn => &self.sign_in,
            Limit::Invitations => &self.invitations,
            Limit::Messages => &self.messages,
            Limit::Uploads => &self.uploads,
            Limit::Guesses => &self.guesses,
        }
    }
}
