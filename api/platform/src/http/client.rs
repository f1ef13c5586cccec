//! Machine clients: programs that authenticate with an access token (RFC 9068) in the `Authorization` header (RFC 6750).
//!
//! This service signs the tokens itself, with a key derived from its secret. A token is valid for at most ten minutes, so that a
//! removed client loses access soon.

use actix_web::{
    Error, HttpMessage,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{AUTHORIZATION, HeaderMap, HeaderValue, WWW_AUTHENTICATE},
    middleware::Next,
    web,
};
use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde::Deserialize;
use std::sync::Arc;
use tandem_macros::Refusal;
use uuid::Uuid;

use crate::AppError;
use tandem_kernel::{Clock, Scope};

/// The type of access tokens, in the header `typ` (RFC 9068, section 2.1).
const TOKEN_TYPE: &str = "at+jwt";
/// The maximum time from `iat` to `exp`, in seconds.
const LONGEST_LIFE: i64 = 600;
/// The tolerated clock difference between replicas, in seconds.
const CLOCK_SKEW: i64 = 30;
const SCHEME: &str = "bearer ";

/// A program that calls the API for a society.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Identifies the client; rate limits are counted by it.
    pub id: Uuid,
    /// The scopes of its token.
    pub scopes: Vec<Scope>,
}

/// Verifies access tokens.
pub struct AccessTokens {
    key: DecodingKey,
    issuer: String,
    clock: Arc<dyn Clock>,
}

/// The claims that are checked.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    client_id: Uuid,
    iat: i64,
    exp: i64,
    #[serde(default)]
    scope: String,
}

impl AccessTokens {
    /// The purpose for which the signing key is derived from the service's secret.
    pub const PURPOSE: &str = "access tokens";

    /// Verifies tokens that were signed by the Ed25519 key of this seed. `issuer` is the public origin of the service and also the
    /// expected audience.
    ///
    /// # Errors
    /// The seed does not give a valid key.
    pub fn new(seed: &[u8; 32], issuer: String, clock: Arc<dyn Clock>) -> Result<Self, AppError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed)
            .map_err(|_| AppError::internal("no key for access tokens"))?;
        Ok(Self {
            key: DecodingKey::from_ed_der(pair.public_key().as_ref()),
            issuer,
            clock,
        })
    }

    fn verify(&self, token: &str) -> Option<Client> {
        // The times are checked below with the service's clock; the library would use the system clock.
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.required_spec_claims.clear();
        validation.validate_exp = false;
        validation.validate_aud = false;
        let decoded = decode::<Claims>(token, &self.key, &validation).ok()?;
        let kind = decoded.header.typ?.to_ascii_lowercase();
        let claims = decoded.claims;
        let is_valid = kind == TOKEN_TYPE
            && claims.iss == self.issuer
            && claims.aud == self.issuer
            && claims.sub == claims.client_id
            && is_current(&claims, self.clock.now());
        is_valid.then(|| Client {
            id: claims.client_id,
            // Unknown scopes of a newer release are ignored.
            scopes: claims
                .scope
                .split(' ')
                .filter_map(|one| one.parse().ok())
                .collect(),
        })
    }
}

fn is_current(claims: &Claims, now: DateTime<Utc>) -> bool {
    let now = now.timestamp();
    let life = claims.exp.saturating_sub(claims.iat);
    now < claims.exp
        && claims.iat <= now.saturating_add(CLOCK_SKEW)
        && (1..=LONGEST_LIFE).contains(&life)
}

/// The bearer token of a request.
pub(super) fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_at_checked(SCHEME.len())?;
    scheme.eq_ignore_ascii_case(SCHEME).then(|| token.trim())
}

/// Middleware: verifies the access token, if the request has one. A request with an invalid token counts against the limit of its
/// address and is refused by the middleware `resolve`.
///
/// # Errors
/// The error of the inner service.
pub async fn authenticate_client<B: MessageBody>(
    tokens: web::Data<AccessTokens>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let verified = bearer_token(request.headers()).map(|token| tokens.verify(token));
    match verified {
        Some(Some(client)) => drop(request.extensions_mut().insert(client)),
        Some(None) => drop(request.extensions_mut().insert(InvalidToken)),
        None => {}
    }
    next.call(request).await
}

pub(super) fn has_invalid_token(request: &ServiceRequest) -> bool {
    request.extensions().get::<InvalidToken>().is_some()
}

/// The response to an invalid access token.
pub(super) fn invalid_token(request: ServiceRequest) -> ServiceResponse {
    let mut refused = request.error_response(AppError::from(InvalidToken));
    let challenge = HeaderValue::from_static("Bearer error=\"invalid_token\"");
    refused.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    refused
}

#[derive(Debug, Refusal)]
#[refusal(code = "unauthenticated", kind = Unauthenticated, detail = "The access token is not valid.")]
struct InvalidToken;
