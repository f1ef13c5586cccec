//! The society with OAuth 2.0 and a userinfo endpoint, and without OpenID Connect.
//!
//! Nothing that it sends is signed. Who a person is comes only from the userinfo endpoint over TLS, with the access token of a code
//! that PKCE binds to this attempt. An ID token in its responses is ignored.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use tokio::sync::Mutex;
use url::Url;

use super::config::is_plain_loopback;
use super::http_client::{HttpClient, Limits};
use super::provider::{Pause, REACHED_WITHIN};
use super::tokens::{self, Grant, TokenEndpoint, Tokens};
use super::userinfo::Told;
use super::{
    Attempt, Callback, Endpoints, Finding, Person, Secret, SignedOut, Society, SocietyConfig,
    SsoConfigError, SsoError, Step, VerificationError, claims, examine, userinfo,
};

/// A society that offers OAuth 2.0 and a userinfo endpoint.
pub struct OAuthSociety {
    config: SocietyConfig,
    endpoints: Endpoints,
    wire: HttpClient,
    probed: Mutex<Probed>,
}

/// When the society last answered a probe.
#[derive(Default)]
struct Probed {
    at: Option<DateTime<Utc>>,
    pause: Pause,
}

impl OAuthSociety {
    /// Sets the society up; sends no request.
    ///
    /// # Errors
    /// The configuration or an endpoint is not usable, see [`SsoConfigError`].
    pub fn new(config: SocietyConfig, endpoints: Endpoints) -> Result<Self, SsoConfigError> {
        Self::with_limits(config, endpoints, Limits::default())
    }

    pub(super) fn with_limits(
        config: SocietyConfig,
        endpoints: Endpoints,
        limits: Limits,
    ) -> Result<Self, SsoConfigError> {
        let loopback = is_plain_loopback(&config.validated()?);
        let Endpoints {
            authorization,
            token,
            userinfo,
            sign_out,
        } = &endpoints;
        let good =
            |address: &Url| address.scheme() == "https" || (loopback && is_plain_loopback(address));
        let all = [authorization, token, userinfo].into_iter().chain(sign_out);
        if !all.into_iter().all(good) {
            return Err(SsoConfigError::PlainEndpoint);
        }
        Ok(Self {
            wire: HttpClient::new(limits, loopback)?,
            probed: Mutex::default(),
            config,
            endpoints,
        })
    }

    /// The owner of the tokens, as userinfo says.
    async fn person(&self, tokens: Tokens, now: DateTime<Utc>) -> Result<Person, SsoError> {
        let endpoint = &self.endpoints.userinfo;
        let told = match userinfo::ask(&self.wire, endpoint, &tokens.access_token, now).await? {
            Told::Plain(told) => told,
            // There is no key to verify it with.
            Told::Signed(_) => return Err(VerificationError::SignedUserinfo.into()),
        };
        let reading = &self.config.reading;
        let subject = userinfo::subject(&told, &reading.names.subject)?;
        let person = claims::person(&told, reading, &self.config.issuer, &subject, now);
        Ok(Person {
            refresh_token: tokens.refresh_token,
            ..person
        })
    }

    fn token_endpoint(&self) -> TokenEndpoint<'_> {
        TokenEndpoint {
            address: &self.endpoints.token,
            authentication: self.config.authentication.unwrap_or_default(),
        }
    }

    async fn tokens(&self, grant: &Grant<'_>, now: DateTime<Utc>) -> Result<Tokens, SsoError> {
        let endpoint = self.token_endpoint();
        tokens::ask(&self.wire, &self.config, &endpoint, grant, now).await
    }
}

#[async_trait]
impl Society for OAuthSociety {
    async fn begin(
        &self,
        attempt: &Attempt,
        again: bool,
        _now: DateTime<Utc>,
    ) -> Result<Url, SsoError> {
        Ok(attempt.address(&self.endpoints.authorization, &self.config, again))
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
        // RFC 9207: an issuer in the callback must be the configured one.
        let ours = |issuer: &String| *issuer == self.config.issuer;
        if !callback.iss.as_ref().is_none_or(ours) {
            return Err(VerificationError::WrongIssuer.into());
        }
        let code = callback.into_code()?;
        let grant = Grant::Code {
            code: &code,
            attempt,
        };
        let tokens = self.tokens(&grant, now).await?;
        self.person(tokens, now).await
    }

    async fn ask_again(
        &self,
        refresh_token: &Secret,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError> {
        let tokens = self.tokens(&Grant::Refresh(refresh_token), now).await?;
        let person = self.person(tokens, now).await?;
        if person.subject == subject {
            Ok(person)
        } else {
            Err(VerificationError::SubjectMismatch.into())
        }
    }

    async fn sign_out_url(
        &self,
        _id_token_hint: Option<&str>,
        _return_to: &Url,
        _now: DateTime<Utc>,
    ) -> Option<Url> {
        self.endpoints.sign_out.clone()
    }

    /// OAuth 2.0 has no logout tokens, and there is no key to verify one with.
    async fn signed_out(
        &self,
        _logout_token: &str,
        _now: DateTime<Utc>,
    ) -> Result<SignedOut, SsoError> {
        Err(VerificationError::NotALogoutToken.into())
    }

    /// Asks for userinfo without a token: any response but a 5xx shows that the society can be reached.
    async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoError> {
        self.wire.reachable(now)?;
        let mut probed = self.probed.lock().await;
        let lately = |at: DateTime<Utc>| now >= at && now - at < REACHED_WITHIN;
        if probed.at.is_some_and(lately) {
            return Ok(());
        }
        probed.pause.over(now)?;
        let endpoint = &self.endpoints.userinfo;
        let answer = self.wire.get(Step::Userinfo, endpoint, None, now).await;
        let well = answer.and_then(|answer| {
            let broken = answer.status.is_server_error();
            if broken {
                Err(answer.unexpected())
            } else {
                Ok(())
            }
        });
        probed.pause.noting(well, now)?;
        probed.at = Some(now);
        Ok(())
    }

    async fn examine(&self, now: DateTime<Utc>) -> Vec<Finding> {
        let reached = self.reach(now).await;
        let userinfo = &self.endpoints.userinfo;
        let outcome = reached
            .map(|()| format!("{userinfo} answers"))
            .map_err(|fault| format!("society.userinfo_url: {userinfo}: {fault}"));
        vec![
            Finding::new("userinfo", outcome),
            examine::client(&self.wire, &self.config, &self.token_endpoint(), now).await,
            examine::redirect(&self.config.redirect_uri),
        ]
    }
}
