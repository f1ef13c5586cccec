//! When a side is asked whether the mentorship is still going well.

use super::{DAY_30, DAY_60, asked, at, in_contact, lapse, mails, subjects};
use crate::support::TestApp;
use futures_util::future::join_all;
use serde_json::{Value, json};
use tandem::features::mentoring::activity::prompt_quiet;

#[actix_web::test]
async fn both_are_asked_once_after_the_days_of_the_policy_and_not_before() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    at(&app, "2026-12-20T08:59:59Z").await;
    assert_eq!(asked(&app), [0, 0]);
    at(&app, DAY_30).await;
    assert_eq!(asked(&app), [1, 1]);
    at(&app, "2027-06-20T09:00:00Z").await;
    assert_eq!(
        asked(&app),
        [1, 1],
        "nobody is asked again without an answer"
    );
    let mail = mails(&app, "kwame").pop().unwrap();
    assert_eq!(
        mail.subject,
        "Is your mentorship with Member amina still going well?"
    );
    for answer in ["going_well", "need_help", "stopped"] {
        assert!(
            mail.text.contains(&format!("?answer={answer}")),
            "{}",
            mail.text
        );
    }
    let kwame = pair.mentor.again(&app, "kwame").await;
    let notices = kwame.client.get("/api/v1/notifications").await.ok();
    let kinds = notices["items"].as_array().unwrap().iter();
    let kinds = kinds.filter(|one| one["kind"] == "check_up");
    assert_eq!(kinds.count(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn the_days_are_those_of_the_programme() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    app.set_policy("isbt", "inactivity_nudge_days", json!(45))
        .await;
    at(&app, DAY_30).await;
    assert_eq!(asked(&app), [0, 0]);
    at(&app, "2027-01-04T09:00:00Z").await;
    assert_eq!(asked(&app), [1, 1]);
    app.stop().await;
}

#[actix_web::test]
async fn replicas_that_run_at_once_ask_once() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    app.move_to(DAY_30);
    let mut replicas = Vec::new();
    for _ in 0..3 {
        replicas.push(app.services_anew().await);
    }
    let runs = replicas.iter().map(|one| prompt_quiet(&one.db));
    for run in join_all(runs).await {
        run.unwrap();
    }
    let events = "select count(*) from events where kind = 'activity.check_up_asked'";
    assert_eq!(app.count(events).await, 2);
    assert_eq!(app.count("select count(*) from check_ups").await, 2);
    app.stop().await;
}

#[actix_web::test]
async fn a_clock_that_jumps_asks_nobody_twice() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    at(&app, "2027-11-20T09:00:00Z").await;
    assert_eq!(asked(&app), [1, 1]);
    at(&app, DAY_30).await;
    at(&app, "2026-11-20T10:00:00Z").await;
    at(&app, "2027-11-20T09:00:00Z").await;
    assert_eq!(asked(&app), [1, 1]);
    app.stop().await;
}

#[actix_web::test]
async fn new_activity_begins_a_new_period() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    at(&app, DAY_30).await;
    let pair = pair.again(&app).await;
    assert_ne!(pair.activity(&pair.mentee).await["check_up"], Value::Null);
    pair.contact().await;
    assert_eq!(pair.activity(&pair.mentee).await["check_up"], Value::Null);
    at(&app, "2027-01-19T08:59:59Z").await;
    assert_eq!(asked(&app), [1, 1]);
    at(&app, DAY_60).await;
    assert_eq!(asked(&app), [2, 2]);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_asked_while_a_meeting_is_proposed_or_agreed_nor_until_the_period_after_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let body = json!({
        "kind": "regular", "minutes": 60, "agenda": "", "place": "video_room",
        "slots": ["2027-02-01T10:00:00Z"], "time_zone": "Africa/Nairobi",
    });
    let path = pair.address("/meetings");
    let meeting = pair.mentee.client.post(&path, &body).await.ok();
    at(&app, DAY_60).await;
    assert_eq!(asked(&app), [0, 0], "the time is proposed");
    let pair = pair.again(&app).await;
    let slot = json!({ "slot_id": meeting["proposals"][0]["slots"][0]["id"] });
    let id = meeting["id"].as_str().unwrap();
    let path = format!("/api/v1/meetings/{id}/confirmation");
    pair.mentor.client.post(&path, &slot).await.ok();
    at(&app, "2027-03-03T09:59:59Z").await;
    assert_eq!(asked(&app), [0, 0], "the period begins with the meeting");
    at(&app, "2027-03-03T10:00:00Z").await;
    assert_eq!(asked(&app), [1, 1]);
    app.stop().await;
}

#[actix_web::test]
async fn who_cannot_take_part_is_not_asked_and_is_once_renewed() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    lapse(&app, "kwame").await;
    at(&app, DAY_30).await;
    assert_eq!(asked(&app), [1, 0]);
    app.member("kwame").await;
    at(&app, "2026-12-21T09:00:00Z").await;
    assert_eq!(asked(&app), [1, 1]);
    app.stop().await;
}

#[actix_web::test]
async fn a_mail_that_waited_is_dropped_once_the_two_are_active_or_the_mentorship_ended() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    app.move_to(DAY_30);
    prompt_quiet(app.db()).await.unwrap();
    let pair = pair.again(&app).await;
    app.a_second_later();
    pair.contact().await;
    app.drain().await;
    assert_eq!(asked(&app), [0, 0]);
    app.move_to(DAY_60);
    app.a_second_later();
    prompt_quiet(app.db()).await.unwrap();
    let pair = pair.again(&app).await;
    let body = json!({ "outcome": "ended_early" });
    pair.mentee.client.end(pair.mentorship, &body).await.ok();
    app.drain().await;
    assert_eq!(asked(&app), [0, 0]);
    assert_eq!(subjects(&app, "kwame", "has ended").len(), 1);
    at(&app, "2027-06-20T09:00:00Z").await;
    assert_eq!(
        asked(&app),
        [0, 0],
        "nothing is asked of an ended mentorship"
    );
    app.stop().await;
}
