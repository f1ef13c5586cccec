//! `[server]`

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::net::{Ipv4Addr, SocketAddr};
use url::Url;

use super::{Networks, Secret, WrongValue};

const SHORTEST_KEY: usize = 32;

/// The section `[server]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServerConfig {
    /// Address and port to listen on.
    pub bind: SocketAddr,
    /// The public address of the service. Links, cookies and the origin check use it.
    pub public_url: Url,
    /// The secret from which keys for encryption and signatures are derived, of 32 characters or more; the same on every replica.
    /// It may be empty only where `public_url` is on loopback.
    pub secret_key: Secret,
    /// The proxies in front of the service, as addresses or networks. Only what they say of a client's address is trusted.
    pub trusted_proxies: Networks,
    /// Threads that serve requests; 0 is one a core.
    pub workers: usize,
    /// Hours without a request after which a session ends.
    pub session_idle_hours: u32,
    /// Hours after sign-in at which a session ends in any case.
    pub session_absolute_hours: u32,
}

impl Default for ServerConfig {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            public_url: super::society::fixed_url("http://localhost:8080"),
            secret_key: Secret::default(),
            trusted_proxies: Networks::default(),
            workers: 0,
            session_idle_hours: 24 * 7,
            session_absolute_hours: 24 * 30,
        }
    }
}

impl ServerConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let hours = 1..=24 * 365;
        if !hours.contains(&self.session_idle_hours) {
            return Err(WrongValue {
                key: "server.session_idle_hours",
                problem: "must be 1 to 8760 hours".into(),
            });
        }
        if !hours.contains(&self.session_absolute_hours) {
            return Err(WrongValue {
                key: "server.session_absolute_hours",
                problem: "must be 1 to 8760 hours".into(),
            });
        }
        super::society::https_or_loopback("server.public_url", &self.public_url)?;
        let length = self.secret_key.expose().len();
        let may_be_left_out = super::society::is_loopback(&self.public_url);
        if length >= SHORTEST_KEY || (length == 0 && may_be_left_out) {
            return Ok(());
        }
        Err(WrongValue {
            key: "server.secret_key",
            problem: "must have 32 characters or more; `openssl rand -base64 32` makes one".into(),
        })
    }

    /// Derives a key for one purpose, so that what is made for one purpose is not valid for another.
    #[must_use]
    pub fn key_for(&self, purpose: &str) -> [u8; 32] {
        let mut key = Sha256::new();
        key.update(Sha256::digest(purpose));
        key.update(self.secret_key.expose());
        key.finalize().into()
    }

    /// Scheme, host and port as browsers send them in `Origin`.
    #[must_use]
    pub fn origin(&self) -> String {
        self.public_url.origin().ascii_serialization()
    }
}
