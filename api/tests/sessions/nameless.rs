//! A member without a name from the society must enter one before others see them.

use crate::support::{Client, TestApp, cookie};
use serde_json::{Value, json};
use tandem_platform::sso::{FakeSociety, Person};

const ME: &str = "/api/v1/me";

fn nameless(subject: &str) -> Person {
    Person {
        display_name: None,
        given_name: None,
        family_name: None,
        ..FakeSociety::active_member(subject)
    }
}

async fn say(client: &Client, name: Value) -> crate::support::Answer {
    let version = client.get(ME).await;
    let version = version.header("etag").unwrap().to_owned();
    client
        .patch(ME, &version, &json!({ "display_name": name }))
        .await
}

#[actix_web::test]
async fn whoever_has_no_name_says_it_before_anything_else_and_is_shown_to_nobody_until_then() {
    let app = TestApp::start().await;
    let client = app.sign_in(nameless("s-7f3a")).await;
    let session = client.get("/api/v1/session").await.ok();
    assert_eq!(session["access"], "active");
    assert_eq!(session["name_required"], true);
    let body = json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 1 });
    let enrol = async || {
        client
            .post("/api/v1/programmes/isbt/enrolments", &body)
            .await
    };
    enrol().await.problem(403, "name_required");
    let none = say(&client, Value::Null).await;
    none.problem(409, "name_required");
    let own = say(&client, json!("Amina Otieno")).await.ok();
    assert_eq!(own["display_name"], "Amina Otieno");
    assert_eq!(own["society_name"], Value::Null);
    assert_eq!(
        client.get("/api/v1/session").await.ok()["name_required"],
        false
    );
    enrol().await.id();
    app.stop().await;
}

#[actix_web::test]
async fn nobody_reads_the_subject_of_somebody_without_a_name() {
    let app = TestApp::start().await;
    let client = app.sign_in(nameless("s-7f3a")).await;
    let administrator = app.administrator("ines").await;
    let mut shown = String::new();
    for path in [
        "/api/v1/administration/members",
        "/api/v1/administration/audit",
    ] {
        shown.push_str(&administrator.get(path).await.ok().to_string());
    }
    for path in ["/api/v1/session", ME] {
        shown.push_str(&client.get(path).await.ok().to_string());
    }
    // The made-up address and number contain it as well.
    let shown = shown
        .replace("s-7f3a@members.test", "")
        .replace("M-s-7f3a", "");
    assert!(!shown.contains("s-7f3a"), "{shown}");
    let members = administrator
        .get("/api/v1/administration/members")
        .await
        .ok();
    let items = members["items"].as_array().unwrap();
    assert!(items.iter().any(|one| one["display_name"].is_null()));
    app.stop().await;
}

#[actix_web::test]
async fn a_browser_is_led_by_way_of_the_question_to_where_it_wanted_to_go() {
    let app = TestApp::start().await;
    let (attempt, state) = app.begin().await;
    app.society.register("code-1", nameless("s-7f3a"));
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt);
    let path = format!("/api/v1/session/callback?code=code-1&state={state}");
    let answer = browser.get(&path).await;
    assert_eq!(answer.header("location"), Some("/name?return_to=%2Fp"));
    assert!(cookie(&answer.headers, "__Host-session").is_some());
    app.stop().await;
}

#[actix_web::test]
async fn a_name_that_was_known_stays_when_the_society_tells_none_any_more() {
    let app = TestApp::start().await;
    app.member("amina").await;
    let again = app.sign_in(nameless("amina")).await;
    let session = again.get("/api/v1/session").await.ok();
    assert_eq!(session["member"]["display_name"], "Member amina");
    assert_eq!(session["name_required"], false);
    let own = again.get(ME).await.ok();
    assert_eq!(own["society_name"], "Member amina");
    app.stop().await;
}

#[actix_web::test]
async fn a_subject_that_was_once_written_as_a_name_is_taken_back() {
    let app = TestApp::start().await;
    app.member("s-7f3a").await;
    app.change("update members set display_name = subject, society_name = subject")
        .await;
    let client = app.sign_in(nameless("s-7f3a")).await;
    let session = client.get("/api/v1/session").await.ok();
    assert_eq!(session["member"]["display_name"], "");
    assert_eq!(session["name_required"], true);
    app.stop().await;
}
