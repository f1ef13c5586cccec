use super::*;
use crate::sso::{MembershipStatus, Step, TransportError};

async fn ask(scene: &OAuthScene) -> Result<Person, SsoError> {
    scene
        .society
        .ask_again(&Secret::new("rt-1"), "amina", noon())
        .await
}

#[tokio::test]
async fn the_society_is_asked_again_with_the_refresh_token() {
    let scene = OAuthScene::new().await;
    scene.answer_token(json!({ "refresh_token": "rt-2" }));
    scene.tell(json!({ "sub": "amina", "membership_status": "suspended" }));
    let person = ask(&scene).await.unwrap();
    assert_eq!(person.membership.status, MembershipStatus::Suspended);
    assert_eq!(person.refresh_token.unwrap().expose(), "rt-2");
    let asked = scene.provider.asked("/token").pop().unwrap();
    assert_eq!(asked.body, "grant_type=refresh_token&refresh_token=rt-1");
}

#[tokio::test]
async fn an_answer_about_somebody_else_is_refused() {
    let scene = OAuthScene::new().await;
    scene.tell(json!({ "sub": "mallory" }));
    assert_eq!(
        ask(&scene).await,
        refused(VerificationError::SubjectMismatch)
    );
}

#[tokio::test]
async fn a_refused_refresh_and_an_outage_are_told_apart() {
    let scene = OAuthScene::new().await;
    let spent = Reply::status(400, json!({ "error": "invalid_grant" }));
    scene.provider.answer("/token", spent);
    assert_eq!(
        ask(&scene).await,
        refused(VerificationError::RefreshRefused)
    );
    scene
        .provider
        .answer("/token", Reply::status(503, json!({})));
    let outage = SsoError::unavailable(Step::Token, TransportError::Status(503));
    assert_eq!(ask(&scene).await, Err(outage));
}

#[tokio::test]
async fn after_three_failures_nobody_waits_for_thirty_seconds() {
    let scene = OAuthScene::new().await;
    scene.provider.answer("/token", Reply::Cut);
    for _ in 0..5 {
        assert!(ask(&scene).await.is_err());
    }
    assert_eq!(scene.provider.asked("/token").len(), 3);
    let down = SsoError::unavailable(Step::Token, TransportError::KnownToBeDown);
    assert_eq!(scene.society.reach(noon()).await, Err(down));
}
