//! Verifying the society's logout token (OpenID Connect Back-Channel Logout 2.6).

use chrono::{DateTime, TimeDelta};
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

use super::Check;
use super::jwt::{Expected, Unverified};

const REQUIRED: [&str; 5] = ["iss", "aud", "iat", "jti", "events"];
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// A provider sends the token at once; an older one is a replay.
const LONGEST_AGE: TimeDelta = TimeDelta::minutes(5);

/// Whose sessions end: all of the subject's, or the one session when it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedOut {
    pub issuer: String,
    pub subject: Option<String>,
    pub session: Option<String>,
    /// `jti`: seen twice, the token is a replay.
    pub token_id: String,
}

pub(super) fn verified(
    token: &str,
    keys: &[Value],
    expected: &Expected<'_>,
) -> Result<SignedOut, Check> {
    let unverified = Unverified::read(token, &REQUIRED)?;
    check_header(&unverified.header)?;
    let claims = signed_claims(token, &unverified.header, keys)?;
    check_recipient(&claims, expected)?;
    check_time(&claims, expected)?;
    let event = claims.get("events").and_then(|events| events.get(EVENT));
    if !event.is_some_and(Value::is_object) || claims.contains_key("nonce") {
        return Err(Check::NotALogoutToken);
    }
    let text = |name: &str| {
        claims
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
            .map(String::from)
    };
    let (subject, session) = (text("sub"), text("sid"));
    if subject.is_none() && session.is_none() {
        return Err(Check::MissingClaim("sub"));
    }
    let token_id = text("jti").ok_or(Check::MissingClaim("jti"))?;
    Ok(SignedOut {
        issuer: expected.issuer.to_owned(),
        subject,
        session,
        token_id,
    })
}

fn check_header(header: &Map<String, Value>) -> Result<(), Check> {
    if header.contains_key("crit") || header.contains_key("cty") {
        return Err(Check::Malformed);
    }
    let kind = header
        .get("typ")
        .map(|kind| kind.as_str().unwrap_or_default().to_ascii_lowercase());
    match kind.as_deref() {
        None | Some("jwt" | "logout+jwt" | "application/logout+jwt") => Ok(()),
        Some(_) => Err(Check::NotALogoutToken),
    }
}

fn signed_claims(
    token: &str,
    header: &Map<String, Value>,
    keys: &[Value],
) -> Result<Map<String, Value>, Check> {
    let algorithm = decode_header(token).map_err(|_| Check::Malformed)?.alg;
    let mut fitting = keys.iter().filter(|key| {
        let signs = key.get("use").is_none_or(|purpose| purpose == "sig");
        let named = header
            .get("kid")
            .is_none_or(|kid| Some(kid) == key.get("kid"));
        let meant = key
            .get("alg")
            .is_none_or(|alg| Some(alg) == header.get("alg"));
        signs && named && meant
    });
    // Two keys that fit leave open which one is meant; the specification wants a `kid` then.
    let (Some(key), None) = (fitting.next(), fitting.next()) else {
        return Err(Check::UnknownKey);
    };
    let key: Jwk = serde_json::from_value(key.clone()).map_err(|_| Check::UnknownKey)?;
    let key = DecodingKey::from_jwk(&key).map_err(|_| Check::UnknownKey)?;
    // Times and audience are checked by hand: the library reads the machine's own clock.
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    decode(token, &key, &validation)
        .map(|token| token.claims)
        .map_err(|_| Check::BadSignature)
}

fn check_recipient(claims: &Map<String, Value>, expected: &Expected<'_>) -> Result<(), Check> {
    if claims.get("iss").and_then(Value::as_str) != Some(expected.issuer) {
        return Err(Check::WrongIssuer);
    }
    let ours = |audience: &Value| audience.as_str() == Some(expected.client_id);
    let audience = claims.get("aud");
    let named = audience.is_some_and(|one| {
        one.as_array()
            .map_or_else(|| ours(one), |many| many.iter().any(ours))
    });
    if named {
        Ok(())
    } else {
        Err(Check::WrongAudience)
    }
}

fn check_time(claims: &Map<String, Value>, expected: &Expected<'_>) -> Result<(), Check> {
    let time = |name: &str| {
        claims
            .get(name)
            .and_then(Value::as_i64)
            .and_then(|at| DateTime::from_timestamp(at, 0))
    };
    let issued = time("iat").ok_or(Check::Malformed)?;
    if issued > expected.now + expected.skew {
        return Err(Check::IssuedInFuture);
    }
    let expired = match claims.get("exp") {
        Some(_) => time("exp").ok_or(Check::Malformed)? <= expected.now - expected.skew,
        None => false,
    };
    if expired || issued < expected.now - LONGEST_AGE - expected.skew {
        return Err(Check::Expired);
    }
    Ok(())
}
