//! The private feed: its address, and what a calendar program gets there.

use crate::support::{Answer, Client, TestApp};
use reqwest::Method;
use serde_json::json;
use tandem_platform::sso::{FakeSociety, MembershipStatus};

const FEED: &str = "/api/v1/me/calendar-feed";

/// Makes or renews the feed. Returns the path of its address.
pub async fn renewed(member: &Client) -> String {
    path_of(&member.put(FEED).await)
}

fn path_of(answer: &Answer) -> String {
    let body = answer.ok();
    let url = body["url"].as_str().unwrap();
    let at = url.find("/api/v1/calendar/").unwrap();
    assert!(url.ends_with(".ics"), "{url}");
    url[at..].to_owned()
}

/// Asks as a program that has this version.
async fn asked_again(app: &TestApp, path: &str, version: &str) -> Answer {
    let request = app.anonymous().request(Method::GET, path);
    let sent = request.header("if-none-match", version).send().await;
    Answer::of(sent.unwrap()).await
}

#[actix_web::test]
async fn a_member_makes_reads_renews_and_removes_their_private_address() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let none = json!({ "url": null, "created_at": null });
    assert_eq!(amina.get(FEED).await.ok(), none);
    let first = renewed(&amina).await;
    assert_eq!(
        path_of(&amina.get(FEED).await),
        first,
        "it can be read again"
    );
    let visitor = app.anonymous();
    let calendar = visitor.get(&first).await;
    assert_eq!(calendar.status, 200);
    assert_eq!(
        calendar.header("content-type"),
        Some("text/calendar; charset=utf-8")
    );
    assert!(
        calendar.text.starts_with("BEGIN:VCALENDAR\r\n"),
        "{}",
        calendar.text
    );
    let second = renewed(&amina).await;
    assert_ne!(first, second);
    visitor.get(&first).await.problem(404, "not_found");
    assert_eq!(visitor.get(&second).await.status, 200);
    for _ in 0..2 {
        assert_eq!(amina.delete(FEED).await.status, 204);
    }
    visitor.get(&second).await.problem(404, "not_found");
    assert_eq!(amina.get(FEED).await.ok(), none);
    let told = "select count(*) from events where kind like 'member.calendar_feed_%'";
    assert_eq!(app.count(told).await, 3, "created, renewed, removed once");
    app.stop().await;
}

#[actix_web::test]
async fn a_program_that_has_the_calendar_is_told_so_without_its_content() {
    let app = TestApp::start().await;
    let path = renewed(&app.member("amina").await).await;
    let first = app.anonymous().get(&path).await;
    let version = first.header("etag").unwrap().to_owned();
    assert_eq!(first.header("cache-control"), Some("private, no-cache"));
    for known in [
        version.clone(),
        format!("W/\"other\", {version}"),
        "*".to_owned(),
    ] {
        let again = asked_again(&app, &path, &known).await;
        assert_eq!(again.status, 304, "{known}");
        assert_eq!(again.header("etag"), Some(version.as_str()));
        assert_eq!(again.text, "");
    }
    for other in ["W/\"other\"", "nonsense"] {
        assert_eq!(asked_again(&app, &path, other).await.status, 200, "{other}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_address_stores_no_secret_and_opens_nothing_else() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let path = renewed(&amina).await;
    let secret = path.rsplit('/').next().unwrap().trim_end_matches(".ics");
    for table in ["calendar_feeds", "events", "idempotency_keys"] {
        let rows = app.rows(table).await.join("\n");
        assert!(!rows.contains(secret), "{table}");
    }
    let visitor = app.anonymous();
    let cut = path.trim_end_matches(".ics");
    for wrong in [cut, &format!("{cut}x.ics"), "/api/v1/calendar/.ics"] {
        visitor.get(wrong).await.problem(404, "not_found");
    }
    visitor.get(FEED).await.problem(401, "unauthenticated");
    let before = app.state().await;
    visitor.get(&path).await;
    assert_eq!(app.state().await, before, "reading it changes nothing");
    app.stop().await;
}

#[actix_web::test]
async fn who_is_no_active_member_has_an_empty_calendar_and_can_still_remove_it() {
    let app = TestApp::start().await;
    let mut person = FakeSociety::active_member("victor");
    person.membership.status = MembershipStatus::Lapsed;
    let victor = app.sign_in(person).await;
    let path = renewed(&victor).await;
    let calendar = app.anonymous().get(&path).await;
    assert!(!calendar.text.contains("VEVENT"));
    assert_eq!(victor.delete(FEED).await.status, 204);
    app.stop().await;
}
