//! The stage and the next action.

use crate::support::{Enrolled, Pair, TestApp};
use serde_json::{Value, json};

async fn overview(side: &Enrolled, pair: &Pair) -> Value {
    let path = format!("/api/v1/mentorships/{}/overview", pair.mentorship);
    side.client.get(&path).await.ok()
}

/// The stage, and the next actions of the mentee and of the mentor.
async fn seen(pair: &Pair) -> [String; 3] {
    let mentee = overview(&pair.mentee, pair).await;
    let mentor = overview(&pair.mentor, pair).await;
    assert_eq!(mentee["stage"], mentor["stage"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    [
        text(&mentee["stage"]),
        text(&mentee["next"]["action"]),
        text(&mentor["next"]["action"]),
    ]
}

#[actix_web::test]
async fn a_mentorship_begins_with_the_proposal_of_a_first_meeting_by_the_policy() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    assert_eq!(
        seen(&pair).await,
        ["first_meeting", "propose_first_meeting", "wait"]
    );
    let mentee = overview(&pair.mentee, &pair).await;
    assert_eq!(mentee["next"]["due_on"], "2026-12-04");
    assert_eq!(mentee["agreement"], Value::Null);
    assert_eq!(
        mentee["meetings"],
        json!({ "held": 0, "minutes_held": 0, "recommended_minutes": null })
    );
    app.stop().await;
}

#[actix_web::test]
async fn nothing_is_next_after_the_end() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let body = json!({ "outcome": "ended_early" });
    pair.mentor.client.end(pair.mentorship, &body).await.ok();
    assert_eq!(seen(&pair).await, ["ended", "", ""]);
    app.stop().await;
}
