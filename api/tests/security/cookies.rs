//! Attributes of the cookies, and what is stored of them.

use crate::support::{Answer, TestApp};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use tandem_platform::sso::FakeSociety;

/// Name, value and attributes of every cookie in a response.
fn set_by(answer: &Answer) -> Vec<(String, String, BTreeSet<String>)> {
    let set = answer.headers.get_all("set-cookie").iter();
    set.map(|value| {
        let mut parts = value.to_str().unwrap().split("; ");
        let (name, value) = parts.next().unwrap().split_once('=').unwrap();
        let attributes = parts
            .filter(|part| !part.starts_with("Expires="))
            .map(str::to_owned);
        (name.to_owned(), value.to_owned(), attributes.collect())
    })
    .collect()
}

fn attributes(more: &[&str]) -> BTreeSet<String> {
    let all = ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]
        .iter()
        .chain(more);
    all.map(|attribute| (*attribute).to_owned()).collect()
}

async fn callback(app: &TestApp, name: &str, cookies: &str) -> Answer {
    let code = format!("code-{}", uuid::Uuid::now_v7());
    app.society
        .register(code.clone(), FakeSociety::active_member(name));
    let (attempt, state) = app.begin().await;
    let mut browser = app.anonymous();
    browser.cookie = Some(format!("{attempt}{cookies}"));
    browser
        .get(&format!(
            "/api/v1/session/callback?code={code}&state={state}"
        ))
        .await
}

#[actix_web::test]
async fn every_cookie_is_bound_to_the_host_and_out_of_reach_of_scripts() {
    let app = TestApp::start().await;
    let begun = app.anonymous().get("/api/v1/session/sign-in").await;
    let attempt = set_by(&begun);
    assert_eq!(attempt.len(), 1);
    assert!(attempt[0].0.starts_with("__Host-sign-in-"));
    assert_eq!(attempt[0].2, attributes(&["Max-Age=900"]));

    let done = set_by(&callback(&app, "amina", "").await);
    assert_eq!(done.len(), 2);
    assert_eq!(done[0].0, "__Host-session");
    assert_eq!(done[0].2, attributes(&[]));
    assert!(done[1].0.starts_with("__Host-sign-in-"));
    assert_eq!(done[1].1, "");
    assert_eq!(done[1].2, attributes(&["Max-Age=0"]));

    let out = app.member("leonie").await.delete("/api/v1/session").await;
    let gone = set_by(&out);
    assert_eq!(
        (gone[0].0.as_str(), gone[0].1.as_str()),
        ("__Host-session", "")
    );
    assert_eq!(gone[0].2, attributes(&["Max-Age=0"]));
    assert_eq!(
        (gone[1].0.as_str(), gone[1].1.as_str()),
        ("__Host-signed-out", "1")
    );
    assert_eq!(gone[1].2, attributes(&["Max-Age=2592000"]));
    app.stop().await;
}

#[actix_web::test]
async fn a_session_has_256_random_bits_and_only_its_digest_is_stored() {
    let app = TestApp::start().await;
    let mut seen = BTreeSet::new();
    for _ in 0..5 {
        let client = app.member("amina").await;
        let cookie = client.cookie.unwrap();
        let secret = cookie.strip_prefix("__Host-session=").unwrap();
        assert_eq!(URL_SAFE_NO_PAD.decode(secret).unwrap().len(), 32);
        assert!(seen.insert(secret.to_owned()));
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest(secret));
        let query = format!("select count(*) from sessions where token_hash = '{digest}'");
        assert_eq!(app.count(&query).await, 1);
    }
    let kept = format!("{:?} {:?}", app.rows("sessions").await, app.state().await);
    assert!(seen.iter().all(|secret| !kept.contains(secret)));
    app.stop().await;
}

#[actix_web::test]
async fn the_secret_of_an_attempt_is_stored_as_its_digest_and_goes_when_it_is_used() {
    let app = TestApp::start().await;
    let (attempt, state) = app.begin().await;
    let (_, secret) = attempt.split_once('=').unwrap();
    let kept = app.rows("sign_in_attempts").await;
    assert_eq!(kept.len(), 1);
    assert!(!kept[0].contains(secret));
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt.clone());
    let path = format!("/api/v1/session/callback?error=access_denied&state={state}");
    let declined = browser.get(&path).await;
    assert_eq!(
        declined.header("location"),
        Some("/access?problem=sign_in_refused&return_to=%2Fp")
    );
    assert!(app.rows("sign_in_attempts").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn signing_in_again_gives_a_new_session_and_ends_the_one_before() {
    let app = TestApp::start().await;
    let first = app.member("amina").await;
    let old = first.cookie.clone().unwrap();
    let done = set_by(&callback(&app, "amina", &format!("; {old}")).await);
    let new = format!("__Host-session={}", done[0].1);
    assert_ne!(new, old);
    first
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    let mut second = app.anonymous();
    second.cookie = Some(new);
    second.get("/api/v1/enrolments").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_session_that_somebody_planted_is_never_taken_up() {
    let app = TestApp::start().await;
    let planted = "__Host-session=planted-by-somebody-else";
    let done = set_by(&callback(&app, "amina", &format!("; {planted}")).await);
    assert_ne!(done[0].1, "planted-by-somebody-else");
    let mut thief = app.anonymous();
    thief.cookie = Some(planted.to_owned());
    thief
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    app.stop().await;
}
