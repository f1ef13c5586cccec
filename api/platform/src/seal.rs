//! Encryption of texts (ChaCha20-Poly1305, RFC 8439).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac::{self, HMAC_SHA256},
};

use tandem_kernel::random;

use crate::AppError;

/// Encrypts and decrypts texts for one purpose.
pub struct Seal {
    key: [u8; 32],
}

impl Seal {
    /// Uses this key of 256 bits.
    #[must_use]
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// Encrypts `text` for one `place`, such as a row's id. It cannot be decrypted for another place.
    ///
    /// # Errors
    /// The text is too long for the cipher; no text of this service is.
    pub fn seal(&self, text: &str, place: &[u8]) -> Result<String, AppError> {
        self.seal_with(random::bytes(), text, place)
    }

    /// Encrypts a text to the same result each time, for links that are written more than once. Two results show whether their
    /// texts are equal, and nothing else.
    ///
    /// # Errors
    /// The text is too long for the cipher; no text of this service is.
    pub fn seal_alike(&self, text: &str, place: &[u8]) -> Result<String, AppError> {
        let key = hmac::Key::new(HMAC_SHA256, random::digest(&self.key).as_bytes());
        let tag = hmac::sign(&key, &[place, b"\0", text.as_bytes()].concat());
        let nonce = tag.as_ref().first_chunk::<NONCE_LEN>();
        let nonce = nonce.ok_or_else(|| AppError::internal("a digest is too short"))?;
        self.seal_with(*nonce, text, place)
    }

    fn seal_with(
        &self,
        nonce: [u8; NONCE_LEN],
        text: &str,
        place: &[u8],
    ) -> Result<String, AppError> {
        let mut bytes = text.as_bytes().to_vec();
        self.cipher()
            .and_then(|cipher| {
                let nonce = Nonce::assume_unique_for_key(nonce);
                cipher.seal_in_place_append_tag(nonce, Aad::from(place), &mut bytes)
            })
            .map_err(|_| AppError::internal("a text could not be sealed"))?;
        Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &bytes].concat()))
    }

    /// Decrypts a text; `None` where it was encrypted with another key or for another place, or was changed.
    #[must_use]
    pub fn open(&self, sealed: &str, place: &[u8]) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, text) = bytes.split_first_chunk::<NONCE_LEN>()?;
        let mut text = text.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let cipher = self.cipher().ok()?;
        let opened = cipher.open_in_place(nonce, Aad::from(place), &mut text);
        String::from_utf8(opened.ok()?.to_vec()).ok()
    }

    fn cipher(&self) -> Result<LessSafeKey, ring::error::Unspecified> {
        UnboundKey::new(&CHACHA20_POLY1305, &self.key).map(LessSafeKey::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_and_in_its_place_alone() {
        let seal = Seal::new([7; 32]);
        let sealed = seal.seal("a refresh token", b"one").unwrap();
        assert_eq!(
            seal.open(&sealed, b"one").as_deref(),
            Some("a refresh token")
        );
        assert_eq!(seal.open(&sealed, b"two"), None);
        assert_eq!(Seal::new([8; 32]).open(&sealed, b"one"), None);
    }

    #[test]
    fn the_same_text_is_never_sealed_alike_and_nothing_of_it_is_seen() {
        let seal = Seal::new([7; 32]);
        let (one, two) = (
            seal.seal("secret", b"").unwrap(),
            seal.seal("secret", b"").unwrap(),
        );
        assert_ne!(one, two);
        let bytes = URL_SAFE_NO_PAD.decode(&one).unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"secret"));
    }

    #[test]
    fn what_is_sealed_alike_is_the_same_each_time_and_for_its_text_and_place_alone() {
        let seal = Seal::new([7; 32]);
        let alike = |text, place: &[u8]| seal.seal_alike(text, place).unwrap();
        let sealed = alike("secret", b"one");
        assert_eq!(sealed, alike("secret", b"one"));
        assert_ne!(sealed, alike("secreT", b"one"));
        assert_ne!(sealed, alike("secret", b"two"));
        assert_eq!(seal.open(&sealed, b"one").as_deref(), Some("secret"));
        assert_eq!(seal.open(&sealed, b"two"), None);
        assert_ne!(
            Seal::new([8; 32]).seal_alike("secret", b"one").unwrap(),
            sealed
        );
    }

    #[test]
    fn what_was_changed_or_was_never_sealed_does_not_open() {
        let seal = Seal::new([7; 32]);
        let mut bytes = URL_SAFE_NO_PAD
            .decode(seal.seal("secret", b"").unwrap())
            .unwrap();
        bytes[NONCE_LEN] ^= 1;
        for broken in [URL_SAFE_NO_PAD.encode(bytes), String::new(), "?".into()] {
            assert_eq!(seal.open(&broken, b""), None);
        }
    }
}
