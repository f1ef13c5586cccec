//! Sign-in through the society's single sign-on: authorization code with PKCE, by OpenID Connect or, where the society does not
//! offer it, by OAuth 2.0 with a userinfo endpoint.
//!
//! [`Society`] is the interface for the rest of the service. [`OidcSociety`] and [`OAuthSociety`] are the real ones,
//! [`FakeSociety`] is for tests. This module stores no attempt and no session: the caller stores the [`Attempt`], uses it once and
//! deletes it. Time and randomness are parameters. No `Debug` and no error shows a secret or a token.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use url::Url;

mod attempt;
mod breaker;
mod claims;
mod config;
mod examine;
mod fake;
mod fault;
mod http_client;
mod id_token;
mod jwt;
mod logout_token;
mod mapping;
mod metadata;
mod oauth;
mod oidc;
mod person;
mod provider;
mod tokens;
mod userinfo;

#[cfg(test)]
mod tests;

pub use crate::config::{ClaimNames, ClientAuthentication, Secret};
pub use attempt::{Attempt, Callback};
pub use claims::Reading;
pub use config::{Endpoints, SocietyConfig, SsoConfigError, default_clock_skew, default_scopes};
pub use examine::Finding;
pub use fake::FakeSociety;
pub use fault::{SsoError, Step, TransportError, VerificationError};
pub use logout_token::SignedOut;
pub use mapping::{MappedClaim, mapped};
pub use oauth::OAuthSociety;
pub use oidc::OidcSociety;
pub use person::{Claims, MembershipStatus, Person};

/// The society, which decides who a person is and whether the membership is active.
#[async_trait]
pub trait Society: Send + Sync {
    /// Returns the address at the society where this attempt continues. With `again` the society asks people to sign in even if it
    /// knows them.
    async fn begin(
        &self,
        attempt: &Attempt,
        again: bool,
        now: DateTime<Utc>,
    ) -> Result<Url, SsoError>;

    /// Returns the person of this callback, after every check.
    async fn complete(
        &self,
        callback: Callback,
        attempt: &Attempt,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError>;

    /// Returns the current data of a person, without the person, by the refresh token of an earlier sign-in. The result has the
    /// token for the next time.
    async fn ask_again(
        &self,
        refresh_token: &Secret,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError>;

    /// Where to end the session at the society too; `None` where the society has no such page or cannot be reached.
    async fn sign_out_url(
        &self,
        id_token_hint: Option<&str>,
        return_to: &Url,
        now: DateTime<Utc>,
    ) -> Option<Url>;

    /// Returns whose sessions a back-channel logout token ends. The caller must refuse a `token_id` that it has seen before.
    async fn signed_out(
        &self,
        logout_token: &str,
        now: DateTime<Utc>,
    ) -> Result<SignedOut, SsoError>;

    /// Whether the society answers. It is asked at most twice a minute, so that a readiness probe may call this freely.
    async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoError>;

    /// Checks what can be checked without a person, for operators.
    async fn examine(&self, now: DateTime<Utc>) -> Vec<Finding>;
}
