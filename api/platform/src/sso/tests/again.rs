//! Asking again with a refresh token, by OpenID Connect.

use super::*;
use crate::sso::{MembershipStatus, Step, TransportError};

impl Scene {
    async fn ask_again(&self) -> Result<Person, SsoError> {
        self.society
            .ask_again(&Secret::new("rt-1"), "amina", noon())
            .await
    }

    fn answer_refresh(&self, more: Value) {
        let mut tokens = json!({ "access_token": "at-2", "token_type": "Bearer" });
        for (name, value) in more.as_object().unwrap() {
            tokens[name] = value.clone();
        }
        self.provider.answer("/token", Reply::json(tokens));
    }
}

#[tokio::test]
async fn a_sign_in_brings_the_refresh_token_along() {
    let scene = Scene::new().await;
    assert!(scene.complete().await.unwrap().refresh_token.is_none());
    let token = scene.key.token(&scene.claims());
    scene.answer_refresh(json!({ "id_token": token, "refresh_token": "rt-1" }));
    let person = scene.complete().await.unwrap();
    assert_eq!(person.refresh_token.unwrap().expose(), "rt-1");
}

#[tokio::test]
async fn the_society_is_asked_again_with_the_refresh_token_and_tells_what_is_new() {
    let scene = Scene::new().await;
    scene.answer_refresh(json!({ "refresh_token": "rt-2" }));
    let told = json!({ "sub": "amina", "membership_status": "lapsed" });
    scene.provider.answer("/userinfo", Reply::json(told));
    let person = scene.ask_again().await.unwrap();
    assert_eq!(person.membership.status, MembershipStatus::Lapsed);
    assert_eq!(person.refresh_token.unwrap().expose(), "rt-2");
    assert!(person.id_token.is_none());
    let asked = scene.provider.asked("/token").pop().unwrap();
    assert_eq!(asked.body, "grant_type=refresh_token&refresh_token=rt-1");
    assert!(asked.head.to_lowercase().contains("authorization: basic "));
}

#[tokio::test]
async fn a_token_that_is_not_rotated_stays_good() {
    let scene = Scene::new().await;
    for silent in [json!({}), json!({ "refresh_token": "" })] {
        scene.answer_refresh(silent);
        let person = scene.ask_again().await.unwrap();
        assert_eq!(person.refresh_token.unwrap().expose(), "rt-1");
    }
}

#[tokio::test]
async fn a_refused_refresh_has_a_name_of_its_own() {
    let scene = Scene::new().await;
    let cases = [
        ("invalid_grant", VerificationError::RefreshRefused),
        ("invalid_client", VerificationError::ClientRefused),
        ("invalid_request", VerificationError::RefreshRefused),
        ("access_denied", VerificationError::RefreshRefused),
        ("temporarily_unavailable", VerificationError::TokenRefused),
        ("unsupported_grant_type", VerificationError::TokenRefused),
    ];
    for (error, check) in cases {
        let reply = Reply::status(400, json!({ "error": error }));
        scene.provider.answer("/token", reply);
        assert_eq!(scene.ask_again().await, refused(check));
    }
}

#[tokio::test]
async fn an_answer_about_somebody_else_is_refused() {
    let scene = Scene::new().await;
    scene.answer_refresh(json!({}));
    for other in [json!({ "sub": "mallory" }), json!({})] {
        scene.provider.answer("/userinfo", Reply::json(other));
        assert_eq!(
            scene.ask_again().await,
            refused(VerificationError::SubjectMismatch)
        );
    }
    scene
        .provider
        .answer("/userinfo", Reply::json(json!({ "sub": "amina" })));
    let theirs = scene.key.token(&scene.claims_but("sub", json!("mallory")));
    scene.answer_refresh(json!({ "id_token": theirs }));
    assert_eq!(
        scene.ask_again().await,
        refused(VerificationError::SubjectMismatch)
    );
}

#[tokio::test]
async fn an_id_token_sent_again_is_checked_like_the_first_but_for_the_nonce() {
    let scene = Scene::new().await;
    let good = scene.key.token(&scene.claims_but("nonce", Value::Null));
    scene.answer_refresh(json!({ "id_token": good }));
    let person = scene.ask_again().await.unwrap();
    assert_eq!(person.id_token.unwrap().expose(), good);
    let stranger = Key::new("first", 9).token(&scene.claims());
    let cases = [
        (stranger, VerificationError::BadSignature),
        (
            scene.key.token(&scene.claims_but("aud", json!("others"))),
            VerificationError::WrongAudience,
        ),
        (
            scene
                .key
                .token(&scene.claims_but("iss", json!("https://evil.test"))),
            VerificationError::WrongIssuer,
        ),
        (
            scene.key.token(&scene.claims_but("exp", json!(1))),
            VerificationError::Expired,
        ),
    ];
    for (token, check) in cases {
        scene.answer_refresh(json!({ "id_token": token }));
        assert_eq!(scene.ask_again().await, refused(check));
    }
}

#[tokio::test]
async fn a_society_without_userinfo_must_send_an_id_token_again() {
    let scene = Scene::new().await;
    scene
        .provider
        .describe(json!({ "userinfo_endpoint": Value::Null }));
    scene.answer_refresh(json!({}));
    assert_eq!(
        scene.ask_again().await,
        refused(VerificationError::MissingIdToken)
    );
    let token = scene.key.token(&scene.claims_but("nonce", Value::Null));
    scene.answer_refresh(json!({ "id_token": token }));
    let person = scene.ask_again().await.unwrap();
    assert_eq!(person.membership.status, MembershipStatus::Active);
}

#[tokio::test]
async fn an_outage_while_asking_again_is_no_refusal() {
    let scene = Scene::new().await;
    let down = Reply::status(503, json!({ "error": "invalid_grant" }));
    scene.provider.answer("/token", down);
    let outage = SsoError::unavailable(Step::Token, TransportError::Status(503));
    assert_eq!(scene.ask_again().await, Err(outage));
}
