//! Machine clients authenticate by access tokens, which no cookie replaces.

use crate::support::{AccessToken, Answer, Client, TestApp};
use chrono::Duration;
use jsonwebtoken::{Algorithm, EncodingKey, encode};
use serde_json::Value;
use std::num::NonZeroU32;

const HEALTH: &str = "/api/v1/administration/health";
const SIGN_OUT: &str = "/api/v1/session";

fn with_token(app: &TestApp, token: String) -> Client {
    Client {
        token: Some(token),
        ..app.anonymous()
    }
}

fn assert_invalid(answer: &Answer, what: &str) {
    answer.problem(401, "unauthenticated");
    let challenge = answer.header("www-authenticate");
    assert_eq!(challenge, Some("Bearer error=\"invalid_token\""), "{what}");
}

#[actix_web::test]
async fn a_client_reads_what_its_scope_names_and_nothing_without_it() {
    let app = TestApp::start().await;
    for scopes in ["status:read", "members:read status:read"] {
        app.machine(scopes).get(HEALTH).await.ok();
    }
    for scopes in ["", "status", "status:readable"] {
        app.machine(scopes)
            .get(HEALTH)
            .await
            .problem(403, "forbidden");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_token_is_taken_only_as_this_service_signs_it() {
    let app = TestApp::start().await;
    let token = AccessToken::of(&app).with_scopes("status:read");
    let now = token.claims["iat"].as_i64().unwrap();
    let with = |claim: &str, value: Value| token.clone().with(claim, value);
    let (mut other_type, mut other_key) = (token.clone(), token.clone());
    other_type.header.typ = Some("JWT".to_owned());
    other_key.seed = [7; 32];
    let wrong = [
        ("another issuer", with("iss", "https://other.test".into())),
        ("another audience", with("aud", "https://other.test".into())),
        (
            "another subject",
            with("sub", uuid::Uuid::now_v7().to_string().into()),
        ),
        ("no client", with("client_id", Value::Null)),
        ("expired", with("exp", now.into()).with("iat", now - 60)),
        (
            "from the future",
            with("iat", (now + 60).into()).with("exp", now + 120),
        ),
        ("valid for too long", with("exp", (now + 601).into())),
        ("another type", other_type),
        ("another key", other_key),
    ];
    for (what, token) in wrong {
        assert_invalid(&with_token(&app, token.signed()).get(HEALTH).await, what);
    }
    with_token(&app, token.signed()).get(HEALTH).await.ok();
    app.clock.advance(Duration::minutes(10));
    let later = with_token(&app, token.signed()).get(HEALTH).await;
    assert_invalid(&later, "ten minutes later");
    app.stop().await;
}

#[actix_web::test]
async fn a_token_without_a_signature_or_with_a_shared_secret_is_refused() {
    let app = TestApp::start().await;
    let mut token = AccessToken::of(&app).with_scopes("status:read");
    let signed = token.signed();
    let claims = signed.split('.').nth(1).unwrap();
    // {"alg":"none","typ":"at+jwt"}
    let unsigned = format!("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.{claims}.");
    token.header.alg = Algorithm::HS256;
    let key = EncodingKey::from_secret(&token.seed);
    let shared = encode(&token.header, &token.claims, &key).unwrap();
    for token in [unsigned, shared, signed.replace('.', ""), "x".to_owned()] {
        let answer = with_token(&app, token.clone()).get(HEALTH).await;
        assert_invalid(&answer, &token);
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_rule_of_the_same_origin_is_for_cookies_alone() {
    let app = TestApp::start().await;
    // A program sends no `Origin`. It is refused because it has no right, not because of its origin.
    let machine = app.machine("status:read");
    machine.delete(SIGN_OUT).await.problem(403, "forbidden");
    let amina = app.member("amina").await;
    let forged = Client {
        token: Some("not-a-token".to_owned()),
        ..amina.clone()
    };
    assert_invalid(&forged.get("/api/v1/me").await, "the cookie is not read");
    let program = Client {
        token: machine.token.clone(),
        ..amina.clone()
    };
    program.get("/api/v1/me").await.problem(403, "forbidden");
    amina.get("/api/v1/me").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn each_client_has_a_limit_of_its_own_and_junk_counts_for_its_address() {
    let app = TestApp::start_with(|config| {
        config.limits.requests_per_minute = NonZeroU32::new(2).unwrap();
    })
    .await;
    for machine in [app.machine("status:read"), app.machine("status:read")] {
        for _ in 0..2 {
            machine.get("/api/v1/society").await.ok();
        }
        let third = machine.get("/api/v1/society").await;
        third.problem(429, "rate_limited");
    }
    let junk = with_token(&app, "junk".to_owned());
    for _ in 0..2 {
        assert_invalid(&junk.get(HEALTH).await, "junk");
    }
    junk.get(HEALTH).await.problem(429, "rate_limited");
    app.stop().await;
}
