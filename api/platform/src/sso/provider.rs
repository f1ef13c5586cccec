//! The society's metadata and signing keys, cached.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

use super::config::is_plain_loopback;
use super::http_client::HttpClient;
use super::metadata::Metadata;
use super::{SsoError, Step, TransportError};

const GOOD_FOR: TimeDelta = TimeDelta::hours(1);
pub(super) const REACHED_WITHIN: TimeDelta = TimeDelta::seconds(30);
const BETWEEN_KEY_RENEWALS: TimeDelta = TimeDelta::minutes(1);
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(1);

#[derive(Deserialize)]
pub(super) struct Keys {
    keys: Vec<Value>,
}

impl Keys {
    pub(super) fn each(&self) -> &[Value] {
        &self.keys
    }
}

struct Dated<T> {
    value: Arc<T>,
    at: DateTime<Utc>,
}

impl<T> Dated<T> {
    /// A clock that was set back makes everything stale, rather than valid for ever.
    fn younger_than(&self, age: TimeDelta, now: DateTime<Utc>) -> Option<Arc<T>> {
        let old = now - self.at;
        (old >= TimeDelta::zero() && old < age).then(|| Arc::clone(&self.value))
    }
}

/// How long a request that failed is not repeated.
#[derive(Default)]
pub(super) struct Pause {
    failures: u32,
    last: Option<(SsoError, DateTime<Utc>)>,
}

impl Pause {
    /// Returns the last error while it is too early for a retry: 1 s, 2 s, 4 s … up to a minute.
    pub(super) fn over(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        let seconds = 1_i64 << self.failures.saturating_sub(1).min(6);
        let pause = TimeDelta::seconds(seconds).min(LONGEST_PAUSE);
        match &self.last {
            Some((fault, at)) if now >= *at && now - *at < pause => Err(fault.clone()),
            _ => Ok(()),
        }
    }

    pub(super) fn noting<T>(
        &mut self,
        result: Result<T, SsoError>,
        now: DateTime<Utc>,
    ) -> Result<T, SsoError> {
        match &result {
            Ok(_) => *self = Self::default(),
            Err(fault) => {
                self.failures = self.failures.saturating_add(1);
                self.last = Some((fault.clone(), now));
            }
        }
        result
    }
}

#[derive(Default)]
struct Discovered {
    metadata: Option<Dated<Metadata>>,
    pause: Pause,
}

#[derive(Default)]
struct KnownKeys {
    keys: Option<Dated<Keys>>,
    renewed_at: Option<DateTime<Utc>>,
    pause: Pause,
}

pub(super) struct Provider {
    pub wire: HttpClient,
    issuer: String,
    plain_allowed: bool,
    discovered: Mutex<Discovered>,
    known_keys: Mutex<KnownKeys>,
}

impl Provider {
    pub(super) fn new(wire: HttpClient, issuer: &str, plain_allowed: bool) -> Self {
        let (discovered, known_keys) = <(Mutex<Discovered>, Mutex<KnownKeys>)>::default();
        Self {
            wire,
            issuer: issuer.to_owned(),
            plain_allowed,
            discovered,
            known_keys,
        }
    }

    /// The metadata: at most an hour old, or older while the society cannot be reached.
    pub(super) async fn metadata(&self, now: DateTime<Utc>) -> Result<Arc<Metadata>, SsoError> {
        let mut discovered = self.discovered.lock().await;
        match (
            self.renewed(&mut discovered, GOOD_FOR, now).await,
            &discovered.metadata,
        ) {
            (Err(fault @ SsoError::Unavailable { .. }), Some(old)) => {
                tracing::warn!(%fault, "the society's metadata cannot be renewed, the old one is used");
                Ok(Arc::clone(&old.value))
            }
            (result, _) => result,
        }
    }

