//! Sign-in against a small provider that misbehaves on demand.

use chrono::{DateTime, TimeDelta, Utc};
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Value, json};

use super::http_client::Limits;
use super::{
    Attempt, Callback, ClaimNames, OidcSociety, Person, Reading, Secret, Society, SocietyConfig,
    SsoError, VerificationError, default_clock_skew, default_scopes,
};
use key::Key;
use provider::{Provider, Reply};

mod again;
mod breaker;
mod callback;
mod claims;
mod discovery;
mod fake;
mod id_token;
mod key;
mod keys;
mod logout;
mod mapping;
mod membership;
mod oauth;
mod provider;
mod settings;
mod sign_in;
mod signed_userinfo;
mod transport;

const CLIENT: &str = "tandem";
const CLIENT_SECRET: &str = "a client secret/with+signs";

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_262_400, 0).unwrap()
}

fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

fn attempt(seed: u64) -> Attempt {
    Attempt::generate(&mut StdRng::seed_from_u64(seed))
}

fn config(issuer: &str) -> SocietyConfig {
    SocietyConfig {
        issuer: issuer.into(),
        client_id: CLIENT.into(),
        client_secret: Some(Secret::new(CLIENT_SECRET)),
        redirect_uri: "https://tandem.test/api/v1/session/callback"
            .parse()
            .unwrap(),
        scopes: default_scopes(),
        authentication: None,
        reading: Reading::default(),
        clock_skew: default_clock_skew(),
    }
}

/// A society in good order with one attempt in progress; each test breaks one thing.
struct Scene {
    provider: Provider,
    society: OidcSociety,
    attempt: Attempt,
    key: Key,
}

impl Scene {
    async fn new() -> Self {
        Self::with(|_| (), Limits::default()).await
    }

    async fn with(change: impl FnOnce(&mut SocietyConfig), limits: Limits) -> Self {
        let provider = Provider::start().await;
        let key = Key::new("first", 1);
        provider.publish(&[&key]);
        let mut config = config(&provider.issuer);
        change(&mut config);
        let society = OidcSociety::with_limits(config, limits).unwrap();
        let scene = Self {
            provider,
            society,
            attempt: attempt(1),
            key,
        };
        scene.answer_token(&scene.key.token(&scene.claims()));
        scene
            .provider
            .answer("/userinfo", Reply::json(json!({ "sub": "amina" })));
        scene
    }

    fn claims(&self) -> Value {
        json!({
            "iss": self.provider.issuer,
            "sub": "amina",
            "aud": CLIENT,
            "exp": (noon() + minutes(5)).timestamp(),
            "iat": noon().timestamp(),
            "nonce": self.attempt.nonce,
            "membership_status": "active",
        })
    }

    /// The valid claims with one of them changed, or removed where the value is null.
    fn claims_but(&self, name: &str, value: Value) -> Value {
        let mut claims = self.claims();
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        } else {
            claims[name] = value;
        }
        claims
    }

    fn answer_token(&self, id_token: &str) {
        let tokens =
            json!({ "access_token": "at-1", "token_type": "Bearer", "id_token": id_token });
        self.provider.answer("/token", Reply::json(tokens));
    }

    fn callback(&self) -> Callback {
        Callback {
            state: self.attempt.state.clone(),
            code: Some("code-1".into()),
            iss: Some(self.provider.issuer.clone()),
            error: None,
        }
    }

    async fn complete(&self) -> Result<Person, SsoError> {
        self.complete_at(noon()).await
    }

    async fn complete_at(&self, now: DateTime<Utc>) -> Result<Person, SsoError> {
        self.society
            .complete(self.callback(), &self.attempt, now)
            .await
    }

    /// The result of a sign-in with an ID token of these claims, correctly signed.
    async fn complete_with(&self, claims: &Value) -> Result<Person, SsoError> {
        self.answer_token(&self.key.token(claims));
        self.complete().await
    }
}

fn refused<T>(check: VerificationError) -> Result<T, SsoError> {
    Err(SsoError::Refused(check))
}
