//! Clients behind a proxy.

use super::limits::assert_refused;
use crate::support::{Answer, TestApp, cookie};
use reqwest::Method;
use std::num::NonZeroU32;
use tandem_platform::{config::Networks, sso::FakeSociety};

/// The tests connect from loopback, which is the proxy's address.
async fn behind(proxies: &[&str]) -> TestApp {
    let proxies = proxies.iter().map(|&proxy| proxy.to_owned());
    let proxies = Networks::try_from(proxies.collect::<Vec<_>>()).unwrap();
    TestApp::start_with(|config| {
        config.server.trusted_proxies = proxies;
        config.limits.requests_per_minute = NonZeroU32::new(2).unwrap();
    })
    .await
}

async fn ask(app: &TestApp, header: &str, value: &str) -> Answer {
    let request = app.anonymous().request(Method::GET, "/api/v1/society");
    Answer::of(request.header(header, value).send().await.unwrap()).await
}

#[actix_web::test]
async fn two_visitors_behind_one_trusted_proxy_are_counted_apart() {
    let app = behind(&["127.0.0.0/8"]).await;
    for (header, one, other) in [
        ("x-forwarded-for", "203.0.113.5", "203.0.113.6"),
        ("forwarded", "for=203.0.113.7", "for=\"203.0.113.8:4711\""),
    ] {
        for _ in 0..2 {
            ask(&app, header, one).await.ok();
        }
        assert_refused(&ask(&app, header, one).await, 2);
        let longer = format!("198.51.100.1, {one}");
        assert_refused(&ask(&app, header, &longer).await, 2);
        ask(&app, header, other).await.ok();
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_address_that_an_untrusted_peer_claims_changes_nothing() {
    let app = behind(&["10.0.0.0/8"]).await;
    for number in 0..2 {
        let address = format!("203.0.113.{number}");
        ask(&app, "x-forwarded-for", &address).await.ok();
    }
    assert_refused(&ask(&app, "x-forwarded-for", "203.0.113.9").await, 2);
    assert_refused(&ask(&app, "forwarded", "for=203.0.113.9").await, 2);
    assert_eq!(hint(&app, "203.0.113.9").await, "127.0");
    app.stop().await;
}

#[actix_web::test]
async fn a_session_is_known_by_the_address_behind_the_proxy() {
    let app = behind(&["127.0.0.1"]).await;
    assert_eq!(hint(&app, "203.0.113.9").await, "203.0");
    app.stop().await;
}

/// What is stored of the client's address, for somebody who signs in with this header.
async fn hint(app: &TestApp, claimed: &str) -> String {
    let (attempt, state) = app.begin().await;
    app.society
        .register("code", FakeSociety::active_member("amina"));
    let path = format!("/api/v1/session/callback?code=code&state={state}");
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt);
    let request = browser.request(Method::GET, &path);
    let request = request.header("x-forwarded-for", claimed);
    let answer = request.send().await.unwrap();
    browser.cookie = cookie(answer.headers(), "__Host-session");
    let list = browser.get("/api/v1/session/browsers").await.ok();
    let hint = &list["items"][0]["address_hint"];
    hint.as_str().unwrap().to_owned()
}
