//! What all signed tokens of the society have in common: format, signature and audience.
//!
//! Claims stay raw JSON. The typed claims of a library refuse a whole token where one profile claim has another type.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

use super::provider::Keys;
use super::{SocietyConfig, VerificationError};

/// Public-key signatures only: `none` proves nothing, and HS* could use a public key as the secret.
const ALGORITHMS: [(&str, Algorithm); 9] = [
    ("RS256", Algorithm::RS256),
    ("RS384", Algorithm::RS384),
    ("RS512", Algorithm::RS512),
    ("PS256", Algorithm::PS256),
    ("PS384", Algorithm::PS384),
    ("PS512", Algorithm::PS512),
    ("ES256", Algorithm::ES256),
    ("ES384", Algorithm::ES384),
    ("EdDSA", Algorithm::EdDSA),
];

/// Longest name of an algorithm that is logged; none is longer.
const LONGEST_NAME: usize = 16;

/// A token that was parsed and is **not** verified.
pub(super) struct Unverified<'t> {
    token: &'t str,
    header: Map<String, Value>,
    pub algorithm: Algorithm,
}

impl<'t> Unverified<'t> {
    /// Parses the token and refuses what no key could make valid.
    pub(super) fn read(
        token: &'t str,
        required: &[&'static str],
    ) -> Result<Self, VerificationError> {
        let mut parts = token.split('.');
        let header = object(parts.next())?;
        let claims = object(parts.next())?;
        if parts.next().is_none() || parts.next().is_some() {
            return Err(VerificationError::Malformed);
        }
        let named = header.get("alg").and_then(Value::as_str);
        let algorithm = algorithm(named.unwrap_or_default())?;
        // Critical extensions and nested tokens change what is signed.
        if header.contains_key("crit") || header.contains_key("cty") {
            return Err(VerificationError::Malformed);
        }
        let missing = |name: &&&str| claims.get(**name).is_none_or(Value::is_null);
        match required.iter().find(missing) {
            Some(name) => Err(VerificationError::MissingClaim(name)),
            None => Ok(Self {
                token,
                header,
                algorithm,
            }),
        }
    }

    /// The token's type (`typ`), in lower case.
    pub(super) fn kind(&self) -> Option<String> {
        let kind = self.header.get("typ")?;
        Some(kind.as_str().unwrap_or_default().to_ascii_lowercase())
    }

    /// Verifies the signature with the society's keys and returns the claims.
    pub(super) fn signed_by(&self, keys: &Keys) -> Result<Map<String, Value>, VerificationError> {
        let mut fitting = keys.each().iter().filter(|key| self.fits(key));
        // If two keys fit, it is open which one is meant; the specification requires a `kid` then.
        let (Some(key), None) = (fitting.next(), fitting.next()) else {
            return Err(VerificationError::UnknownKey);
        };
        let key: Jwk =
            serde_json::from_value(key.clone()).map_err(|_| VerificationError::UnknownKey)?;
        let key = DecodingKey::from_jwk(&key).map_err(|_| VerificationError::UnknownKey)?;
        // The callers check times and audience, because the library reads the system's clock.
        let mut validation = Validation::new(self.algorithm);
        validation.required_spec_claims.clear();
        validation.validate_exp = false;
        validation.validate_aud = false;
        decode(self.token, &key, &validation)
            .map(|token| token.claims)
            .map_err(|_| VerificationError::BadSignature)
    }

    fn fits(&self, key: &Value) -> bool {
        let header = |name: &str| self.header.get(name);
        let signs = key.get("use").is_none_or(|purpose| purpose == "sig");
        let named = header("kid").is_none_or(|kid| Some(kid) == key.get("kid"));
        let meant = key.get("alg").is_none_or(|alg| Some(alg) == header("alg"));
        signs && named && meant && self.is_of_kind(key)
    }

    fn is_of_kind(&self, key: &Value) -> bool {
        let is = |name: &str, value: &str| key.get(name).and_then(Value::as_str) == Some(value);
        match self.algorithm {
            Algorithm::ES256 => is("kty", "EC") && is("crv", "P-256"),
            Algorithm::ES384 => is("kty", "EC") && is("crv", "P-384"),
            Algorithm::EdDSA => is("kty", "OKP"),
            _ => is("kty", "RSA"),
        }
    }
}

/// An unknown algorithm is logged: the society may have set another one for our client.
fn algorithm(named: &str) -> Result<Algorithm, VerificationError> {
    let known = ALGORITHMS.iter().find(|(name, _)| *name == named);
    known.map(|(_, algorithm)| *algorithm).ok_or_else(|| {
        let plain = named.chars().filter(char::is_ascii_alphanumeric);
        let found: String = plain.take(LONGEST_NAME).collect();
        let taken = ALGORITHMS.map(|(name, _)| name).join(", ");
        tracing::warn!(
            found,
            taken,
            "a token is signed by an algorithm that is not taken"
        );
        VerificationError::BadAlgorithm
    })
}

/// What a token must agree with.
#[derive(Clone, Copy)]
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

    pub(super) fn check_issuer(
        &self,
        claims: &Map<String, Value>,
    ) -> Result<(), VerificationError> {
        let issuer = claims.get("iss").and_then(Value::as_str);
        if issuer == Some(self.issuer) {
            return Ok(());
        }
        let (found, expected) = (shortened(issuer.unwrap_or_default()), self.issuer);
        tracing::warn!(
            found,
            expected,
            "a token of the society names another issuer"
        );
        Err(VerificationError::WrongIssuer)
    }

    /// `aud` must name our client.
    pub(super) fn check_audience(
        &self,
        claims: &Map<String, Value>,
    ) -> Result<(), VerificationError> {
        let named = audience(claims).iter().any(|one| self.is_ours(one));
        named.then_some(()).ok_or(VerificationError::WrongAudience)
    }

    /// `aud` must name our client and no other.
    pub(super) fn check_sole_audience(
        &self,
        claims: &Map<String, Value>,
    ) -> Result<(), VerificationError> {
        self.check_audience(claims)?;
        let alone = audience(claims).iter().all(|one| self.is_ours(one));
        alone.then_some(()).ok_or(VerificationError::WrongAudience)
    }

    fn is_ours(&self, audience: &Value) -> bool {
        audience.as_str() == Some(self.client_id)
    }
}

fn audience(claims: &Map<String, Value>) -> &[Value] {
    match claims.get("aud") {
        None => &[],
        Some(Value::Array(many)) => many,
        Some(one) => std::slice::from_ref(one),
    }
}

/// A time in seconds, which may have a fraction (RFC 7519, 2).
pub(super) fn moment(
    claims: &Map<String, Value>,
    name: &str,
) -> Result<DateTime<Utc>, VerificationError> {
    let number = claims.get(name).and_then(Value::as_number);
    let seconds = number.and_then(|number| {
        #[allow(clippy::cast_possible_truncation)]
        let whole = |float: f64| float.floor() as i64;
        number.as_i64().or_else(|| number.as_f64().map(whole))
    });
    seconds
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .ok_or(VerificationError::Malformed)
}

/// Cuts a text to one line of at most 200 characters, for logs.
pub(super) fn shortened(text: &str) -> String {
    let line = text.chars().filter(|character| !character.is_control());
    line.take(200).collect()
}

fn object(part: Option<&str>) -> Result<Map<String, Value>, VerificationError> {
    let bytes = URL_SAFE_NO_PAD
        .decode(part.unwrap_or_default())
        .map_err(|_| VerificationError::Malformed)?;
    serde_json::from_slice(&bytes).map_err(|_| VerificationError::Malformed)
}
