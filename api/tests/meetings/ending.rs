//! What becomes of meetings when their mentorship ends.

use super::{AT_FOUR, AT_TEN, AT_TWO, act, offer, read};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn meetings_ahead_are_cancelled_proposals_withdrawn_and_their_times_free() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    offer(&pair.mentee, &confirmed, &[AT_FOUR]).await.ok();
    let proposed = pair.propose(&[AT_TWO]).await;
    let body = json!({ "outcome": "completed" });
    pair.mentee.client.end(pair.mentorship, &body).await.ok();
    for meeting in [&confirmed, &proposed] {
        let seen = read(&pair.mentor, meeting).await;
        assert_eq!(
            (
                &seen["status"],
                &seen["cancelled_reason"],
                &seen["cancelled_by"]
            ),
            (
                &json!("cancelled"),
                &json!("mentorship_ended"),
                &json!(null)
            )
        );
        assert_eq!(seen["proposals"][0]["status"], "closed");
    }
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 0);
    let late = pair
        .try_to_propose(&pair.mentee, &super::meeting(&[AT_TEN]))
        .await;
    late.problem(409, "mentorship_already_ended");
    let path = format!("/api/v1/mentorships/{}/availability", pair.mentorship);
    let free = pair.mentee.client.get(&path).await;
    free.problem(409, "mentorship_already_ended");
    app.drain().await;
    let letters = app.outbox.letters();
    let cancelled = letters
        .iter()
        .filter(|one| one.subject.ends_with("is cancelled"));
    assert_eq!(cancelled.count(), 2);
    assert!(!letters.iter().any(|one| one.subject.contains("withdrawn")));
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_before_the_end_still_counts() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    app.move_to("2026-11-27T11:00:00Z");
    let amina = pair.mentee.again(&app, "amina").await;
    let kwame = pair.mentor.again(&app, "kwame").await;
    let body = json!({ "outcome": "completed" });
    amina.client.end(pair.mentorship, &body).await.ok();
    let said = json!({ "took_place": true, "minutes": 60 });
    act(&amina, &confirmed, "attendance", &said).await.ok();
    let held = act(&kwame, &confirmed, "attendance", &said).await.ok();
    assert_eq!(held["status"], "held");
    app.stop().await;
}
