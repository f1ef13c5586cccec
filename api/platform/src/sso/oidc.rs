//! The society with OpenID Connect.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use url::Url;

use super::config::is_plain_loopback;
use super::http_client::{HttpClient, Limits};
use super::jwt::{Expected, shortened};
use super::metadata::Metadata;
use super::provider::{Keys, Provider};
use super::tokens::{self, Grant, TokenEndpoint, Tokens};
use super::userinfo::Told;
use super::{
    Attempt, Callback, Finding, Person, Secret, SignedOut, Society, SocietyConfig, SsoConfigError,
    SsoError, VerificationError, claims, examine, id_token, logout_token, userinfo,
};

/// A society that offers OpenID Connect.
pub struct OidcSociety {
    config: SocietyConfig,
    provider: Provider,
}

impl OidcSociety {
    /// Sets the society up; sends no request.
    ///
    /// # Errors
    /// The configuration is not usable, see [`SsoConfigError`].
    pub fn new(config: SocietyConfig) -> Result<Self, SsoConfigError> {
        Self::with_limits(config, Limits::default())
    }

    pub(super) fn with_limits(
        config: SocietyConfig,
        limits: Limits,
    ) -> Result<Self, SsoConfigError> {
        let loopback = is_plain_loopback(&config.validated()?);
        if !config.scopes.iter().any(|scope| scope == "openid") {
            return Err(SsoConfigError::Scopes);
        }
        let provider = Provider::new(HttpClient::new(limits, loopback)?, &config.issuer, loopback);
        Ok(Self { config, provider })
    }

    /// Verifies with the known keys and, where none fits, once more with newer ones: the society may have rotated them.
    async fn with_keys<T>(
        &self,
        now: DateTime<Utc>,
        verify: impl Fn(&Keys) -> Result<T, VerificationError> + Send + Sync,
    ) -> Result<T, SsoError> {
        let keys = self.provider.keys(now).await?;
        match verify(&keys) {
            Err(VerificationError::UnknownKey) => {
                let newer = self.provider.newer_keys(&keys, now).await?;
                let newer = newer.ok_or(VerificationError::UnknownKey)?;
                Ok(verify(&newer)?)
            }
            verified => Ok(verified?),
        }
    }

    /// Tokens name the issuer as it is published.
    fn expected<'a>(&'a self, metadata: &'a Metadata, now: DateTime<Utc>) -> Expected<'a> {
        Expected {
            issuer: &metadata.issuer,
            ..Expected::of(&self.config, now)
        }
    }

