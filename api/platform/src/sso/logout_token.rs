//! Verifies the society's logout tokens (OpenID Connect Back-Channel Logout 2.6).

use chrono::TimeDelta;
use serde_json::{Map, Value};

use super::VerificationError;
use super::jwt::{Expected, Unverified, moment};
use super::provider::Keys;

const REQUIRED: [&str; 5] = ["iss", "aud", "iat", "jti", "events"];
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// A provider sends the token at once; an older one is a replay.
const LONGEST_AGE: TimeDelta = TimeDelta::minutes(5);

/// Whose sessions end: all of the subject's, or one session where it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedOut {
    /// The value of `society.issuer`.
    pub issuer: String,
    /// The subject (`sub`); `None` where only a session is named.
    pub subject: Option<String>,
    /// The society's session (`sid`); `None` where all sessions of the subject end.
    pub session: Option<String>,
    /// The token's id (`jti`). If it was seen before, the token is a replay.
    pub token_id: String,
}

/// Verifies a token. `issuer` is the configured issuer, by which the members are known here.
pub(super) fn verified(
    token: &str,
    keys: &Keys,
    expected: &Expected<'_>,
    issuer: &str,
) -> Result<SignedOut, VerificationError> {
    let unverified = Unverified::read(token, &REQUIRED)?;
    let kind = unverified.kind();
    if !matches!(
        kind.as_deref(),
        None | Some("jwt" | "logout+jwt" | "application/logout+jwt")
    ) {
        return Err(VerificationError::NotALogoutToken);
    }
    let claims = unverified.signed_by(keys)?;
    expected.check_issuer(&claims)?;
    expected.check_audience(&claims)?;
    check_time(&claims, expected)?;
    let event = claims.get("events").and_then(|events| events.get(EVENT));
    if !event.is_some_and(Value::is_object) || claims.contains_key("nonce") {
        return Err(VerificationError::NotALogoutToken);
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
        return Err(VerificationError::MissingClaim("sub"));
    }
    let token_id = text("jti").ok_or(VerificationError::MissingClaim("jti"))?;
    Ok(SignedOut {
        issuer: issuer.to_owned(),
        subject,
        session,
        token_id,
    })
}

fn check_time(
    claims: &Map<String, Value>,
    expected: &Expected<'_>,
) -> Result<(), VerificationError> {
    let issued = moment(claims, "iat")?;
    if issued > expected.now + expected.skew {
        return Err(VerificationError::IssuedInFuture);
    }
    let expired = match claims.get("exp") {
        Some(_) => moment(claims, "exp")? <= expected.now - expected.skew,
        None => false,
    };
    if expired || issued < expected.now - LONGEST_AGE - expected.skew {
        return Err(VerificationError::Expired);
    }
    Ok(())
}
