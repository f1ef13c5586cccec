//! Random ids and secrets.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use rand::Rng;
use sha2::{Digest, Sha256};
use std::sync::{LazyLock, Mutex};
use uuid::{ContextV7, Timestamp, Uuid};

static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// A UUIDv7 for `now`. Ids that a process makes for the same instant are in the order in which they are made.
#[must_use]
pub fn new_id(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    let order = ORDER.lock().unwrap_or_else(|broken| broken.into_inner());
    Uuid::new_v7(Timestamp::from_unix(
        &*order,
        seconds,
        now.timestamp_subsec_nanos(),
    ))
}

/// The random number generator of the process, for functions that take one as a parameter.
#[allow(clippy::disallowed_methods)]
#[must_use]
pub fn source() -> rand::rngs::ThreadRng {
    rand::rng()
}

/// A random number from 0 up to 1, which spreads retries.
#[must_use]
pub fn jitter() -> f64 {
    source().random()
}

/// `COUNT` random bytes.
#[must_use]
pub fn bytes<const COUNT: usize>() -> [u8; COUNT] {
    source().random()
}

/// A secret of 256 random bits as URL-safe Base64.
#[must_use]
pub fn secret() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// The SHA-256 digest of a secret as URL-safe Base64, which is stored in place of the secret.
#[must_use]
pub fn digest(secret: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_the_order_they_were_made() {
        let now = DateTime::UNIX_EPOCH + chrono::Duration::days(20_000);
        let ids: Vec<Uuid> = (0..1000).map(|_| new_id(now)).collect();
        assert!(ids.is_sorted());
    }
}
