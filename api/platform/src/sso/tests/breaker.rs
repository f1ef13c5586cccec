//! The circuit breaker.

use super::*;
use crate::sso::{Step, TransportError};

fn after(seconds: i64) -> DateTime<Utc> {
    noon() + TimeDelta::seconds(seconds)
}

async fn ask(scene: &Scene, now: DateTime<Utc>) -> Result<Person, SsoError> {
    scene
        .society
        .ask_again(&Secret::new("rt-1"), "amina", now)
        .await
}

#[tokio::test]
async fn after_three_failures_nobody_waits_for_thirty_seconds() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer("/token", Reply::status(500, json!({})));
    for _ in 0..3 {
        let outage = SsoError::unavailable(Step::Token, TransportError::Status(500));
        assert_eq!(ask(&scene, after(0)).await, Err(outage));
    }
    let down = SsoError::unavailable(Step::Token, TransportError::KnownToBeDown);
    assert_eq!(ask(&scene, after(0)).await, Err(down.clone()));
    assert_eq!(ask(&scene, after(29)).await, Err(down.clone()));
    assert_eq!(scene.provider.asked("/token").len(), 3);
    assert_eq!(scene.society.reach(after(29)).await, Err(down));
    scene.answer_token(&scene.key.token(&scene.claims()));
    assert!(ask(&scene, after(30)).await.is_ok());
    assert!(scene.society.reach(after(30)).await.is_ok());
}

#[tokio::test]
async fn one_that_fails_again_is_left_alone_again() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer("/token", Reply::status(500, json!({})));
    for second in [0, 0, 0, 30, 30, 59, 60] {
        assert!(ask(&scene, after(second)).await.is_err());
    }
    assert_eq!(scene.provider.asked("/token").len(), 5);
}

#[tokio::test]
async fn a_refusal_is_no_outage_and_a_success_forgets_the_failures() {
    let scene = Scene::new().await;
    let broken = Reply::status(500, json!({}));
    let refusal = Reply::status(400, json!({ "error": "invalid_grant" }));
    for _ in 0..5 {
        scene.provider.answer("/token", broken.clone());
        assert!(ask(&scene, noon()).await.is_err());
        assert!(ask(&scene, noon()).await.is_err());
        scene.provider.answer("/token", refusal.clone());
        assert_eq!(
            ask(&scene, noon()).await,
            refused(VerificationError::RefreshRefused)
        );
    }
    assert_eq!(scene.provider.asked("/token").len(), 15);
}

#[tokio::test]
async fn userinfo_that_is_down_is_found_out_though_tokens_are_given() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer("/userinfo", Reply::status(502, json!({})));
    for _ in 0..6 {
        assert!(ask(&scene, noon()).await.is_err());
    }
    assert_eq!(scene.provider.asked("/userinfo").len(), 3);
    let down = SsoError::unavailable(Step::Userinfo, TransportError::KnownToBeDown);
    assert_eq!(scene.society.reach(noon()).await, Err(down));
}
