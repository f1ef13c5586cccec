//! Whether a meeting took place.

use super::{AT_TEN, AT_TWO, act, confirm, offer, read};
use crate::support::{Answer, Enrolled, Pair, TestApp};
use serde_json::{Value, json};
use tandem::features::mentoring::meetings::settle_silent;

const AFTER: &str = "2026-11-27T11:00:00Z";

async fn says(by: &Enrolled, meeting: &Value, minutes: Option<u32>) -> Answer {
    let body = json!({ "took_place": minutes.is_some(), "minutes": minutes });
    act(by, meeting, "attendance", &body).await
}

/// A meeting that is over, and the two after it.
async fn over(app: &TestApp) -> (Pair, Value) {
    let pair = app.pair("isth").await;
    let confirmed = pair.confirmed(AT_TEN).await;
    says(&pair.mentee, &confirmed, Some(60))
        .await
        .problem(409, "meeting_not_over");
    app.move_to(AFTER);
    let pair = Pair {
        mentee: pair.mentee.again(app, "amina").await,
        mentor: pair.mentor.again(app, "kwame").await,
        ..pair
    };
    (pair, confirmed)
}

/// Started in the season in which members of ISTH register, and back at the usual time.
async fn start() -> TestApp {
    let app = TestApp::start().await;
    app.set_policy("isth", "enrolment", json!("rolling")).await;
    app
}

#[actix_web::test]
async fn both_say_that_it_took_place_and_its_hours_count_beside_the_recommended_ones() {
    let app = start().await;
    let (pair, meeting) = over(&app).await;
    let first = says(&pair.mentee, &meeting, Some(45)).await.ok();
    assert_eq!(first["status"], "confirmed");
    assert_eq!(first["attendance"]["own"]["minutes"], 45);
    assert_eq!(first["attendance"]["stands_at"], "2026-12-04T11:00:00Z");
    assert_eq!(pair.list("").await["hours"]["minutes_held"], 0);
    let held = says(&pair.mentor, &meeting, Some(45)).await.ok();
    assert_eq!(
        (&held["status"], &held["held_minutes"]),
        (&json!("held"), &json!(45))
    );
    let hours = &pair.list("").await["hours"];
    assert_eq!(
        *hours,
        json!({ "meetings_held": 1, "minutes_held": 45, "recommended_minutes": 360, "recommended_minutes_a_month": 60 })
    );
    says(&pair.mentee, &meeting, None)
        .await
        .problem(409, "meeting_not_open");
    app.stop().await;
}

#[actix_web::test]
async fn a_contradiction_is_shown_to_both_and_counts_as_nothing_until_one_changes() {
    let app = start().await;
    let (pair, meeting) = over(&app).await;
    says(&pair.mentee, &meeting, Some(60)).await.ok();
    let against = says(&pair.mentor, &meeting, None).await.ok();
    assert_eq!(
        (&against["status"], &against["attendance"]["contradiction"]),
        (&json!("confirmed"), &json!(true))
    );
    let seen = read(&pair.mentee, &meeting).await;
    assert_eq!(seen["attendance"]["other"]["took_place"], false);
    assert_eq!(seen["attendance"]["contradiction"], true);
    says(&pair.mentor, &meeting, Some(30)).await.ok();
    assert_eq!(
        read(&pair.mentee, &meeting).await["attendance"]["contradiction"],
        true
    );
    app.move_to("2026-12-30T11:00:00Z");
    settle_silent(app.db()).await.unwrap();
    let amina = pair.mentee.again(&app, "amina").await;
    assert_eq!(read(&amina, &meeting).await["status"], "confirmed");
    let settled = says(&amina, &meeting, Some(30)).await.ok();
    assert_eq!(
        (&settled["status"], &settled["held_minutes"]),
        (&json!("held"), &json!(30))
    );
    app.stop().await;
}

#[actix_web::test]
async fn one_sides_word_stands_after_seven_days_of_the_others_silence() {
    let app = start().await;
    let (pair, meeting) = over(&app).await;
    says(&pair.mentor, &meeting, None).await.ok();
    app.move_to("2026-12-04T10:59:59Z");
    settle_silent(app.db()).await.unwrap();
    let missed = "select count(*) from meetings where status = 'missed'";
    assert_eq!(app.count(missed).await, 0);
    app.move_to("2026-12-04T11:00:00Z");
    settle_silent(app.db()).await.unwrap();
    settle_silent(app.db()).await.unwrap();
    assert_eq!(app.count(missed).await, 1);
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 0);
    assert_eq!(
        app.count("select count(*) from events where kind = 'meeting.missed'")
            .await,
        1
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_that_was_held_elsewhere_is_entered_and_confirmed_by_the_other() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let path = format!("/api/v1/mentorships/{}/held-meetings", pair.mentorship);
    let body = |starts_at: &str| {
        json!({
            "kind": "get_to_know", "starts_at": starts_at, "minutes": 45, "place": "in_person",
            "place_text": "At the congress", "time_zone": "Europe/Paris",
        })
    };
    for wrong in [
        "2026-11-20T08:30:00Z",
        "2025-01-01T08:00:00Z",
        "2026-11-19T08:05:00Z",
    ] {
        let refused = pair.mentor.client.post(&path, &body(wrong)).await;
        assert_eq!(
            refused.problem(422, "invalid_fields")["errors"][0]["pointer"],
            "/starts_at"
        );
    }
    let logged = pair
        .mentor
        .client
        .post(&path, &body("2026-11-19T08:00:00Z"))
        .await
        .ok();
    assert_eq!(
        (&logged["logged"], &logged["status"]),
        (&json!(true), &json!("confirmed"))
    );
    let twice = pair
        .mentee
        .client
        .post(&path, &body("2026-11-19T08:30:00Z"))
        .await;
    twice.problem(409, "time_is_taken");
    let held = says(&pair.mentee, &logged, Some(45)).await.ok();
    assert_eq!(held["status"], "held");
    app.stop().await;
}

#[actix_web::test]
async fn a_move_can_be_confirmed_after_the_time_before_until_somebody_speaks_of_it() {
    let app = start().await;
    let pair = app.pair("isth").await;
    let meeting = pair.confirmed(AT_TEN).await;
    let moving = offer(&pair.mentee, &meeting, &[AT_TWO]).await.ok();
    app.move_to(AFTER);
    let kwame = pair.mentor.again(&app, "kwame").await;
    let moved = confirm(&kwame, &moving, 0).await.ok();
    assert_eq!(moved["starts_at"], AT_TWO);
    says(&kwame, &meeting, None)
        .await
        .problem(409, "meeting_not_over");
    app.stop().await;
}
