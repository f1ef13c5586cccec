//! The secret in the address of a feed.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::hmac::{HMAC_SHA256, Key, sign};

use super::model::CalendarFeedId;
use tandem_kernel::random;

/// A calendar program knows a calendar by the end of its address.
const SUFFIX: &str = ".ics";

/// The key of the secrets. A secret is computed from the feed's id, so that its owner can read the address again and the database
/// stores only its digest.
#[derive(Clone)]
pub struct CalendarFeedKey(Key);

impl CalendarFeedKey {
    /// The purpose for which the key is derived from the service's secret.
    pub const PURPOSE: &'static str = "calendar feeds";

    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        Self(Key::new(HMAC_SHA256, secret))
    }

    /// The last segment of the feed's address.
    pub(super) fn segment(&self, id: CalendarFeedId) -> String {
        let secret = URL_SAFE_NO_PAD.encode(sign(&self.0, id.0.as_bytes()));
        format!("{secret}{SUFFIX}")
    }
}

/// The stored digest of a segment.
pub(super) fn digest(segment: &str) -> String {
    random::digest(segment.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_address_is_the_same_each_time_and_of_its_key_and_feed_alone() {
        let key = CalendarFeedKey::new(b"one");
        let [first, second] = [1, 2].map(|number| CalendarFeedId(Uuid::from_u128(number)));
        assert_eq!(key.segment(first), key.segment(first));
        assert_ne!(key.segment(first), key.segment(second));
        assert_ne!(
            key.segment(first),
            CalendarFeedKey::new(b"two").segment(first)
        );
        assert_eq!(key.segment(first).len(), 43 + SUFFIX.len());
    }
}
