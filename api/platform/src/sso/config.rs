use std::time::Duration;

use url::{Host, Url};

use super::Reading;
use crate::config::{ClientAuthentication, Secret};

/// How to reach the society and what it calls things.
#[derive(Debug, Clone)]
pub struct SocietyConfig {
    /// To the letter as the society publishes it: a `Url` would add a slash, and the comparison is exact.
    pub issuer: String,
    pub client_id: String,
    /// None for a client registered as public; PKCE protects it either way.
    pub client_secret: Option<Secret>,
    /// How the secret is sent; none for what the society publishes, or else in the header.
    pub authentication: Option<ClientAuthentication>,
    pub redirect_uri: Url,
    pub scopes: Vec<String>,
    pub reading: Reading,
    pub clock_skew: Duration,
}

/// Where a society without OpenID Connect answers; nothing publishes these.
#[derive(Debug, Clone)]
pub struct Endpoints {
    pub authorization: Url,
    pub token: Url,
    pub userinfo: Url,
    pub sign_out: Option<Url>,
}

pub fn default_scopes() -> Vec<String> {
    ["openid", "profile", "email"].map(String::from).to_vec()
}

pub const fn default_clock_skew() -> Duration {
    Duration::from_secs(60)
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SsoConfigError {
    #[error("society.issuer is not an address without query, fragment and password")]
    Issuer,
    #[error("society.issuer must begin with https:// unless its host is the loopback")]
    PlainIssuer,
    #[error("society.client_id is empty")]
    ClientId,
    #[error(
        "society.authorization_url, token_url, userinfo_url and sign_out_url must be https, or on the loopback beside society.issuer"
    )]
    PlainEndpoint,
    #[error("society.scopes lacks openid")]
    Scopes,
    #[error("the clock skew is longer than five minutes")]
    ClockSkew,
    #[error("the HTTP client cannot be set up: {0}")]
    HttpClient(String),
}

impl SocietyConfig {
    /// The issuer as an address, once everything here makes sense.
    pub fn validated(&self) -> Result<Url, SsoConfigError> {
        let issuer = Url::parse(&self.issuer).map_err(|_| SsoConfigError::Issuer)?;
        let bare =
            issuer.query().is_none() && issuer.fragment().is_none() && issuer.password().is_none();
        if !issuer.has_host() || !bare {
            return Err(SsoConfigError::Issuer);
        }
        if issuer.scheme() != "https" && !is_plain_loopback(&issuer) {
            return Err(SsoConfigError::PlainIssuer);
        }
        if self.client_id.is_empty() {
            return Err(SsoConfigError::ClientId);
        }
        if self.clock_skew > Duration::from_secs(300) {
            return Err(SsoConfigError::ClockSkew);
        }
        Ok(issuer)
    }
}

/// Whether it is `http` to this very machine, the one place where nobody can listen in.
pub(super) fn is_plain_loopback(address: &Url) -> bool {
    let loopback = match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    loopback && address.scheme() == "http"
}
