//! Verifies ID tokens (OpenID Connect Core 3.1.3.7).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Algorithm;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::VerificationError;
use super::jwt::{Expected, Unverified, moment};
use super::provider::Keys;

const REQUIRED: [&str; 6] = ["iss", "sub", "aud", "exp", "iat", "nonce"];
/// A token of a refresh has no nonce (OpenID Connect Core 12.2).
const REQUIRED_AGAIN: [&str; 5] = ["iss", "sub", "aud", "exp", "iat"];

/// Verifies a token and returns its claims. `nonce` is `None` for a refresh.
pub(super) fn verified(
    token: &str,
    access_token: &str,
    nonce: Option<&str>,
    keys: &Keys,
    expected: &Expected<'_>,
) -> Result<Map<String, Value>, VerificationError> {
    let required: &[&'static str] = match nonce {
        Some(_) => &REQUIRED,
        None => &REQUIRED_AGAIN,
    };
    let unverified = Unverified::read(token, required)?;
    // A token of another type is not an ID token, even from the same society.
    if unverified.kind().is_some_and(|kind| kind != "jwt") {
        return Err(VerificationError::Malformed);
    }
    let claims = unverified.signed_by(keys)?;
    expected.check_issuer(&claims)?;
    expected.check_sole_audience(&claims)?;
    check_times(&claims, expected)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if nonce.is_some() && text("nonce") != nonce {
        return Err(VerificationError::WrongNonce);
    }
    let party = claims.get("azp").filter(|party| !party.is_null());
    if party.is_some_and(|party| party.as_str() != Some(expected.client_id)) {
        return Err(VerificationError::WrongAuthorisedParty);
    }
    if text("sub").is_none_or(str::is_empty) {
        return Err(VerificationError::MissingClaim("sub"));
    }
    let hash = claims.get("at_hash").filter(|hash| !hash.is_null());
    let ours = half_hash(access_token, unverified.algorithm);
    if hash.is_some_and(|hash| hash.as_str() != Some(&ours)) {
        return Err(VerificationError::WrongAccessToken);
    }
    Ok(claims)
}

fn check_times(
    claims: &Map<String, Value>,
    expected: &Expected<'_>,
) -> Result<(), VerificationError> {
    if moment(claims, "exp")? <= expected.now - expected.skew {
        return Err(VerificationError::Expired);
    }
    if moment(claims, "iat")? > expected.now + expected.skew {
        return Err(VerificationError::IssuedInFuture);
    }
    Ok(())
}

/// The left half of the access token's hash, by the hash function of the signature's algorithm (3.1.3.6).
fn half_hash(access_token: &str, algorithm: Algorithm) -> String {
    let hash = match algorithm {
        Algorithm::ES384 | Algorithm::RS384 | Algorithm::PS384 => {
            Sha384::digest(access_token).to_vec()
        }
        Algorithm::EdDSA | Algorithm::RS512 | Algorithm::PS512 => {
            Sha512::digest(access_token).to_vec()
        }
        _ => Sha256::digest(access_token).to_vec(),
    };
    let half = hash.get(..hash.len() / 2).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(half)
}
