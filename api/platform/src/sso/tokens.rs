//! The token endpoint: exchanges a code or a refresh token for tokens.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use url::Url;

use super::http_client::{Answer, HttpClient};
use super::{
    Attempt, ClientAuthentication, Secret, SocietyConfig, SsoError, Step, VerificationError,
};

#[derive(Deserialize)]
pub(super) struct Tokens {
    pub access_token: Secret,
    pub id_token: Option<Secret>,
    pub refresh_token: Option<Secret>,
}

#[derive(Deserialize)]
struct TokenError {
    error: String,
}

/// What the tokens are requested for.
pub(super) enum Grant<'a> {
    Code { code: &'a str, attempt: &'a Attempt },
    Refresh(&'a Secret),
}

/// The token endpoint, and how our client authenticates there.
pub(super) struct TokenEndpoint<'a> {
    pub address: &'a Url,
    pub authentication: ClientAuthentication,
}

pub(super) async fn ask(
    wire: &HttpClient,
    config: &SocietyConfig,
    endpoint: &TokenEndpoint<'_>,
    grant: &Grant<'_>,
    now: DateTime<Utc>,
) -> Result<Tokens, SsoError> {
    let mut form = match grant {
        Grant::Code { code, attempt } => vec![
            ("grant_type", "authorization_code"),
            ("code", *code),
            ("redirect_uri", config.redirect_uri.as_str()),
            ("code_verifier", &attempt.pkce_verifier),
        ],
        Grant::Refresh(token) => vec![
            ("grant_type", "refresh_token"),
            ("refresh_token", token.expose()),
        ],
    };
    let mut client = None;
    match (&config.client_secret, endpoint.authentication) {
        (Some(secret), ClientAuthentication::Basic) => {
            client = Some((config.client_id.as_str(), secret));
        }
        (Some(secret), ClientAuthentication::Post) => {
            form.push(("client_id", &config.client_id));
            form.push(("client_secret", secret.expose()));
        }
        (None, _) => form.push(("client_id", &config.client_id)),
    }
    let answer = wire
        .post(Step::Token, endpoint.address, &form, client, now)
        .await?;
    if matches!(answer.status.as_u16(), 400 | 401 | 403) {
        return Err(refused(&answer, grant).into());
    }
    let mut tokens: Tokens = answer.ok()?;
    tokens.refresh_token = match (tokens.refresh_token, grant) {
        (Some(token), _) if !token.expose().is_empty() => Some(token),
        // A society that does not rotate the token sends none: the old one stays valid.
        (_, Grant::Refresh(token)) => Some((*token).clone()),
        (_, Grant::Code { .. }) => None,
    };
    Ok(tokens)
}

fn refused(answer: &Answer, grant: &Grant<'_>) -> VerificationError {
    let error = answer
        .json::<TokenError>()
        .map(|refusal| refusal.error)
        .unwrap_or_default();
    match (error.as_str(), grant) {
        ("invalid_grant", Grant::Code { .. }) => VerificationError::CodeRefused,
        // Some societies answer so where the token is valid and its owner is locked out. That is not an outage.
        ("invalid_grant" | "invalid_request" | "access_denied", Grant::Refresh(_)) => {
            VerificationError::RefreshRefused
        }
        ("invalid_client" | "unauthorized_client", _) => VerificationError::ClientRefused,
        _ => VerificationError::TokenRefused,
    }
}
