//! Verifying the ID token (OpenID Connect Core 3.1.3.7).

use std::str::FromStr;

use openidconnect::core::{
    CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    AccessToken, AccessTokenHash, ClaimsVerificationError, ClientId, IssuerUrl, Nonce,
    SignatureVerificationError,
};
use serde_json::{Map, Value};

use super::Check;
use super::jwt::{Expected, Unverified};

const REQUIRED: [&str; 6] = ["iss", "sub", "aud", "exp", "iat", "nonce"];
/// A token of a refresh has no nonce of its own (OpenID Connect Core 12.2).
const REQUIRED_AGAIN: [&str; 5] = ["iss", "sub", "aud", "exp", "iat"];

/// The claims of a token that passed every check.
pub(super) fn verified(
    token: &str,
    access_token: &str,
    nonce: Option<&str>,
    keys: &CoreJsonWebKeySet,
    expected: &Expected<'_>,
) -> Result<Map<String, Value>, Check> {
    let required: &[&'static str] = match nonce {
        Some(_) => &REQUIRED,
        None => &REQUIRED_AGAIN,
    };
    let unverified = Unverified::read(token, required)?;
    let id_token = CoreIdToken::from_str(token).map_err(|_| Check::Malformed)?;
    let verifier = verifier(keys, expected)?;
    let claims = id_token
        .claims(&verifier, |sent: Option<&Nonce>| match nonce {
            Some(nonce) if sent.is_none_or(|sent| sent.secret() != nonce) => Err(String::new()),
            _ => Ok(()),
        })
        .map_err(|error| failed(&error))?;
    // The library leaves the authorised party and the time of issue to its callers.
    if claims
        .authorized_party()
        .is_some_and(|party| party.as_str() != expected.client_id)
    {
        return Err(Check::WrongAuthorisedParty);
    }
    if claims.issue_time() > expected.now + expected.skew {
        return Err(Check::IssuedInFuture);
    }
    if claims.subject().is_empty() {
        return Err(Check::MissingClaim("sub"));
    }
    if let Some(hash) = claims.access_token_hash() {
        let algorithm = id_token.signing_alg().map_err(|_| Check::BadAlgorithm)?;
        let key = id_token
            .signing_key(&verifier)
            .map_err(|_| Check::UnknownKey)?;
        let ours =
            AccessTokenHash::from_token(&AccessToken::new(access_token.to_owned()), algorithm, key);
        if !ours.is_ok_and(|ours| ours.as_str() == hash.as_str()) {
            return Err(Check::WrongAccessToken);
        }
    }
    Ok(unverified.claims)
}

/// Made as for a public client, so that the library has no shared secret to check a signature with.
fn verifier<'a>(
    keys: &CoreJsonWebKeySet,
    expected: &Expected<'a>,
) -> Result<CoreIdTokenVerifier<'a>, Check> {
    let issuer = IssuerUrl::new(expected.issuer.to_owned()).map_err(|_| Check::WrongIssuer)?;
    let latest = expected.now - expected.skew;
    let verifier = CoreIdTokenVerifier::new_public_client(
        ClientId::new(expected.client_id.to_owned()),
        issuer,
        keys.clone(),
    );
    Ok(verifier.set_time_fn(move || latest).set_allowed_algs([
        CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        CoreJwsSigningAlgorithm::RsaSsaPssSha256,
        CoreJwsSigningAlgorithm::EcdsaP256Sha256,
        CoreJwsSigningAlgorithm::EcdsaP384Sha384,
        CoreJwsSigningAlgorithm::EdDsa,
    ]))
}

fn failed(error: &ClaimsVerificationError) -> Check {
    use SignatureVerificationError as Signature;
    match error {
        ClaimsVerificationError::Expired(_) => Check::Expired,
        ClaimsVerificationError::InvalidAudience(_) => Check::WrongAudience,
        ClaimsVerificationError::InvalidIssuer(_) => Check::WrongIssuer,
        ClaimsVerificationError::InvalidNonce(_) => Check::WrongNonce,
        ClaimsVerificationError::SignatureVerification(signature) => match signature {
            Signature::NoMatchingKey | Signature::AmbiguousKeyId(_) => Check::UnknownKey,
            Signature::DisallowedAlg(_) | Signature::NoSignature | Signature::UnsupportedAlg(_) => {
                Check::BadAlgorithm
            }
            _ => Check::BadSignature,
        },
        _ => Check::Malformed,
    }
}
