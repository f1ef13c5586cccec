//! The token in an invitation's link.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::hmac::{HMAC_SHA256, Key, sign};

use super::model::InvitationId;
use tandem_kernel::random;

/// The key of the tokens. A token is computed from the invitation's id, so that a reminder has the same link and the database
/// stores only its digest.
#[derive(Clone)]
pub struct InvitationKey(Key);

impl InvitationKey {
    /// The purpose for which the key is derived from the service's secret.
    pub const PURPOSE: &'static str = "invitations";

    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        Self(Key::new(HMAC_SHA256, secret))
    }

    #[must_use]
    pub fn token(&self, invitation_id: InvitationId) -> String {
        URL_SAFE_NO_PAD.encode(sign(&self.0, invitation_id.0.as_bytes()))
    }
}

/// The stored digest of a token.
#[must_use]
pub fn digest(token: &str) -> String {
    random::digest(token.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_link_is_the_same_each_time_and_of_its_key_and_invitation_alone() {
        let key = InvitationKey::new(b"one");
        let [first, second] = [1, 2].map(|number| InvitationId(Uuid::from_u128(number)));
        assert_eq!(key.token(first), key.token(first));
        assert_ne!(key.token(first), key.token(second));
        assert_ne!(key.token(first), InvitationKey::new(b"two").token(first));
    }
}