    fn token_endpoint<'a>(&self, metadata: &'a Metadata) -> TokenEndpoint<'a> {
        let published = metadata.authentication;
        TokenEndpoint {
            address: &metadata.token_endpoint,
            authentication: self.config.authentication.unwrap_or(published),
        }
    }

    async fn tokens(
        &self,
        metadata: &Metadata,
        grant: &Grant<'_>,
        now: DateTime<Utc>,
    ) -> Result<Tokens, SsoError> {
        let endpoint = self.token_endpoint(metadata);
        tokens::ask(&self.provider.wire, &self.config, &endpoint, grant, now).await
    }

    /// Verifies the ID token and returns its claims. `nonce` is `None` for a refresh.
    async fn verified(
        &self,
        metadata: &Metadata,
        tokens: &Tokens,
        id_token: &Secret,
        nonce: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Map<String, Value>, SsoError> {
        let expected = self.expected(metadata, now);
        self.with_keys(now, |keys| {
            let access_token = tokens.access_token.expose();
            id_token::verified(id_token.expose(), access_token, nonce, keys, &expected)
        })
        .await
    }

    /// The claims of userinfo; a signed response is verified.
    async fn told(
        &self,
        metadata: &Metadata,
        endpoint: &Url,
        access_token: &Secret,
        now: DateTime<Utc>,
    ) -> Result<Map<String, Value>, SsoError> {
        match userinfo::ask(&self.provider.wire, endpoint, access_token, now).await? {
            Told::Plain(told) => Ok(told),
            Told::Signed(token) => {
                let expected = self.expected(metadata, now);
                self.with_keys(now, |keys| userinfo::verified(&token, keys, &expected))
                    .await
            }
        }
    }

    /// The person of `subject`; userinfo overrides the ID token.
    async fn person(
        &self,
        metadata: &Metadata,
        tokens: Tokens,
        verified: Map<String, Value>,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        let mut all = verified;
        if let Some(endpoint) = &metadata.userinfo_endpoint {
            let access_token = &tokens.access_token;
            let told = self.told(metadata, endpoint, access_token, now).await?;
            if told.get("sub").and_then(Value::as_str) != Some(subject) {
                return Err(VerificationError::SubjectMismatch.into());
            }
            all = claims::merged(all, told);
        }
        let (reading, issuer) = (&self.config.reading, &self.config.issuer);
        let person = claims::person(&all, reading, issuer, subject, now);
        Ok(Person {
            id_token: tokens.id_token,
            refresh_token: tokens.refresh_token,
            ..person
        })
    }

    /// RFC 9207: a response for another provider's client must not be accepted.
    fn check_issuer(
        &self,
        callback: &Callback,
        metadata: &Metadata,
    ) -> Result<(), VerificationError> {
        match callback.iss.as_deref() {
            Some(issuer) if issuer == metadata.issuer => Ok(()),
            Some(issuer) => {
                let (found, expected) = (shortened(issuer), &metadata.issuer);
                tracing::warn!(found, expected, "a callback names another issuer");
                Err(VerificationError::WrongIssuer)
            }
            None if metadata.names_itself => Err(VerificationError::MissingIssuer),
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
    ) -> Result<Url, SsoError> {
        let metadata = self.provider.metadata(now).await?;
        let mut address = attempt.address(&metadata.authorization_endpoint, &self.config, again);
        address
            .query_pairs_mut()
            .append_pair("nonce", &attempt.nonce);
        Ok(address)
    }

    async fn complete(
        &self,
        callback: Callback,
        attempt: &Attempt,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        if !attempt.has_state(&callback.state) {
            return Err(VerificationError::WrongState.into());
        }
        let metadata = self.provider.metadata(now).await?;
        self.check_issuer(&callback, &metadata)?;
        let code = callback.into_code()?;
        let grant = Grant::Code {
            code: &code,
            attempt,
        };
        let tokens = self.tokens(&metadata, &grant, now).await?;
        let id_token = tokens
            .id_token
            .clone()
            .ok_or(VerificationError::MissingIdToken)?;
        let verified = self
            .verified(&metadata, &tokens, &id_token, Some(&attempt.nonce), now)
            .await?;
        let subject = subject_of(&verified)?;
        self.person(&metadata, tokens, verified, &subject, now)
            .await
    }

    async fn ask_again(
        &self,
        refresh_token: &Secret,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        let metadata = self.provider.metadata(now).await?;
        let grant = Grant::Refresh(refresh_token);
        let tokens = self.tokens(&metadata, &grant, now).await?;
        // A society need not send an ID token for a refresh; one that it sends is verified.
        let verified = match tokens.id_token.clone() {
            Some(id_token) => {
                self.verified(&metadata, &tokens, &id_token, None, now)
                    .await?
            }
            None if metadata.userinfo_endpoint.is_none() => {
                return Err(VerificationError::MissingIdToken.into());
            }
            None => Map::new(),
        };
        if !verified.is_empty() && subject_of(&verified)? != subject {
            return Err(VerificationError::SubjectMismatch.into());
        }
        self.person(&metadata, tokens, verified, subject, now).await
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
    ) -> Result<SignedOut, SsoError> {
        let metadata = self.provider.metadata(now).await?;
        let expected = self.expected(&metadata, now);
        self.with_keys(now, |keys| {
            logout_token::verified(logout_token, keys, &expected, &self.config.issuer)
        })
        .await
    }

    async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        self.provider.reach(now).await
    }

    async fn examine(&self, now: DateTime<Utc>) -> Vec<Finding> {
        let metadata = match self.provider.metadata(now).await {
            Ok(metadata) => metadata,
            Err(fault) => {
                let issuer = &self.config.issuer;
                let problem = format!("society.issuer: {issuer}: {fault}");
                return vec![Finding::new("discovery", Err(problem))];
            }
        };
        let discovered = if metadata.issuer == self.config.issuer {
            metadata.issuer.clone()
        } else {
            format!(
                "it publishes itself as {:?}, a slash from society.issuer {:?}",
                metadata.issuer, self.config.issuer
            )
        };
        let keys = self.provider.keys(now).await;
        let jwks = &metadata.jwks_uri;
        let keys = match keys.map(|keys| keys.each().len()) {
            Ok(0) => Err(format!("society.issuer: {jwks} publishes no keys")),
            Ok(count) => Ok(format!("{count} at {jwks}")),
            Err(fault) => Err(format!("society.issuer: {jwks}: {fault}")),
        };
        let (wire, endpoint) = (&self.provider.wire, self.token_endpoint(&metadata));
        vec![
            Finding::new("discovery", Ok(discovered)),
            Finding::new("signing keys", keys),
            examine::client(wire, &self.config, &endpoint, now).await,
            examine::redirect(&self.config.redirect_uri),
        ]
    }
}

fn subject_of(verified: &Map<String, Value>) -> Result<String, VerificationError> {
    let subject = verified.get("sub").and_then(Value::as_str);
    Ok(subject
        .ok_or(VerificationError::MissingClaim("sub"))?
        .to_owned())
}
