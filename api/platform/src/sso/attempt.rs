use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::{CryptoRng, RngCore};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::Url;

use super::{SocietyConfig, VerificationError};

/// One sign-in in progress. The caller keeps it between `begin` and `complete`, and uses it for one callback.
#[derive(Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The `state` parameter (RFC 6749, 4.1.1).
    pub state: String,
    /// The `nonce` parameter (OpenID Connect Core 3.1.2.1).
    pub nonce: String,
    /// The PKCE `code_verifier` (RFC 7636, 4.1).
    pub pkce_verifier: String,
}

impl Attempt {
    /// Generates the three values, each 256 random bits as URL-safe Base64.
    pub fn generate<R: CryptoRng + RngCore + ?Sized>(rng: &mut R) -> Self {
        Self {
            state: token(rng),
            nonce: token(rng),
            pkce_verifier: token(rng),
        }
    }

    /// The address at the society to which the browser goes: the authorization endpoint with the parameters of a code request.
    pub(super) fn address(&self, endpoint: &Url, config: &SocietyConfig, again: bool) -> Url {
        let mut address = endpoint.clone();
        let mut query = address.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", &config.client_id)
            .append_pair("redirect_uri", config.redirect_uri.as_str())
            .append_pair("scope", &config.scopes.join(" "))
            .append_pair("state", &self.state)
            .append_pair("code_challenge", &self.pkce_challenge())
            .append_pair("code_challenge_method", "S256");
        if again {
            query.append_pair("prompt", "login");
        }
        drop(query);
        address
    }

    /// The `code_challenge` (RFC 7636, 4.2, method S256).
    fn pkce_challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(&self.pkce_verifier))
    }

    /// Compares digests, so that the time it takes reveals nothing about the state.
    pub(super) fn has_state(&self, state: &str) -> bool {
        !self.state.is_empty() && Sha256::digest(&self.state) == Sha256::digest(state)
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempt { [secret] }")
    }
}

/// The query of the callback as it was received. Nothing in it is trusted.
#[derive(Clone, Default, Deserialize)]
pub struct Callback {
    /// The `state` parameter; empty where it is absent.
    #[serde(default)]
    pub state: String,
    /// The authorization code; `None` where it is absent.
    pub code: Option<String>,
    /// The issuer that answers (RFC 9207); `None` where it is absent.
    pub iss: Option<String>,
    /// The error code (RFC 6749, 4.1.2.1); `None` after a success.
    pub error: Option<String>,
}

impl Callback {
    /// The authorization code. The issuer must be checked before.
    pub(super) fn into_code(self) -> Result<String, VerificationError> {
        if self.error.is_some() {
            return Err(VerificationError::Declined);
        }
        let code = self.code.filter(|code| !code.is_empty());
        code.ok_or(VerificationError::MissingCode)
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callback { [secret] }")
    }
}

fn token<R: CryptoRng + RngCore + ?Sized>(rng: &mut R) -> String {
    let mut bytes = [0_u8; 32];
    rng.fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}
