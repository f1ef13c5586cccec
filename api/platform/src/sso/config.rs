use std::time::Duration;

use url::{Host, Url};

use super::Reading;
use crate::config::{ClientAuthentication, Secret};

/// How to reach the society, and how to read its claims.
#[derive(Debug, Clone)]
pub struct SocietyConfig {
    /// Exactly as the society publishes it: a `Url` would add a slash, and the comparison is exact.
    pub issuer: String,
    /// Client id with which this service is registered.
    pub client_id: String,
    /// `None` for a public client; PKCE protects both kinds.
    pub client_secret: Option<Secret>,
    /// How the secret is sent; `None` for the method that the society publishes, or else the header.
    pub authentication: Option<ClientAuthentication>,
    /// Address of this service to which the society sends people back.
    pub redirect_uri: Url,
    /// Scopes that a sign-in asks for.
    pub scopes: Vec<String>,
    /// How to read the society's claims.
    pub reading: Reading,
    /// How far the society's clock may differ from ours; at most five minutes.
    pub clock_skew: Duration,
}

/// The endpoints of a society without OpenID Connect, which publishes none.
#[derive(Debug, Clone)]
pub struct Endpoints {
    /// Authorization endpoint.
    pub authorization: Url,
    /// Token endpoint.
    pub token: Url,
    /// Userinfo endpoint.
    pub userinfo: Url,
    /// Page at which people sign out of the society; `None` where it has none.
    pub sign_out: Option<Url>,
}

/// The scopes `openid`, `profile` and `email`.
pub fn default_scopes() -> Vec<String> {
    ["openid", "profile", "email"].map(String::from).to_vec()
}

/// 60 seconds.
pub const fn default_clock_skew() -> Duration {
    Duration::from_secs(60)
}

/// Why a society cannot be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SsoConfigError {
    /// The issuer is not a URL with a host, or has a query, a fragment or a password.
    #[error("society.issuer is not an address without query, fragment and password")]
    Issuer,
    /// The issuer is `http:` on a host other than loopback.
    #[error("society.issuer must begin with https:// unless its host is the loopback")]
    PlainIssuer,
    /// The client id is empty.
    #[error("society.client_id is empty")]
    ClientId,
    /// An endpoint is not `https:`, nor on loopback together with the issuer.
    #[error(
        "society.authorization_url, token_url, userinfo_url and sign_out_url must be https, or on the loopback beside society.issuer"
    )]
    PlainEndpoint,
    /// The scopes of an OpenID Connect society lack `openid`.
    #[error("society.scopes lacks openid")]
    Scopes,
    /// The clock skew is longer than five minutes.
    #[error("the clock skew is longer than five minutes")]
    ClockSkew,
    /// The HTTP client cannot be built, for this reason.
    #[error("the HTTP client cannot be set up: {0}")]
    HttpClient(String),
}

impl SocietyConfig {
    /// Checks the configuration and returns the issuer as a URL.
    ///
    /// # Errors
    /// The first check that fails.
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

/// Whether it is `http:` to this machine, which nobody else can intercept.
pub(super) fn is_plain_loopback(address: &Url) -> bool {
    let loopback = match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    loopback && address.scheme() == "http"
}
