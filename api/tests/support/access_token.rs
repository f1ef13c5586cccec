//! Access tokens of machine clients, signed with the service's own key.

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use tandem_kernel::Clock;
use tandem_platform::http::AccessTokens;
use uuid::Uuid;

use super::TestApp;

/// The beginning of an Ed25519 private key in PKCS #8 (RFC 8410); the seed follows.
const PKCS8: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

/// A token before it is signed.
#[derive(Clone)]
pub struct AccessToken {
    pub header: Header,
    pub claims: Value,
    pub seed: [u8; 32],
}

impl AccessToken {
    /// A valid one, without scopes, for a client of its own.
    pub fn of(app: &TestApp) -> Self {
        let server = &app.services.config.server;
        let (now, client) = (app.clock.now().timestamp(), Uuid::now_v7());
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some("at+jwt".to_owned());
        let claims = json!({
            "iss": server.origin(), "aud": server.origin(), "sub": client, "client_id": client,
            "iat": now, "exp": now + 600, "jti": Uuid::now_v7(), "scope": "",
        });
        Self {
            header,
            claims,
            seed: server.key_for(AccessTokens::PURPOSE),
        }
    }

    pub fn with_scopes(mut self, scopes: &str) -> Self {
        self.claims["scope"] = scopes.into();
        self
    }

    pub fn with(mut self, claim: &str, value: impl Into<Value>) -> Self {
        self.claims[claim] = value.into();
        self
    }

    pub fn signed(&self) -> String {
        let key = EncodingKey::from_ed_der(&[PKCS8.as_slice(), &self.seed].concat());
        encode(&self.header, &self.claims, &key).unwrap()
    }
}
