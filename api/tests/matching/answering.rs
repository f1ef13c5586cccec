//! How soon a mentor usually replies; shown only where it is known and soon.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Enrolled, TestApp};

/// Sends a request, which the mentor declines after `hours`.
async fn declined_after(app: &TestApp, mentee: &Enrolled, mentor: &Enrolled, hours: i64) {
    let request = mentee.ask(mentor).await;
    app.clock.advance(Duration::hours(hours));
    let path = format!("/api/v1/requests/{request}/decline");
    let body = json!({ "reason": "no_time" });
    mentor.client.post(&path, &body).await.ok();
}

async fn told(mentee: &Enrolled, mentor: &Enrolled) -> Value {
    let one = mentee.get(&format!("/matches/{}", mentor.enrolment)).await;
    let list = mentee.get("/matches").await;
    let shown = &list["items"][0]["answers_within_days"];
    assert_eq!(shown, &one["answers_within_days"]);
    shown.clone()
}

#[actix_web::test]
async fn how_soon_a_mentor_answers_is_told_from_three_answers_up() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    assert_eq!(told(&amina, &kwame).await, Value::Null);
    for hours in [1, 30] {
        declined_after(&app, &amina, &kwame, hours).await;
        assert_eq!(told(&amina, &kwame).await, Value::Null);
    }
    declined_after(&app, &amina, &kwame, 40).await;
    assert_eq!(told(&amina, &kwame).await, json!(2));
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_takes_longer_than_a_week_is_not_told_on() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    for number in 0..3 {
        let mentee = app.mentee("isbt", &format!("mentee-{number}")).await;
        declined_after(&app, &mentee, &kwame, 2).await;
    }
    let amina = app.mentee("isbt", "amina").await;
    assert_eq!(told(&amina, &kwame).await, json!(1));
    let statement = "update requests set decided_at = expires_at";
    app.change(statement).await;
    assert_eq!(told(&amina, &kwame).await, Value::Null);
    app.stop().await;
}

#[actix_web::test]
async fn only_the_last_ten_requests_count() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    for _ in 0..4 {
        declined_after(&app, &amina, &kwame, 60).await;
    }
    assert_eq!(told(&amina, &kwame).await, json!(3));
    for _ in 0..7 {
        declined_after(&app, &amina, &kwame, 1).await;
    }
    assert_eq!(told(&amina, &kwame).await, json!(1));
    app.stop().await;
}
