//! `[society]`: the learned society and its sign-in.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::{Secret, WrongValue};

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct SocietyConfig {
    pub name: String,
    pub short_name: String,
    /// The society's OpenID Connect issuer, to the letter as it publishes it.
    pub issuer: String,
    pub client_id: String,
    pub client_secret: Secret,
    pub join_url: Url,
    pub renew_url: Url,
    pub details_url: Url,
    pub help_url: Url,
    pub contact_email: String,
    /// The brand's colour as `#rrggbb`.
    pub brand: String,
    pub claims: ClaimNames,
}

/// Which claims carry what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimNames {
    pub number: String,
    pub status: String,
    pub category: String,
    pub valid_until: String,
    pub roles: String,
}

impl Default for ClaimNames {
    fn default() -> Self {
        Self {
            number: "membership_number".into(),
            status: "membership_status".into(),
            category: "membership_category".into(),
            valid_until: "membership_valid_until".into(),
            roles: "tandem_roles".into(),
        }
    }
}

impl Default for SocietyConfig {
    fn default() -> Self {
        Self {
            name: "The Society".into(),
            short_name: "Society".into(),
            issuer: "http://127.0.0.1:9400".into(),
            client_id: "tandem".into(),
            client_secret: Secret::default(),
            join_url: fixed_url("https://society.test/join"),
            renew_url: fixed_url("https://society.test/renew"),
            details_url: fixed_url("https://society.test/my-details"),
            help_url: fixed_url("https://society.test/help"),
            contact_email: "mentorship@society.test".into(),
            brand: "#a3182f".into(),
            claims: ClaimNames::default(),
        }
    }
}

impl SocietyConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let hex = self.brand.strip_prefix('#').unwrap_or_default();
        if hex.len() != 6 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(WrongValue {
                key: "society.brand",
                problem: "must be a colour as #rrggbb".into(),
            });
        }
        let issuer = Url::parse(&self.issuer).map_err(|error| WrongValue {
            key: "society.issuer",
            problem: format!("must be an address: {error}"),
        })?;
        https_or_loopback("society.issuer", &issuer)
    }
}

/// A URL that is known when the program is written.
pub(super) fn fixed_url(text: &'static str) -> Url {
    #[allow(clippy::expect_used)]
    Url::parse(text).expect("the defaults are well-formed")
}

/// Refuses plain HTTP to anywhere but this machine.
pub(super) fn https_or_loopback(key: &'static str, url: &Url) -> Result<(), WrongValue> {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => Err(WrongValue {
            key,
            problem: "must be https://, or http:// on a loopback host".into(),
        }),
    }
}
