//! The real society: OpenID Connect over HTTP.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use super::config::is_plain_loopback;
use super::jwt::Expected;
use super::provider::{Keys, Metadata, Provider};
use super::wire::{Answer, Limits, Wire};
use super::{
    Attempt, Callback, Check, ConfigFault, Person, Secret, SignedOut, Society, SocietyConfig,
    SsoFault, Step, claims, id_token, logout_token,
};

pub struct OidcSociety {
    config: SocietyConfig,
    provider: Provider,
}

#[derive(Deserialize)]
struct Tokens {
    access_token: Secret,
    id_token: Option<Secret>,
}

#[derive(Deserialize)]
struct TokenError {
    error: String,
}

impl OidcSociety {
    pub fn new(config: SocietyConfig) -> Result<Self, ConfigFault> {
        Self::with_limits(config, Limits::default())
    }

    pub(super) fn with_limits(config: SocietyConfig, limits: Limits) -> Result<Self, ConfigFault> {
        let loopback = is_plain_loopback(&config.validated()?);
        let provider = Provider::new(Wire::new(limits, loopback)?, &config.issuer, loopback);
        Ok(Self { config, provider })
    }

    async fn exchange(
        &self,
        metadata: &Metadata,
        code: &str,
        attempt: &Attempt,
    ) -> Result<Tokens, SsoFault> {
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", self.config.redirect_uri.as_str()),
            ("code_verifier", &attempt.pkce_verifier),
        ];
        let client = self
            .config
            .client_secret
            .as_ref()
            .map(|secret| (self.config.client_id.as_str(), secret));
        if client.is_none() {
            form.push(("client_id", &self.config.client_id));
        }
        let answer = self
            .provider
            .wire
            .post(Step::Token, &metadata.token_endpoint, &form, client)
            .await?;
        if matches!(answer.status.as_u16(), 400 | 401 | 403) {
            Err(token_refused(&answer))
        } else {
            answer.ok()
        }
    }

    /// Verifies with the known keys and, when none fits, once more with newer ones: the society may have rotated them.
    async fn with_keys<T>(
        &self,
        now: DateTime<Utc>,
        verify: impl Fn(&Keys) -> Result<T, Check> + Send + Sync,
    ) -> Result<T, SsoFault> {
        let keys = self.provider.keys(now).await?;
        match verify(&keys) {
            Err(Check::UnknownKey) => {
                let newer = self.provider.newer_keys(&keys, now).await?;
                let newer = newer.ok_or(Check::UnknownKey)?;
                Ok(verify(&newer)?)
            }
            verified => Ok(verified?),
        }
    }

    async fn userinfo(
        &self,
        metadata: &Metadata,
        access_token: &Secret,
        subject: &str,
    ) -> Result<Map<String, Value>, SsoFault> {
        let Some(endpoint) = &metadata.userinfo_endpoint else {
            return Ok(Map::new());
        };
        let answer = self
            .provider
            .wire
            .get(Step::Userinfo, endpoint, Some(access_token))
            .await?;
        if matches!(answer.status.as_u16(), 401 | 403) {
            return Err(Check::UserinfoRefused.into());
        }
        let claims: Map<String, Value> = answer.ok()?;
        if claims.get("sub").and_then(Value::as_str) != Some(subject) {
            return Err(Check::SubjectMismatch.into());
        }
        Ok(claims)
    }

    /// RFC 9207: an answer meant for another provider's client must not be taken for ours.
    fn check_issuer(&self, callback: &Callback, metadata: &Metadata) -> Result<(), Check> {
        match callback.iss.as_deref() {
            Some(issuer) if issuer == self.config.issuer => Ok(()),
            Some(_) => Err(Check::WrongIssuer),
            None if metadata.names_itself => Err(Check::MissingIssuer),
            None => Ok(()),
        }
    }
}

#[async_trait]
impl Society for OidcSociety {
    async fn begin(
        &self,
        attempt: &Attempt,
        again: bool,
        now: DateTime<Utc>,
    ) -> Result<Url, SsoFault> {
        let metadata = self.provider.metadata(now).await?;
        let mut address = metadata.authorization_endpoint.clone();
        let mut query = address.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.config.client_id)
            .append_pair("redirect_uri", self.config.redirect_uri.as_str())
            .append_pair("scope", &self.config.scopes.join(" "))
            .append_pair("state", &attempt.state)
            .append_pair("nonce", &attempt.nonce)
            .append_pair("code_challenge", &attempt.pkce_challenge())
            .append_pair("code_challenge_method", "S256");
        if again {
            query.append_pair("prompt", "login");
        }
        drop(query);
        Ok(address)
    }

    async fn complete(
        &self,
        callback: Callback,
        attempt: &Attempt,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoFault> {
        if !attempt.has_state(&callback.state) {
            return Err(Check::WrongState.into());
        }
        let metadata = self.provider.metadata(now).await?;
        self.check_issuer(&callback, &metadata)?;
        if callback.error.is_some() {
            return Err(Check::Declined.into());
        }
        let code = callback
            .code
            .filter(|code| !code.is_empty())
            .ok_or(Check::MissingCode)?;
        let tokens = self.exchange(&metadata, &code, attempt).await?;
        let id_token = tokens.id_token.clone().ok_or(Check::MissingIdToken)?;
        let expected = Expected::of(&self.config, now);
        let verified = self
            .with_keys(now, |keys| {
                let access_token = tokens.access_token.expose();
                let keys = keys.for_id_tokens();
                id_token::verified(
                    id_token.expose(),
                    access_token,
                    &attempt.nonce,
                    &keys,
                    &expected,
                )
            })
            .await?;
        let subject = verified
            .get("sub")
            .and_then(Value::as_str)
            .ok_or(Check::MissingClaim("sub"))?
            .to_owned();
        let userinfo = self
            .userinfo(&metadata, &tokens.access_token, &subject)
            .await?;
        let all = claims::merged(verified, userinfo);
        Ok(claims::person(
            &all,
            &self.config.claims,
            &self.config.issuer,
            &subject,
            id_token,
            now,
        ))
    }

    async fn sign_out_url(
        &self,
        id_token_hint: Option<&str>,
        return_to: &Url,
        now: DateTime<Utc>,
    ) -> Option<Url> {
        let metadata = self.provider.metadata(now).await.ok()?;
        let mut address = metadata.end_session_endpoint.clone()?;
        let mut query = address.query_pairs_mut();
        if let Some(hint) = id_token_hint {
            query.append_pair("id_token_hint", hint);
        }
        query
            .append_pair("client_id", &self.config.client_id)
            .append_pair("post_logout_redirect_uri", return_to.as_str());
        drop(query);
        Some(address)
    }

    async fn signed_out(
        &self,
        logout_token: &str,
        now: DateTime<Utc>,
    ) -> Result<SignedOut, SsoFault> {
        let expected = Expected::of(&self.config, now);
        self.with_keys(now, |keys| {
            logout_token::verified(logout_token, keys.each(), &expected)
        })
        .await
    }

    async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoFault> {
        self.provider.reach(now).await
    }
}

fn token_refused(answer: &Answer) -> SsoFault {
    let error = answer
        .json::<TokenError>()
        .map(|refusal| refusal.error)
        .unwrap_or_default();
    SsoFault::Refused(match error.as_str() {
        "invalid_grant" => Check::CodeRefused,
        "invalid_client" | "unauthorized_client" => Check::ClientRefused,
        _ => Check::TokenRefused,
    })
}
