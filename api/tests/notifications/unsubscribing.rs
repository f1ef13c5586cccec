//! The link in a mail unsubscribes without signing in (RFC 8058).

use super::{subjects, told};
use crate::support::{Answer, Enrolled, TestApp};
use reqwest::Method;
use serde_json::json;
use tandem_platform::mail::Email;

/// A mentee who has sent a request, the mentor, and the mail to the mentor.
async fn asked(app: &TestApp) -> (Enrolled, Enrolled, Email) {
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    amina.ask(&kwame).await;
    app.drain().await;
    let mut letters = app.outbox.letters().into_iter();
    let letter = letters.rfind(|letter| letter.unsubscribe.is_some());
    (amina, kwame, letter.unwrap())
}

/// The path of the link for mail programs.
fn link(letter: &Email) -> String {
    letter.unsubscribe.as_ref().unwrap().path().to_owned()
}

/// The POST of a mail program: no cookie, from any origin, with the one field of RFC 8058.
async fn one_click(app: &TestApp, path: &str) -> Answer {
    let request = app.http.post(format!("{}{path}", app.base));
    let request = request.form(&[("List-Unsubscribe", "One-Click")]);
    Answer::of(request.send().await.unwrap()).await
}

#[actix_web::test]
async fn one_post_without_a_session_ends_the_mails_of_a_kind_and_a_second_changes_nothing() {
    let app = TestApp::start().await;
    let (amina, kwame, letter) = asked(&app).await;
    for _ in 0..2 {
        let ended = one_click(&app, &link(&letter)).await.ok();
        assert_eq!(ended, json!({ "kind": "request_received", "mail": false }));
    }
    let ended = "select count(*) from events where kind = 'member.preference_changed'";
    assert_eq!(app.count(ended).await, 1);
    let before = subjects(&app, "kwame");
    let request = app.count("select count(*) from requests").await;
    assert_eq!(request, 1);
    let list = amina.client.get(&amina.path("/requests")).await.ok();
    let first = list["items"][0]["id"].as_str().unwrap();
    amina
        .client
        .act(&format!("/api/v1/requests/{first}/withdrawal"))
        .await
        .ok();
    amina.ask(&kwame).await;
    app.drain().await;
    let since = subjects(&app, "kwame").split_off(before.len());
    assert_eq!(
        since,
        ["Member amina has withdrawn their request"],
        "other kinds go on"
    );
    assert_eq!(told(&kwame.client, "request_received").await.len(), 2);
    app.stop().await;
}

#[actix_web::test]
async fn looking_at_the_link_changes_nothing_and_leads_a_browser_to_the_page() {
    let app = TestApp::start().await;
    let (_, _, letter) = asked(&app).await;
    let visitor = app.anonymous();
    let before = app.state().await;
    let seen = visitor.get(&link(&letter)).await.ok();
    assert_eq!(seen, json!({ "kind": "request_received", "mail": true }));
    let request = visitor.request(Method::GET, &link(&letter));
    let led = Answer::of(
        request
            .header("accept", "text/html,*/*")
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!(led.status, 303);
    let page = led.header("location").unwrap();
    assert_eq!(page, link(&letter).replace("/api/v1", ""));
    assert!(
        letter.text.lines().any(|line| line.ends_with(page)),
        "{}",
        letter.text
    );
    assert_eq!(app.state().await, before);
    app.stop().await;
}

#[actix_web::test]
async fn a_link_that_was_bent_adds_no_header_to_the_answer() {
    let app = TestApp::start().await;
    let bent = "/api/v1/unsubscribe/a%0D%0Aset-cookie:%20b=c";
    let request = app.anonymous().request(Method::GET, bent);
    let led = request.header("accept", "text/html").send().await.unwrap();
    let led = Answer::of(led).await;
    assert_eq!(led.status, 303);
    assert_eq!(led.header("set-cookie"), None);
    let page = led.header("location").unwrap();
    assert_eq!(page, "/unsubscribe/a%0D%0Aset-cookie%3A+b%3Dc");
    app.stop().await;
}

#[actix_web::test]
async fn the_end_is_undone_by_the_same_link() {
    let app = TestApp::start().await;
    let (_, _, letter) = asked(&app).await;
    one_click(&app, &link(&letter)).await.ok();
    let again = app.anonymous().delete(&link(&letter)).await.ok();
    assert_eq!(again, json!({ "kind": "request_received", "mail": true }));
    assert_eq!(app.anonymous().get(&link(&letter)).await.ok(), again);
    app.stop().await;
}

#[actix_web::test]
async fn a_link_that_is_not_ours_says_so_and_ends_nothing() {
    let app = TestApp::start().await;
    let (_, _, letter) = asked(&app).await;
    let visitor = app.anonymous();
    let cut = link(&letter);
    for path in [&cut[..cut.len() - 1], "/api/v1/unsubscribe/nothing"] {
        let code = "not_found";
        visitor.get(path).await.problem(404, code);
        one_click(&app, path).await.problem(404, code);
        visitor.delete(path).await.problem(404, code);
    }
    assert!(app.rows("notification_preferences").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn every_letter_that_may_be_ended_says_how_and_no_other_does() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.pair("isbt").await;
    let text = json!({ "text": "maria@members.test" });
    ines.post("/api/v1/programmes/isbt/invitations", &text)
        .await
        .ok();
    app.drain().await;
    let letters = app.outbox.letters();
    let ended: Vec<_> = letters
        .iter()
        .filter(|letter| letter.unsubscribe.is_some())
        .map(|letter| letter.subject.as_str())
        .collect();
    assert_eq!(ended, ["Member amina asks you to be their mentor"]);
    for letter in &letters {
        let may = letter.unsubscribe.is_some();
        assert_eq!(
            letter.text.contains("/unsubscribe/"),
            may,
            "{}",
            letter.subject
        );
        let html = letter.html.replace("&#x2f;", "/");
        assert_eq!(html.contains("/unsubscribe/"), may, "{}", letter.subject);
        assert!(!letter.text.contains("@members.test"), "{}", letter.subject);
    }
    app.stop().await;
}
