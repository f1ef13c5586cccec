//! `[society]`: the learned society and its sign-in.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::{ClaimNames, Secret, StatusWords, WrongValue};
use tandem_kernel::{Locale, Zone};

/// The section `[society]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct SocietyConfig {
    /// Full name of the society.
    pub name: String,
    /// Short form of the name.
    pub short_name: String,
    /// The society's OpenID Connect issuer, exactly as it publishes it.
    pub issuer: String,
    /// Client id with which this service is registered at the society.
    pub client_id: String,
    /// Empty for a public client.
    pub client_secret: Secret,
    /// How the secret is sent; without it, as the society publishes, or else by `client_secret_basic`.
    pub client_authentication: Option<ClientAuthentication>,
    /// The protocol of the society's sign-in.
    pub protocol: Protocol,
    /// Scopes that a sign-in asks for. Some societies issue a refresh token for `offline_access` only.
    pub scopes: Vec<String>,
    /// Authorization endpoint. This and the next three are for `oauth2_userinfo`; with OpenID Connect the society publishes them.
    pub authorization_url: Option<Url>,
    /// Token endpoint.
    pub token_url: Option<Url>,
    /// Userinfo endpoint.
    pub userinfo_url: Option<Url>,
    /// Page at which people sign out of the society; may be left out.
    pub sign_out_url: Option<Url>,
    /// Time zone in which the last paid day ends at midnight.
    pub time_zone: Zone,
    /// Hours after which the society is asked again whether a membership is active.
    pub membership_max_age_hours: u32,
    /// Hours for which people stay signed in while the society cannot be asked.
    pub outage_allowance_hours: u32,
    /// Page of the society at which people join.
    pub join_url: Url,
    /// Page of the society at which members renew.
    pub renew_url: Url,
    /// Page of the society at which members change their details.
    pub details_url: Url,
    /// Help page of the society.
    pub help_url: Url,
    /// Contact address that the app shows.
    pub contact_email: String,
    /// Language for people whose own language is unknown, or not one of the product's.
    pub locale: Locale,
    /// Where to report vulnerabilities, as `mailto:` or `https:`; published in `/.well-known/security.txt` (RFC 9116).
    pub security_contact: Option<Url>,
    /// Brand colour as `#rrggbb`.
    pub brand: String,
    /// The section `[society.claims]`.
    pub claims: ClaimNames,
    /// The section `[society.status_words]`.
    pub status_words: StatusWords,
}

/// The protocol by which the society tells who signed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Protocol {
    /// OpenID Connect with discovery and signed ID tokens.
    #[default]
    OpenidConnect,
    /// OAuth 2.0 with a userinfo endpoint, and no ID token.
    #[serde(rename = "oauth2_userinfo")]
    OAuth2Userinfo,
}

/// How a confidential client sends its secret to the token endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum ClientAuthentication {
    /// In the `Authorization` header (RFC 6749, 2.3.1).
    #[default]
    #[serde(rename = "client_secret_basic")]
    Basic,
    /// In the body.
    #[serde(rename = "client_secret_post")]
    Post,
}

impl Default for SocietyConfig {
    fn default() -> Self {
        Self {
            name: "The Society".into(),
            short_name: "Society".into(),
            issuer: "http://127.0.0.1:9400".into(),
            client_id: "tandem".into(),
            client_secret: Secret::default(),
            client_authentication: None,
            protocol: Protocol::default(),
            scopes: ["openid", "profile", "email"].map(String::from).to_vec(),
            authorization_url: None,
            token_url: None,
            userinfo_url: None,
            sign_out_url: None,
            time_zone: Zone::UTC,
            membership_max_age_hours: 24,
            outage_allowance_hours: 72,
            join_url: fixed_url("https://society.test/join"),
            renew_url: fixed_url("https://society.test/renew"),
            details_url: fixed_url("https://society.test/my-details"),
            help_url: fixed_url("https://society.test/help"),
            contact_email: "mentorship@society.test".into(),
            locale: Locale::English,
            security_contact: None,
            brand: "#a3182f".into(),
            claims: ClaimNames::default(),
            status_words: StatusWords::default(),
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
        https_or_loopback("society.issuer", &issuer)?;
        self.check_addresses()?;
        let contact = self.security_contact.as_ref().map(Url::scheme);
        if !matches!(contact, None | Some("mailto" | "https")) {
            return Err(WrongValue {
                key: "society.security_contact",
                problem: "must be mailto: or https:".into(),
            });
        }
        let hours = [
            (
                "society.membership_max_age_hours",
                self.membership_max_age_hours,
            ),
            (
                "society.outage_allowance_hours",
                self.outage_allowance_hours,
            ),
        ];
        match hours.iter().find(|(_, hours)| !(1..=8760).contains(hours)) {
            Some((key, _)) => Err(WrongValue {
                key,
                problem: "must be 1 to 8760 hours".into(),
            }),
            None => Ok(()),
        }
    }

    fn check_addresses(&self) -> Result<(), WrongValue> {
        let addresses = [
            ("society.authorization_url", &self.authorization_url, true),
            ("society.token_url", &self.token_url, true),
            ("society.userinfo_url", &self.userinfo_url, true),
            ("society.sign_out_url", &self.sign_out_url, false),
        ];
        for (key, address, needed) in addresses {
            match address {
                Some(address) => https_or_loopback(key, address)?,
                None if needed && self.protocol == Protocol::OAuth2Userinfo => {
                    return Err(WrongValue {
                        key,
                        problem: "must be given with the protocol oauth2_userinfo".into(),
                    });
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// A URL that is fixed in the source.
pub(super) fn fixed_url(text: &'static str) -> Url {
    #[allow(clippy::expect_used)]
    Url::parse(text).expect("the defaults are well-formed")
}

/// Refuses `http:` except on loopback.
pub(super) fn https_or_loopback(key: &'static str, url: &Url) -> Result<(), WrongValue> {
    let good = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    let problem = match () {
        () if !good => "must be https://, or http:// on a loopback host",
        // The password would be shown wherever the address is.
        () if url.password().is_some() => "must have no password in it",
        () => return Ok(()),
    };
    Err(WrongValue {
        key,
        problem: problem.into(),
    })
}

/// Whether the host is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
