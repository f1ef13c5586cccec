//! The stage and the next action.

use crate::support::{Enrolled, Pair, TestApp, agreements::complete};
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

const AT_TEN: &str = "2026-11-27T10:00:00Z";
const AFTER: &str = "2026-11-27T11:00:00Z";

/// Times that the mentee proposes for a first meeting.
async fn propose_meeting(pair: &Pair) -> Value {
    let body = json!({
        "kind": "get_to_know", "minutes": 60, "agenda": "Getting to know each other",
        "place": "video_room", "slots": [AT_TEN], "time_zone": "Africa/Nairobi",
    });
    let path = format!("/api/v1/mentorships/{}/meetings", pair.mentorship);
    pair.mentee.client.post(&path, &body).await.ok()
}

async fn act(by: &Enrolled, meeting: &Value, what: &str, body: &Value) {
    let path = format!(
        "/api/v1/meetings/{}/{what}",
        meeting["id"].as_str().unwrap()
    );
    by.client.post(&path, body).await.ok();
}

#[actix_web::test]
async fn the_next_action_goes_from_the_first_meeting_over_the_agreement_to_the_first_goal() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let meeting = propose_meeting(&pair).await;
    assert_eq!(
        seen(&pair).await,
        ["first_meeting", "wait", "confirm_meeting"]
    );
    let mentor = overview(&pair.mentor, &pair).await;
    assert_eq!(mentor["next"]["about"], meeting["id"]);
    let slot = json!({ "slot_id": meeting["proposals"][0]["slots"][0]["id"] });
    act(&pair.mentor, &meeting, "confirmation", &slot).await;
    assert_eq!(
        seen(&pair).await,
        ["first_meeting", "prepare_meeting", "prepare_meeting"]
    );
    app.move_to(AFTER);
    let pair = Pair {
        mentee: pair.mentee.again(&app, "amina").await,
        mentor: pair.mentor.again(&app, "kwame").await,
        ..pair
    };
    let held = json!({ "took_place": true, "minutes": 60 });
    act(&pair.mentee, &meeting, "attendance", &held).await;
    assert_eq!(
        seen(&pair).await,
        ["first_meeting", "wait", "confirm_attendance"]
    );
    act(&pair.mentor, &meeting, "attendance", &held).await;
    assert_eq!(seen(&pair).await, ["agreement", "write_agreement", "wait"]);
    agree(&pair).await;
    assert_eq!(seen(&pair).await, ["meetings", "set_first_goal", "wait"]);
    let mentor = overview(&pair.mentor, &pair).await;
    assert_eq!(mentor["next"]["waits_for"], "set_first_goal");
    assert_eq!(mentor["agreement"]["meetings_planned"], 6);
    assert_eq!(mentor["meetings"]["minutes_held"], 60);
    assert_eq!(
        timeline_kinds(&pair).await,
        [
            "agreement_approved",
            "agreement_proposed",
            "agreement_changes_requested",
            "agreement_proposed",
            "meeting_held",
            "meeting_confirmed",
            "accepted"
        ]
    );
    app.stop().await;
}

/// Proposed, sent back, proposed again and approved.
async fn agree(pair: &Pair) {
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let version = mentee.propose(pair.mentorship, &complete()).await;
    assert_eq!(seen(pair).await, ["agreement", "wait", "approve_agreement"]);
    let comment = "Six meetings are too many before May.";
    mentor
        .send_back(pair.mentorship, &version, comment)
        .await
        .ok();
    assert_eq!(seen(pair).await, ["agreement", "answer_changes", "wait"]);
    let version = mentee.propose(pair.mentorship, &complete()).await;
    mentor.approve(pair.mentorship, &version).await.ok();
}

async fn timeline_kinds(pair: &Pair) -> Vec<String> {
    let path = format!("/api/v1/mentorships/{}/timeline", pair.mentorship);
    let page = pair.mentee.client.get(&path).await.ok();
    let entries = page["items"].as_array().unwrap().iter();
    entries
        .map(|entry| entry["kind"].as_str().unwrap().to_owned())
        .collect()
}
