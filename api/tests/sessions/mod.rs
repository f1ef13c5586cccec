//! Signing in through the society, and what a session allows.

mod asking;
mod browsers;
mod nameless;
mod returning;
mod society;

use crate::support::{TestApp, cookie};
use tandem_platform::sso::{FakeSociety, MembershipStatus};

#[actix_web::test]
async fn a_member_signs_in_and_is_known() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let session = amina.get("/api/v1/session").await.ok();
    assert_eq!(session["access"], "active");
    assert_eq!(session["member"]["display_name"], "Member amina");
    assert_eq!(session["member"]["membership"]["status"], "active");
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_signed_in_without_a_cookie() {
    let app = TestApp::start().await;
    let session = app.anonymous().get("/api/v1/session").await.ok();
    assert_eq!(session["access"], "anonymous");
    assert_eq!(session["reason"], "not_signed_in");
    app.anonymous()
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    app.stop().await;
}

#[actix_web::test]
async fn a_lapsed_member_is_let_into_the_restricted_room_only() {
    let app = TestApp::start().await;
    let mut person = FakeSociety::active_member("victor");
    person.membership.status = MembershipStatus::Lapsed;
    person.membership.valid_until = "2026-03-31".parse().ok();
    let victor = app.sign_in(person).await;
    let session = victor.get("/api/v1/session").await.ok();
    assert_eq!(session["access"], "restricted");
    assert_eq!(session["reason"], "lapsed");
    assert_eq!(session["member"]["membership"]["valid_until"], "2026-03-31");
    let body = serde_json::json!({ "role": "mentee", "conduct_version": 1 });
    victor
        .post("/api/v1/programmes/isbt/enrolments", &body)
        .await
        .problem(403, "membership_not_active");
    victor.get("/api/v1/enrolments").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn an_attempt_is_good_for_one_callback_of_its_own_browser() {
    let app = TestApp::start().await;
    let (attempt, state) = app.begin().await;
    app.society
        .register("first", FakeSociety::active_member("amina"));
    app.society
        .register("second", FakeSociety::active_member("amina"));
    let call = |code: &str, cookie: Option<String>| {
        let path = format!("/api/v1/session/callback?code={code}&state={state}");
        let mut client = app.anonymous();
        client.cookie = cookie;
        async move { client.get(&path).await }
    };
    let foreign = call("first", None).await;
    assert_eq!(
        foreign.header("location"),
        Some("/access?problem=sign_in_expired&return_to=%2Fp")
    );
    let good = call("first", Some(attempt.clone())).await;
    assert_eq!(good.header("location"), Some("/p"));
    assert!(cookie(&good.headers, "__Host-session").is_some());
    let again = call("second", Some(attempt)).await;
    assert_eq!(
        again.header("location"),
        Some("/access?problem=sign_in_expired")
    );
    app.stop().await;
}

#[actix_web::test]
async fn signing_out_ends_the_session_at_once() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let out = amina.delete("/api/v1/session").await.ok();
    assert!(
        out["society_sign_out_url"]
            .as_str()
            .unwrap()
            .contains("id_token_hint")
    );
    amina
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    app.stop().await;
}
