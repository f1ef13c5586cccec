//! Back-channel logout: signing out at the society ends the sessions here.

use crate::support::{Answer, Client, TestApp};
use tandem_platform::sso::{FakeSociety, SignedOut};

const EVENTS: &str = "/api/v1/session/logout-events";
const LIST: &str = "/api/v1/session/browsers";

fn token(app: &TestApp, token: &str, subject: Option<&str>, session: Option<&str>) {
    let signed_out = SignedOut {
        issuer: "https://society.test".into(),
        subject: subject.map(str::to_owned),
        session: session.map(str::to_owned),
        token_id: format!("id-of-{token}"),
    };
    app.society.register_sign_out(token, signed_out);
}

/// As the society sends it: from none of our pages, and without a cookie.
async fn send(app: &TestApp, token: &str) -> Answer {
    let body = format!("something_else=1&logout_token={token}");
    post(app, "application/x-www-form-urlencoded", body).await
}

async fn post(app: &TestApp, kind: &str, body: String) -> Answer {
    let request = app.http.post(format!("{}{EVENTS}", app.base));
    let request = request.header("content-type", kind).body(body);
    Answer::of(request.send().await.unwrap()).await
}

async fn in_session(app: &TestApp, name: &str, session: &str) -> Client {
    let mut person = FakeSociety::active_member(name);
    person.session = Some(session.into());
    app.sign_in(person).await
}

#[actix_web::test]
async fn a_logout_token_with_a_session_ends_that_one_alone() {
    let app = TestApp::start().await;
    let office = in_session(&app, "amina", "office").await;
    let home = in_session(&app, "amina", "home").await;
    let other = in_session(&app, "leonie", "office").await;
    token(&app, "good", Some("amina"), Some("office"));
    let answer = send(&app, "good").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    office.get(LIST).await.problem(401, "unauthenticated");
    home.get(LIST).await.ok();
    other.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_logout_token_without_a_session_ends_all_of_the_person() {
    let app = TestApp::start().await;
    let (one, two) = (app.member("amina").await, app.member("amina").await);
    let other = app.member("leonie").await;
    token(&app, "good", Some("amina"), None);
    assert_eq!(send(&app, "good").await.status, 200);
    for client in [one, two] {
        client.get(LIST).await.problem(401, "unauthenticated");
    }
    other.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_logout_token_that_means_no_session_here_is_taken_as_done() {
    let app = TestApp::start().await;
    let amina = in_session(&app, "amina", "office").await;
    token(&app, "stranger", Some("nobody"), None);
    token(&app, "ended", Some("amina"), Some("long-ended"));
    for done in ["stranger", "ended"] {
        assert_eq!(send(&app, done).await.status, 200, "{done}");
    }
    amina.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_logout_token_that_is_wrong_or_used_before_is_refused_and_ends_nothing() {
    let app = TestApp::start().await;
    token(&app, "once", Some("amina"), None);
    app.member("amina").await;
    assert_eq!(send(&app, "once").await.status, 200);
    let amina = app.member("amina").await;
    for bad in ["once", "made-up", ""] {
        send(&app, bad).await.problem(400, "logout_token_refused");
    }
    let form = "application/x-www-form-urlencoded";
    post(&app, form, String::new())
        .await
        .problem(400, "logout_token_refused");
    post(&app, "application/json", "{}".into())
        .await
        .problem(415, "unsupported_media_type");
    let large = format!("logout_token={}", "x".repeat(300 * 1024));
    post(&app, form, large)
        .await
        .problem(413, "payload_too_large");
    amina.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn another_issuers_subject_of_the_same_name_stays() {
    let app = TestApp::start().await;
    let mut person = FakeSociety::active_member("amina");
    person.issuer = "https://another.test".into();
    let elsewhere = app.sign_in(person).await;
    token(&app, "good", Some("amina"), None);
    assert_eq!(send(&app, "good").await.status, 200);
    elsewhere.get(LIST).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn while_the_keys_cannot_be_had_the_society_is_told_to_come_again() {
    let app = TestApp::start().await;
    app.society.take_down();
    send(&app, "good").await.problem(503, "unavailable");
    app.stop().await;
}
