//! Sign-in through the society's single sign-on: authorization code with PKCE, by OpenID Connect or, where
//! the society has nothing else, by OAuth 2.0 with a userinfo endpoint.
//!
//! [`Society`] is what the rest of the service sees, [`OidcSociety`] and [`OAuthSociety`] the real ones, [`FakeSociety`] the one for tests.
//! Nothing here keeps an attempt or a session: the caller stores the [`Attempt`], uses it once and throws it away.
//! Time and randomness are passed in. Secrets and tokens appear in no `Debug` and in no fault.

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

/// The society as the authority on who somebody is and whether the membership is active.
#[async_trait]
pub trait Society: Send + Sync {
    /// The address at the society where this attempt continues; `again` makes it ask who is there even if it knows.
    async fn begin(
        &self,
        attempt: &Attempt,
        again: bool,
        now: DateTime<Utc>,
    ) -> Result<Url, SsoError>;

    /// The person who came back from the society with this callback, every check passed.
    async fn complete(
        &self,
        callback: Callback,
        attempt: &Attempt,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError>;

    /// Who this is by now, asked with the refresh token of an earlier sign-in and without the person.
    /// What comes back holds the token to ask with next time.
    async fn ask_again(
        &self,
        refresh_token: &Secret,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, SsoError>;

    /// Where to end the session at the society too; none when the society has no such page or cannot be reached.
    async fn sign_out_url(
        &self,
        id_token_hint: Option<&str>,
        return_to: &Url,
        now: DateTime<Utc>,
    ) -> Option<Url>;

    /// Whose sessions a back-channel logout token ends. The caller refuses a `token_id` it has seen before.
    async fn signed_out(
        &self,
        logout_token: &str,
        now: DateTime<Utc>,
    ) -> Result<SignedOut, SsoError>;

    /// Whether the society answers; asks it at most twice a minute, so that a readiness probe may call it freely.
    async fn reach(&self, now: DateTime<Utc>) -> Result<(), SsoError>;

    /// Tries what can be tried without a person; for whoever sets the service up.
    async fn examine(&self, now: DateTime<Utc>) -> Vec<Finding>;
}
