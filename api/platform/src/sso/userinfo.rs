//! The userinfo endpoint: claims about the owner of the access token.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use url::Url;

use super::http_client::HttpClient;
use super::jwt::{Expected, Unverified};
use super::provider::Keys;
use super::{Secret, SsoError, Step, VerificationError, claims};

const LONGEST_SUBJECT: usize = 255;

/// The response: plain, or signed and then **not** verified yet.
pub(super) enum Told {
    Plain(Map<String, Value>),
    Signed(String),
}

pub(super) async fn ask(
    wire: &HttpClient,
    endpoint: &Url,
    access_token: &Secret,
    now: DateTime<Utc>,
) -> Result<Told, SsoError> {
    let answer = wire
        .get(Step::Userinfo, endpoint, Some(access_token), now)
        .await?;
    if matches!(answer.status.as_u16(), 401 | 403) {
        return Err(VerificationError::UserinfoRefused.into());
    }
    if answer.is_jwt() {
        return answer.text().map(Told::Signed);
    }
    answer.ok().map(Told::Plain)
}

/// Verifies a signed response (OpenID Connect Core 5.3.2). Issuer and audience may be left out: the response came from the society
/// over TLS and must name the subject of the ID token.
pub(super) fn verified(
    token: &str,
    keys: &Keys,
    expected: &Expected<'_>,
) -> Result<Map<String, Value>, VerificationError> {
    let unverified = Unverified::read(token, &[])?;
    if unverified.kind().is_some_and(|kind| kind != "jwt") {
        return Err(VerificationError::Malformed);
    }
    let claims = unverified.signed_by(keys)?;
    if claims.contains_key("iss") {
        expected.check_issuer(&claims)?;
    }
    if claims.contains_key("aud") {
        expected.check_audience(&claims)?;
    }
    Ok(claims)
}

/// The subject where there is no ID token: nothing that could mean two people.
pub(super) fn subject(told: &Map<String, Value>, name: &str) -> Result<String, VerificationError> {
    let subject = claims::find(told, name)
        .and_then(claims::identifier)
        .unwrap_or_default();
    let good = !subject.is_empty()
        && subject.trim() == subject
        && subject.len() <= LONGEST_SUBJECT
        && !subject.chars().any(char::is_control);
    good.then_some(subject)
        .ok_or(VerificationError::MissingClaim("sub"))
}
