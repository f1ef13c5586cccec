//! Pausing, resuming and leaving.

use super::{decide, enrolments_of, registration};
use crate::support::TestApp;
use serde_json::{Value, json};
use tandem::features::participation::enrolments::return_due;

#[actix_web::test]
async fn a_mentor_who_pauses_is_found_by_nobody_until_they_come_back() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let leonie = app.mentor("isbt", "leonie").await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame, &leonie]).await;
    let pause = json!({ "until": null });
    let away = kwame.client.post(&kwame.path("/pause"), &pause).await.ok();
    assert_eq!(
        (&away["status"], &away["paused_until"]),
        (&json!("paused"), &Value::Null)
    );
    amina.will_see(&[&leonie]).await;
    let refused = amina.try_to_ask(&kwame).await;
    refused.problem(409, "mentor_not_available");
    let back = kwame.client.act(&kwame.path("/return")).await.ok();
    assert_eq!(back["status"], "approved");
    amina.will_see(&[&kwame, &leonie]).await;
    let again = kwame.client.act(&kwame.path("/return")).await;
    again.problem(409, "not_paused");
    app.stop().await;
}

#[actix_web::test]
async fn a_pause_ends_by_itself_on_its_day() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    for past in ["2026-11-19", "2026-11-20"] {
        let refused = kwame
            .client
            .post(&kwame.path("/pause"), &json!({ "until": past }))
            .await;
        let refused = refused.problem(422, "invalid_fields");
        assert_eq!(refused["errors"][0]["code"], "in_the_past");
    }
    let pause = json!({ "until": "2026-11-22" });
    let away = kwame.client.post(&kwame.path("/pause"), &pause).await.ok();
    assert_eq!(away["paused_until"], "2026-11-22");
    // The profile's time zone is Nairobi, three hours ahead of UTC.
    app.move_to("2026-11-21T20:59:59Z");
    return_due(app.db()).await.unwrap();
    assert_eq!(kwame.get("").await["status"], "paused");
    app.move_to("2026-11-21T21:00:00Z");
    return_due(app.db()).await.unwrap();
    let back = kwame.get("").await;
    assert_eq!(
        (&back["status"], &back["paused_until"]),
        (&json!("approved"), &Value::Null)
    );
    app.stop().await;
}

