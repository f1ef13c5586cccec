//! What ID tokens and logout tokens have in common before their signature is checked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value};

use super::{Check, SocietyConfig};

/// Public-key signatures alone: `none` proves nothing, and HS* would take a public key for a secret.
const ALGORITHMS: [&str; 5] = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];

/// A token's two readable parts, **not** verified.
pub(super) struct Unverified {
    pub header: Map<String, Value>,
    pub claims: Map<String, Value>,
}

impl Unverified {
    /// Reads the token and refuses what no key could make good.
    pub(super) fn read(token: &str, required: &[&'static str]) -> Result<Self, Check> {
        let mut parts = token.split('.');
        let header = object(parts.next())?;
        let claims = object(parts.next())?;
        if parts.next().is_none() || parts.next().is_some() {
            return Err(Check::Malformed);
        }
        let algorithm = header
            .get("alg")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if !ALGORITHMS.contains(&algorithm) {
            return Err(Check::BadAlgorithm);
        }
        match required
            .iter()
            .find(|name| claims.get(**name).is_none_or(Value::is_null))
        {
            Some(name) => Err(Check::MissingClaim(name)),
            None => Ok(Self { header, claims }),
        }
    }
}

/// What a token has to agree with.
pub(super) struct Expected<'a> {
    pub issuer: &'a str,
    pub client_id: &'a str,
    pub skew: TimeDelta,
    pub now: DateTime<Utc>,
}

impl<'a> Expected<'a> {
    pub(super) fn of(config: &'a SocietyConfig, now: DateTime<Utc>) -> Self {
        let skew = TimeDelta::from_std(config.clock_skew).unwrap_or_default();
        Self {
            issuer: &config.issuer,
            client_id: &config.client_id,
            skew,
            now,
        }
    }
}

fn object(part: Option<&str>) -> Result<Map<String, Value>, Check> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part.unwrap_or_default())
        .map_err(|_| Check::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| Check::Malformed)
}
