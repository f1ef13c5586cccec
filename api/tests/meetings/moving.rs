//! Moving and cancelling a confirmed meeting.

use super::{AT_FOUR, AT_TEN, AT_TWO, act, confirm, offer, read, withdraw};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_move_needs_the_others_yes_and_until_then_the_agreed_time_stands() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    // It may overlap its own time.
    let overlapping = "2026-11-27T10:30:00Z";
    let moving = offer(&pair.mentor, &confirmed, &[overlapping, AT_TWO])
        .await
        .ok();
    assert_eq!(
        (&moving["status"], &moving["starts_at"]),
        (&json!("confirmed"), &json!(AT_TEN))
    );
    confirm(&pair.mentor, &moving, 0)
        .await
        .problem(409, "times_are_your_own");
    let moved = confirm(&pair.mentee, &moving, 0).await.ok();
    assert_eq!(
        (&moved["starts_at"], &moved["sequence"], &moved["time_zone"]),
        (&json!(overlapping), &json!(2), &json!("Europe/Paris"))
    );
    let taken =
        "select count(*) from meeting_quarters where starts_at < '2026-11-27 10:30:00+00:00'";
    assert_eq!(app.count(taken).await, 0, "the time before is free");
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 8);
    app.drain().await;
    let payload: Value = serde_json::from_str(
        &app.rows("events")
            .await
            .into_iter()
            .find(|row| row.contains("meeting.moved"))
            .unwrap(),
    )
    .unwrap();
    let payload = match &payload["payload"] {
        Value::String(text) => serde_json::from_str(text).unwrap(),
        other => other.clone(),
    };
    assert_eq!(
        (&payload["moved_from_at"], &payload["starts_at"]),
        (&json!(AT_TEN), &json!(overlapping))
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_move_that_is_declined_or_withdrawn_changes_nothing() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    for _ in 0..2 {
        offer(&pair.mentee, &confirmed, &[AT_TWO]).await.ok();
    }
    let declined = act(&pair.mentor, &confirmed, "decline", &json!({}))
        .await
        .ok();
    assert_eq!(
        (&declined["status"], &declined["starts_at"]),
        (&json!("confirmed"), &json!(AT_TEN))
    );
    offer(&pair.mentee, &confirmed, &[AT_FOUR]).await.ok();
    let withdrawn = withdraw(&pair.mentee, &confirmed).await.ok();
    assert_eq!(
        (&withdrawn["status"], &withdrawn["sequence"]),
        (&json!("confirmed"), &json!(1))
    );
    app.stop().await;
}

#[actix_web::test]
async fn either_side_cancels_and_the_time_is_free_for_another() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    offer(&pair.mentee, &confirmed, &[AT_TWO]).await.ok();
    let why = json!({ "note": "I am ill." });
    let cancelled = act(&pair.mentor, &confirmed, "cancellation", &why)
        .await
        .ok();
    assert_eq!(
        (
            &cancelled["status"],
            &cancelled["cancelled_reason"],
            &cancelled["sequence"]
        ),
        (&json!("cancelled"), &json!("cancelled"), &json!(2))
    );
    assert_eq!(cancelled["proposals"][0]["status"], "closed");
    assert_eq!(
        read(&pair.mentee, &confirmed).await["cancelled_by"],
        "other"
    );
    let again = act(&pair.mentee, &confirmed, "cancellation", &json!({})).await;
    again.problem(409, "meeting_not_open");
    pair.confirmed(AT_TEN).await;
    let proposed = pair.propose(&[AT_FOUR]).await;
    let early = act(&pair.mentee, &proposed, "cancellation", &json!({})).await;
    early.problem(409, "meeting_not_confirmed");
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_that_is_over_is_neither_moved_nor_cancelled() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    app.move_to("2026-11-27T11:00:00Z");
    let amina = pair.mentee.again(&app, "amina").await;
    act(&amina, &confirmed, "cancellation", &json!({}))
        .await
        .problem(409, "meeting_is_over");
    offer(&amina, &confirmed, &[AT_TWO])
        .await
        .problem(409, "meeting_is_over");
    app.stop().await;
}
