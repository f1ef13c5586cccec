use std::time::Duration;

use super::*;
use crate::sso::{Step, TransportError};

const DISCOVERY: &str = "/.well-known/openid-configuration";

fn short() -> Limits {
    Limits {
        total: Duration::from_millis(200),
        ..Limits::default()
    }
}

fn unavailable<T>(step: Step, trouble: TransportError) -> Result<T, SsoError> {
    Err(SsoError::unavailable(step, trouble))
}

#[tokio::test]
async fn a_society_that_hangs_is_given_up_in_time() {
    let scene = Scene::with(|_| (), short()).await;
    scene.provider.answer("/token", Reply::Hang);
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Token, TransportError::TimedOut)
    );
}

#[test]
fn the_limits_are_three_and_ten_seconds_and_a_mebibyte() {
    let limits = Limits::default();
    assert_eq!(
        (
            limits.connect.as_secs(),
            limits.total.as_secs(),
            limits.bytes
        ),
        (3, 10, 1 << 20)
    );
}

#[tokio::test]
async fn nobody_listening_is_no_connection() {
    let society = OidcSociety::new(config("http://127.0.0.1:1")).unwrap();
    let result = society.begin(&attempt(1), false, noon()).await;
    assert_eq!(
        result,
        unavailable(Step::Discovery, TransportError::NoConnection)
    );
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_not_read() {
    let scene = Scene::new().await;
    let huge = json!({ "sub": "amina", "name": "x".repeat(1 << 20) });
    scene.provider.answer("/userinfo", Reply::json(huge));
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Userinfo, TransportError::TooLarge)
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer("/userinfo", Reply::redirect("/elsewhere"));
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Userinfo, TransportError::Status(302))
    );
    scene
        .provider
        .answer("/token", Reply::redirect("/elsewhere"));
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Token, TransportError::Status(302))
    );
    assert!(scene.provider.asked("/elsewhere").is_empty());
}

#[tokio::test]
async fn a_broken_get_is_tried_once_more_and_only_once() {
    let scene = Scene::new().await;
    scene.provider.cut_next(1);
    assert!(
        scene
            .society
            .begin(&scene.attempt, false, noon())
            .await
            .is_ok()
    );
    assert_eq!(scene.provider.asked(DISCOVERY).len(), 2);
    scene.provider.answer("/userinfo", Reply::Cut);
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Userinfo, TransportError::Broken)
    );
    assert_eq!(scene.provider.asked("/userinfo").len(), 2);
}

#[tokio::test]
async fn the_code_is_sent_once_even_when_the_connection_breaks() {
    let scene = Scene::new().await;
    scene.provider.answer("/token", Reply::Cut);
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Token, TransportError::Broken)
    );
    assert_eq!(scene.provider.asked("/token").len(), 1);
}

#[tokio::test]
async fn an_answer_that_is_not_json_is_unreadable() {
    let scene = Scene::new().await;
    let page = Reply::Body {
        status: 200,
        headers: String::new(),
        body: b"<html>".to_vec(),
    };
    scene.provider.answer("/token", page.clone());
    assert_eq!(
        scene.complete().await,
        unavailable(Step::Token, TransportError::Unreadable)
    );
    let fresh = Scene::new().await;
    fresh.provider.answer(DISCOVERY, page);
    assert_eq!(
        fresh.complete().await,
        unavailable(Step::Discovery, TransportError::Unreadable)
    );
}

#[tokio::test]
async fn metadata_of_another_issuer_is_refused() {
    let scene = Scene::new().await;
    scene
        .provider
        .describe(json!({ "issuer": "https://attacker.test" }));
    let result = scene.society.begin(&scene.attempt, false, noon()).await;
    let other = SsoError::OtherIssuer {
        configured: scene.provider.issuer.clone(),
        published: "https://attacker.test".into(),
    };
    assert_eq!(result, Err(other));
}

#[tokio::test]
async fn metadata_may_not_lead_to_an_address_without_tls() {
    let names = [
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "userinfo_endpoint",
        "end_session_endpoint",
    ];
    for name in names {
        let scene = Scene::new().await;
        scene
            .provider
            .describe(json!({ (name): "http://society.test/x" }));
        let result = scene.society.begin(&scene.attempt, false, noon()).await;
        assert_eq!(
            result,
            unavailable(Step::Discovery, TransportError::PlainAddress),
            "{name}"
        );
    }
}
