//! What the society publishes about itself (OpenID Connect Discovery 3), read from the raw JSON.

use serde_json::{Map, Value};
use url::Url;

use super::jwt::shortened;
use super::{ClientAuthentication, SsoError, TransportError};

pub(super) struct Metadata {
    /// Exactly as it is written there: tokens must have the same.
    pub issuer: String,
    pub authorization_endpoint: Url,
    pub token_endpoint: Url,
    pub jwks_uri: Url,
    pub userinfo_endpoint: Option<Url>,
    pub end_session_endpoint: Option<Url>,
    /// Whether it names itself in callbacks (RFC 9207).
    pub names_itself: bool,
    /// How clients authenticate at the token endpoint.
    pub authentication: ClientAuthentication,
}

impl Metadata {
    /// # Errors
    /// The name of a required member that is missing or is not a URL.
    pub(super) fn read(published: &Map<String, Value>) -> Result<Self, TransportError> {
        let text = |name: &str| published.get(name).and_then(Value::as_str);
        let address = |name: &'static str| {
            let address = text(name).and_then(|address| Url::parse(address).ok());
            address.ok_or(TransportError::Lacks(name))
        };
        // Some societies leave out what they do not have, others leave it empty.
        let optional = |name: &'static str| match text(name).map(str::trim) {
            None | Some("") => Ok(None),
            Some(_) => address(name).map(Some),
        };
        let names_itself = published.get("authorization_response_iss_parameter_supported");
        Ok(Self {
            issuer: text("issuer")
                .ok_or(TransportError::Lacks("issuer"))?
                .to_owned(),
            authorization_endpoint: address("authorization_endpoint")?,
            token_endpoint: address("token_endpoint")?,
            jwks_uri: address("jwks_uri")?,
            userinfo_endpoint: optional("userinfo_endpoint")?,
            // Signing out at the society is optional, so an invalid address is ignored.
            end_session_endpoint: optional("end_session_endpoint").unwrap_or_default(),
            names_itself: names_itself.and_then(Value::as_bool).unwrap_or_default(),
            authentication: authentication(published),
        })
    }

    /// A slash at the end may differ: the document came from the same address of the same host.
    ///
    /// # Errors
    /// Both issuers, where they differ in more than that.
    pub(super) fn check_issuer(&self, configured: &str) -> Result<(), SsoError> {
        if self.issuer == configured {
            return Ok(());
        }
        let published = shortened(&self.issuer);
        if self.issuer.trim_end_matches('/') == configured.trim_end_matches('/') {
            tracing::warn!(
                published,
                configured,
                "society.issuer differs by a slash from what the society publishes, whose tokens are taken"
            );
            return Ok(());
        }
        Err(SsoError::OtherIssuer {
            configured: configured.to_owned(),
            published,
        })
    }

    pub(super) fn addresses(&self) -> impl Iterator<Item = &Url> {
        [
            &self.authorization_endpoint,
            &self.token_endpoint,
            &self.jwks_uri,
        ]
        .into_iter()
        .chain(&self.userinfo_endpoint)
        .chain(&self.end_session_endpoint)
    }
}

/// The header is preferred, and is the default where nothing is published.
fn authentication(published: &Map<String, Value>) -> ClientAuthentication {
    let methods = published
        .get("token_endpoint_auth_methods_supported")
        .and_then(Value::as_array);
    let offers = |method: &str| methods.is_some_and(|all| all.iter().any(|one| one == method));
    if offers("client_secret_post") && !offers("client_secret_basic") {
        ClientAuthentication::Post
    } else {
        ClientAuthentication::Basic
    }
}
