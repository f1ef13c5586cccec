//! A member sees their sessions, and ends those that they do not know.

use crate::support::{Client, TestApp, cookie};
use chrono::Duration;
use tandem_platform::sso::FakeSociety;

const LIST: &str = "/api/v1/session/browsers";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async fn with_firefox(app: &TestApp, name: &str) -> Client {
    app.society
        .register("firefox", FakeSociety::active_member(name));
    let (attempt, state) = app.begin().await;
    let path = format!("/api/v1/session/callback?code=firefox&state={state}");
    let request = app.http.get(format!("{}{path}", app.base));
    let request = request
        .header("cookie", attempt)
        .header("user-agent", FIREFOX);
    let answer = request.send().await.unwrap();
    Client {
        cookie: cookie(answer.headers(), "__Host-session"),
        ..app.anonymous()
    }
}

#[actix_web::test]
async fn a_member_sees_each_browser_they_are_signed_in_with() {
    let app = TestApp::start().await;
    let unknown = app.member("amina").await;
    app.clock.advance(Duration::minutes(1));
    let firefox = with_firefox(&app, "amina").await;
    app.member("leonie").await;
    let list = firefox.get(LIST).await.ok();
    let items = list["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["browser"], "Firefox");
    assert_eq!(items[0]["system"], "Linux");
    assert_eq!(items[0]["current"], true);
    assert_eq!(items[0]["address_hint"], "127.0");
    assert_eq!(items[1]["browser"], serde_json::Value::Null);
    assert_eq!(items[1]["current"], false);
    let page = unknown.get(&format!("{LIST}?limit=1")).await.ok();
    let next = page["next"].as_str().unwrap();
    let second = unknown
        .get(&format!("{LIST}?limit=1&after={next}"))
        .await
        .ok();
    assert_eq!(second["items"][0]["current"], true);
    assert_eq!(second["next"], serde_json::Value::Null);
    app.stop().await;
}

#[actix_web::test]
async fn a_browser_that_is_signed_out_elsewhere_is_out_at_the_next_request() {
    let app = TestApp::start().await;
    let (lost, here) = (app.member("amina").await, app.member("amina").await);
    let list = here.get(LIST).await.ok();
    let items = list["items"].as_array().unwrap();
    let other = items.iter().find(|item| item["current"] == false).unwrap();
    let path = format!("{LIST}/{}", other["id"].as_str().unwrap());
    assert_eq!(here.delete(&path).await.status, 204);
    lost.get(LIST).await.problem(401, "unauthenticated");
    here.get(LIST).await.ok();
    here.delete(&path).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn nobody_ends_a_session_of_somebody_else() {
    let app = TestApp::start().await;
    let (amina, mallory) = (app.member("amina").await, app.member("mallory").await);
    let list = amina.get(LIST).await.ok();
    let path = format!("{LIST}/{}", list["items"][0]["id"].as_str().unwrap());
    mallory.delete(&path).await.problem(404, "not_found");
    amina.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_session_that_has_expired_is_not_listed() {
    let app = TestApp::start_with(|config| config.server.session_idle_hours = 8).await;
    app.member("amina").await;
    app.clock.advance(Duration::hours(9));
    let amina = app.member("amina").await;
    let list = amina.get(LIST).await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_sign_in_ends_the_session_that_the_browser_had() {
    let app = TestApp::start().await;
    let before = app.member("amina").await;
    app.society
        .register("again", FakeSociety::active_member("amina"));
    let (attempt, state) = app.begin().await;
    let mut browser = app.anonymous();
    browser.cookie = Some(format!("{attempt}; {}", before.cookie.clone().unwrap()));
    let path = format!("/api/v1/session/callback?code=again&state={state}");
    let answer = browser.get(&path).await;
    let after = cookie(&answer.headers, "__Host-session").unwrap();
    assert_ne!(Some(&after), before.cookie.as_ref());
    before.get(LIST).await.problem(401, "unauthenticated");
    app.stop().await;
}

#[actix_web::test]
async fn the_same_address_at_the_society_is_not_the_same_person() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let mut impostor = FakeSociety::active_member("mallory");
    impostor.email = Some("amina@members.test".into());
    let mallory = app.sign_in(impostor).await;
    let id =
        async |client: &Client| client.get("/api/v1/session").await.ok()["member"]["id"].clone();
    assert_ne!(id(&amina).await, id(&mallory).await);
    let mut elsewhere = FakeSociety::active_member("amina");
    elsewhere.issuer = "https://another.test".into();
    let other = app.sign_in(elsewhere).await;
    assert_ne!(id(&amina).await, id(&other).await);
    app.stop().await;
}
