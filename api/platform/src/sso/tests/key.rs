use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};

/// An ES256 key of the society.
pub(super) struct Key {
    id: String,
    key: SigningKey,
}

impl Key {
    pub(super) fn new(id: &str, seed: u8) -> Self {
        Self {
            id: id.into(),
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
        }
    }

    pub(super) fn jwk(&self) -> Value {
        let point = self.key.verifying_key().to_encoded_point(false);
        let (x, y) = (encoded(point.x().unwrap()), encoded(point.y().unwrap()));
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.id, "x": x, "y": y })
    }

    pub(super) fn token(&self, claims: &Value) -> String {
        self.token_with(
            &json!({ "alg": "ES256", "typ": "JWT", "kid": self.id }),
            claims,
        )
    }

    pub(super) fn token_with(&self, header: &Value, claims: &Value) -> String {
        let message = message(header, claims);
        let signature: Signature = self.key.sign(message.as_bytes());
        format!("{message}.{}", encoded(&signature.to_bytes()))
    }
}

/// The signed part of a token: header and claims.
pub(super) fn message(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| encoded(value.to_string().as_bytes());
    format!("{}.{}", part(header), part(claims))
}

pub(super) fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