/// At 08:00 UTC on the 20th it is the evening of the 19th in Honolulu. At 11:00 UTC it is already the 21st on Kiritimati.
#[actix_web::test]
async fn tomorrow_is_the_day_after_today_wherever_somebody_is() {
    let app = TestApp::start().await;
    for (name, zone, now, tomorrow) in [
        (
            "leilani",
            "Pacific/Honolulu",
            "2026-11-20T08:00:00Z",
            "2026-11-20",
        ),
        (
            "tekea",
            "Pacific/Kiritimati",
            "2026-11-20T11:00:00Z",
            "2026-11-22",
        ),
        (
            "maya",
            "Asia/Kathmandu",
            "2026-11-20T18:15:00Z",
            "2026-11-22",
        ),
        (
            "camille",
            "Europe/Paris",
            "2026-11-20T22:59:59Z",
            "2026-11-21",
        ),
    ] {
        app.move_to(now);
        let change = json!({ "time_zone": zone });
        let mentor = app.enrolled("isbt", name, "mentor", &change).await;
        let pause = async |until: chrono::NaiveDate| {
            let body = json!({ "until": until });
            mentor.client.post(&mentor.path("/pause"), &body).await
        };
        let tomorrow: chrono::NaiveDate = tomorrow.parse().unwrap();
        let refused = pause(tomorrow.pred_opt().unwrap()).await;
        refused.problem(422, "invalid_fields");
        let away = pause(tomorrow).await.ok();
        assert_eq!(away["paused_until"], json!(tomorrow), "{zone}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn everybody_is_back_when_their_own_day_begins() {
    let app = TestApp::start().await;
    app.move_to("2026-11-24T09:00:00Z");
    let mut away = Vec::new();
    for (name, zone, back) in [
        ("tekea", "Pacific/Kiritimati", "2026-11-24T10:00:00Z"),
        ("maya", "Asia/Kathmandu", "2026-11-24T18:15:00Z"),
        ("camille", "Europe/Paris", "2026-11-24T23:00:00Z"),
        ("leilani", "Pacific/Honolulu", "2026-11-25T10:00:00Z"),
    ] {
        let change = json!({ "time_zone": zone });
        let mentor = app.enrolled("isbt", name, "mentor", &change).await;
        let pause = json!({ "until": "2026-11-25" });
        mentor
            .client
            .post(&mentor.path("/pause"), &pause)
            .await
            .ok();
        away.push((mentor, back));
    }
    let status = async |mentor: &crate::support::Enrolled| mentor.get("").await["status"].clone();
    for (mentor, back) in &away {
        let back: chrono::DateTime<chrono::Utc> = back.parse().unwrap();
        app.move_to(&(back - chrono::Duration::seconds(1)).to_rfc3339());
        return_due(app.db()).await.unwrap();
        assert_eq!(status(mentor).await, "paused", "{back}");
        app.move_to(&back.to_rfc3339());
        return_due(app.db()).await.unwrap();
        assert_eq!(status(mentor).await, "approved", "{back}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_is_away_asks_nobody_and_writes_the_profile_all_the_same() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let pause = json!({ "until": null });
    amina.client.post(&amina.path("/pause"), &pause).await.ok();
    let refused = amina.try_to_ask(&kwame).await;
    refused.problem(409, "enrolment_paused");
    amina
        .change_profile(&json!({ "headline": "Back soon" }))
        .await
        .ok();
    app.stop().await;
}

#[actix_web::test]
async fn whoever_waits_for_approval_does_not_pause() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let path = format!("/api/v1/enrolments/{enrolment}/pause");
    let refused = amina.post(&path, &json!({ "until": null })).await;
    refused.problem(409, "not_approved");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_leaves_answers_every_open_request_kindly() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let (amina, zoe) = (
        app.mentee("isbt", "amina").await,
        app.mentee("isbt", "zoe").await,
    );
    let asked = [amina.ask(&kwame).await, zoe.ask(&kwame).await];
    let gone = kwame.client.act(&kwame.path("/withdrawal")).await.ok();
    assert_eq!(
        (&gone["status"], &gone["can_take"]),
        (&json!("withdrawn"), &json!(0))
    );
    for (mentee, request) in [&amina, &zoe].into_iter().zip(asked) {
        let path = format!("/api/v1/requests/{request}");
        let closed = mentee.client.get(&path).await.ok();
        assert_eq!(closed["status"], "declined");
        assert_eq!(closed["decline_reason"], "left");
    }
    app.drain().await;
    let subjects: Vec<String> = app
        .outbox
        .letters()
        .into_iter()
        .filter(|letter| letter.to.address == "zoe@members.test")
        .map(|letter| letter.subject)
        .collect();
    assert_eq!(
        subjects.last().unwrap(),
        "Your request to Member kwame has closed"
    );
    let again = kwame.client.act(&kwame.path("/withdrawal")).await;
    again.problem(409, "not_taking_part");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_leaves_takes_their_requests_back_and_may_register_again() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let request = amina.ask(&kwame).await;
    amina.client.act(&amina.path("/withdrawal")).await.ok();
    let path = format!("/api/v1/requests/{request}");
    let closed = kwame.client.get(&path).await.ok();
    assert_eq!(closed["status"], "withdrawn");
    let again = amina
        .client
        .post(&enrolments_of("isbt"), &registration("mentee"))
        .await;
    assert_eq!(again.ok()["status"], "submitted");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let approved = decide(&ines, amina.enrolment, "approval", &Value::Null).await;
    assert_eq!(approved.ok()["can_take"], 1);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_leaves_in_the_middle_of_a_mentorship() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    for side in [&pair.mentee, &pair.mentor] {
        let refused = side.client.act(&side.path("/withdrawal")).await;
        refused.problem(409, "mentorship_running");
    }
    pair.mentee
        .client
        .end(pair.mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    let path = pair.mentor.path("/withdrawal");
    pair.mentor.client.act(&path).await.ok();
    app.stop().await;
}
