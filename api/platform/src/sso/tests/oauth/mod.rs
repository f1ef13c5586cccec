//! OAuth 2.0 with a userinfo endpoint, against the same provider that misbehaves on demand.

use super::*;
use crate::sso::{Endpoints, OAuthSociety};

mod again;
mod sign_in;
mod surroundings;

/// A society in good order; each test breaks one thing.
struct OAuthScene {
    provider: Provider,
    society: OAuthSociety,
    attempt: Attempt,
}

fn endpoints(issuer: &str) -> Endpoints {
    let at = |path: &str| format!("{issuer}{path}").parse().unwrap();
    Endpoints {
        authorization: at("/authorize?tenant=1"),
        token: at("/token"),
        userinfo: at("/userinfo"),
        sign_out: Some(at("/leave")),
    }
}

impl OAuthScene {
    async fn new() -> Self {
        Self::with(|_| (), Limits::default()).await
    }

    async fn with(change: impl FnOnce(&mut SocietyConfig), limits: Limits) -> Self {
        let provider = Provider::start().await;
        let mut config = config(&provider.issuer);
        config.scopes = vec!["profile".into()];
        change(&mut config);
        let endpoints = endpoints(&provider.issuer);
        let scene = Self {
            society: OAuthSociety::with_limits(config, endpoints, limits).unwrap(),
            provider,
            attempt: attempt(1),
        };
        scene.answer_token(json!({}));
        scene.tell(json!({ "sub": "amina", "membership_status": "active" }));
        scene
    }

    fn answer_token(&self, more: Value) {
        let mut tokens = json!({ "access_token": "at-1", "token_type": "Bearer" });
        for (name, value) in more.as_object().unwrap() {
            tokens[name] = value.clone();
        }
        self.provider.answer("/token", Reply::json(tokens));
    }

    fn tell(&self, claims: Value) {
        self.provider.answer("/userinfo", Reply::json(claims));
    }

    fn callback(&self) -> Callback {
        Callback {
            state: self.attempt.state.clone(),
            code: Some("code-1".into()),
            iss: None,
            error: None,
        }
    }

    async fn complete(&self) -> Result<Person, SsoError> {
        self.complete_with(self.callback()).await
    }

    async fn complete_with(&self, callback: Callback) -> Result<Person, SsoError> {
        self.society.complete(callback, &self.attempt, noon()).await
    }
}
