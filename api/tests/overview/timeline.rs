//! The timeline of a mentorship.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

async fn timeline(side: &Enrolled, mentorship: Uuid, query: &str) -> Value {
    let path = format!("/api/v1/mentorships/{mentorship}/timeline{query}");
    side.client.get(&path).await.ok()
}

/// Kind, time and doer of each entry.
fn in_short(page: &Value) -> Vec<(String, String, String)> {
    let entries = page["items"].as_array().unwrap().iter();
    let text = |entry: &Value, field: &str| entry[field].as_str().unwrap().to_owned();
    entries
        .map(|entry| (text(entry, "kind"), text(entry, "at"), text(entry, "by")))
        .collect()
}

fn entry(kind: &str, second: u32, by: &str) -> (String, String, String) {
    let at = format!("2026-11-20T09:00:0{second}Z");
    (kind.to_owned(), at, by.to_owned())
}

#[actix_web::test]
async fn the_timeline_says_who_did_what_and_when_page_by_page() {
    let app = TestApp::start().await;
    let mentee = app.mentee("isbt", "amina").await;
    let mentor = app.mentor("isbt", "kwame").await;
    let request = mentee.ask(&mentor).await;
    app.a_second_later();
    let mentorship = mentor.accept(request).await;
    app.a_second_later();
    let body = json!({ "outcome": "completed" });
    mentor.client.end(mentorship, &body).await.ok();
    let page = timeline(&mentee, mentorship, "").await;
    assert_eq!(
        in_short(&page),
        [entry("ended", 2, "other"), entry("accepted", 1, "other")]
    );
    assert_eq!(page["items"][0]["outcome"], "completed");
    let page = timeline(&mentor, mentorship, "?limit=1").await;
    assert_eq!(in_short(&page), [entry("ended", 2, "you")]);
    let next = page["next"].as_str().unwrap();
    let page = timeline(&mentor, mentorship, &format!("?limit=1&after={next}")).await;
    assert_eq!(in_short(&page), [entry("accepted", 1, "you")]);
    assert_eq!(page["next"], Value::Null);
    let stranger = app.member("zoe").await;
    let path = format!("/api/v1/mentorships/{mentorship}/timeline");
    stranger.get(&path).await.problem(404, "not_found");
    app.stop().await;
}
