//! Checks the connection to the society before anybody signs in, for operators.

use chrono::{DateTime, Utc};
use url::Url;

use super::http_client::HttpClient;
use super::tokens::{self, Grant, TokenEndpoint};
use super::{Attempt, SocietyConfig, SsoError, VerificationError};
use tandem_kernel::random;

/// The result of one check: what was found, or which key to change and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The part that was tried, for example `discovery`.
    pub what: &'static str,
    /// What was found, or which key to change and why.
    pub outcome: Result<String, String>,
}

impl Finding {
    pub(super) fn new(what: &'static str, outcome: Result<String, String>) -> Self {
        Self { what, outcome }
    }
}

/// Checks whether the token endpoint knows our client: it must refuse a made-up code, not the client.
pub(super) async fn client(
    wire: &HttpClient,
    config: &SocietyConfig,
    endpoint: &TokenEndpoint<'_>,
    now: DateTime<Utc>,
) -> Finding {
    let attempt = Attempt::generate(&mut random::source());
    let grant = Grant::Code {
        code: "tandem-check-config",
        attempt: &attempt,
    };
    let outcome = match tokens::ask(wire, config, endpoint, &grant, now).await {
        Err(SsoError::Refused(VerificationError::ClientRefused)) => Err(format!(
            "society.client_id, society.client_secret or society.client_authentication: {} does not accept {:?}",
            endpoint.address, config.client_id
        )),
        Err(fault @ SsoError::Unavailable { .. }) => Err(format!("{}: {fault}", endpoint.address)),
        Ok(_) | Err(_) => Ok(format!("{:?} is not refused", config.client_id)),
    };
    Finding::new("client", outcome)
}

/// The redirect address that must be registered. Only a real sign-in can check it.
pub(super) fn redirect(address: &Url) -> Finding {
    Finding::new(
        "redirect address",
        Ok(format!("{address} is the one to register at the society")),
    )
}