    /// Whether the society answered within the last half minute.
    pub(super) async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        self.wire.reachable(now)?;
        let mut discovered = self.discovered.lock().await;
        self.renewed(&mut discovered, REACHED_WITHIN, now)
            .await
            .map(drop)
    }

    pub(super) async fn keys(&self, now: DateTime<Utc>) -> Result<Arc<Keys>, SsoError> {
        let mut known = self.known_keys.lock().await;
        if let Some(keys) = known
            .keys
            .as_ref()
            .and_then(|keys| keys.younger_than(GOOD_FOR, now))
        {
            return Ok(keys);
        }
        self.fetch_keys(&mut known, now).await
    }

    /// Keys newer than those that did not fit; `None` where they were renewed within the last minute.
    pub(super) async fn newer_keys(
        &self,
        than: &Arc<Keys>,
        now: DateTime<Utc>,
    ) -> Result<Option<Arc<Keys>>, SsoError> {
        let mut known = self.known_keys.lock().await;
        if let Some(keys) = known
            .keys
            .as_ref()
            .filter(|keys| !Arc::ptr_eq(&keys.value, than))
        {
            return Ok(Some(Arc::clone(&keys.value)));
        }
        // Otherwise anybody could cause requests to the society without end, by made-up key ids.
        if known
            .renewed_at
            .is_some_and(|at| now >= at && now - at < BETWEEN_KEY_RENEWALS)
        {
            return Ok(None);
        }
        known.renewed_at = Some(now);
        self.fetch_keys(&mut known, now).await.map(Some)
    }

    async fn fetch_keys(
        &self,
        known: &mut KnownKeys,
        now: DateTime<Utc>,
    ) -> Result<Arc<Keys>, SsoError> {
        let metadata = self.metadata(now).await?;
        known.pause.over(now)?;
        let fetched = self.published_keys(&metadata, now).await;
        let value = Arc::new(known.pause.noting(fetched, now)?);
        known.keys = Some(Dated {
            value: Arc::clone(&value),
            at: now,
        });
        Ok(value)
    }

    async fn published_keys(
        &self,
        metadata: &Metadata,
        now: DateTime<Utc>,
    ) -> Result<Keys, SsoError> {
        self.wire
            .get(Step::Keys, &metadata.jwks_uri, None, now)
            .await?
            .ok()
    }

    async fn renewed(
        &self,
        discovered: &mut Discovered,
        age: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Arc<Metadata>, SsoError> {
        if let Some(metadata) = discovered
            .metadata
            .as_ref()
            .and_then(|metadata| metadata.younger_than(age, now))
        {
            return Ok(metadata);
        }
        discovered.pause.over(now)?;
        let metadata = self.discover(now).await;
        let value = Arc::new(discovered.pause.noting(metadata, now)?);
        discovered.metadata = Some(Dated {
            value: Arc::clone(&value),
            at: now,
        });
        Ok(value)
    }

    async fn discover(&self, now: DateTime<Utc>) -> Result<Metadata, SsoError> {
        let address = format!(
            "{}/.well-known/openid-configuration",
            self.issuer.trim_end_matches('/')
        );
        let unreadable = SsoError::unavailable(Step::Discovery, TransportError::Unreadable);
        let address = Url::parse(&address).map_err(|_| unreadable)?;
        let published = self
            .wire
            .get(Step::Discovery, &address, None, now)
            .await?
            .ok()?;
        let metadata = Metadata::read(&published)
            .map_err(|trouble| SsoError::unavailable(Step::Discovery, trouble))?;
        metadata.check_issuer(&self.issuer)?;
        if metadata.addresses().all(|address| self.allows(address)) {
            Ok(metadata)
        } else {
            Err(SsoError::unavailable(
                Step::Discovery,
                TransportError::PlainAddress,
            ))
        }
    }

    fn allows(&self, endpoint: &Url) -> bool {
        endpoint.scheme() == "https" || (self.plain_allowed && is_plain_loopback(endpoint))
    }
}
