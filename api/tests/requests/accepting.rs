//! An acceptance takes a seat on each side, or changes nothing.

use super::{listed, request};
use crate::support::{TestApp, state::difference};
use serde_json::json;

#[actix_web::test]
async fn a_mentor_accepts_and_the_mentorship_begins() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let id = amina.ask(&kwame).await;
    app.a_second_later();
    let answer = kwame.client.answer(id, "acceptance").await;
    assert_eq!(answer.status, 201);
    let mentorship = answer.ok();
    assert_eq!(
        (&mentorship["role"], &mentorship["status"]),
        (&json!("mentor"), &json!("active"))
    );
    for side in [&amina, &kwame] {
        let accepted = request(side, id).await;
        assert_eq!(accepted["status"], "accepted");
        assert_eq!(accepted["mentorship_id"], mentorship["id"]);
        assert_eq!(accepted["decided_at"], "2026-11-20T09:00:01Z");
        assert_eq!(listed(side, "?status=closed").await, [id]);
    }
    assert_eq!(amina.get("").await["can_take"], 0);
    let mentor = kwame.get("").await;
    assert_eq!(
        (&mentor["can_take"], &mentor["waiting"]),
        (&json!(2), &json!(0))
    );
    app.stop().await;
}

#[actix_web::test]
async fn the_same_mentor_accepts_once_and_a_repeat_with_its_key_is_answered_alike() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let path = format!("/api/v1/requests/{}/acceptance", amina.ask(&kwame).await);
    let first = kwame.client.act_once(&path, "yes-1").await.ok();
    let before = app.state().await;
    let repeat = kwame.client.act_once(&path, "yes-1").await;
    assert_eq!(repeat.status, 201);
    assert_eq!(repeat.ok(), first);
    let again = kwame.client.act(&path).await;
    let refused = again.problem(409, "request_already_decided");
    assert_eq!(refused["args"], json!({ "status": "accepted" }));
    assert_eq!(
        difference(&before, &app.state().await),
        Vec::<String>::new()
    );
    app.stop().await;
}

#[actix_web::test]
async fn when_the_last_seat_is_taken_the_other_requests_are_withdrawn_and_their_mentors_told() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let mut mentors = Vec::new();
    for name in ["kwame", "leonie", "tomas"] {
        mentors.push(app.mentor("isbt", name).await);
    }
    let accepted = amina.ask(&mentors[0]).await;
    let others = [amina.ask(&mentors[1]).await, amina.ask(&mentors[2]).await];
    app.drain().await;
    mentors[0].accept(accepted).await;
    app.drain().await;
    for (mentor, id) in mentors[1..].iter().zip(others) {
        let seen = request(mentor, id).await;
        assert_eq!(
            (&seen["status"], &seen["withdrawn_reason"]),
            (&json!("withdrawn"), &json!("seat_taken"))
        );
        let late = mentor.client.answer(id, "acceptance").await;
        let refused = late.problem(409, "request_already_decided");
        assert_eq!(refused["args"], json!({ "status": "withdrawn" }));
        let told = mentor.client.get("/api/v1/notifications").await.ok();
        let kinds = told["items"].to_string();
        assert!(kinds.contains("request_seat_taken"), "{kinds}");
        assert_eq!(mentor.get("").await["can_take"], 3);
    }
    let told = mentors[0].client.get("/api/v1/notifications").await.ok();
    assert!(!told["items"].to_string().contains("request_seat_taken"));
    assert!(listed(&amina, "?status=pending").await.is_empty());
    let asked = amina.try_to_ask(&mentors[1]).await;
    asked.problem(409, "mentee_has_no_free_seat");
    app.stop().await;
}

#[actix_web::test]
async fn with_a_seat_left_no_other_request_is_withdrawn() {
    let app = TestApp::start().await;
    app.in_season();
    let amina = app.mentee("isth", "amina").await;
    let mut requests = Vec::new();
    for name in ["kwame", "leonie", "tomas"] {
        let mentor = app.mentor("isth", name).await;
        requests.push((amina.ask(&mentor).await, mentor));
    }
    requests[0].1.accept(requests[0].0).await;
    assert_eq!(amina.get("").await["can_take"], 1);
    assert_eq!(listed(&amina, "?status=pending").await.len(), 2);
    requests[1].1.accept(requests[1].0).await;
    let last = request(&amina, requests[2].0).await;
    assert_eq!(last["withdrawn_reason"], "seat_taken");
    app.stop().await;
}

#[actix_web::test]
async fn a_full_mentor_cannot_accept_and_nothing_changes() {
    let app = TestApp::start().await;
    let kwame = app
        .enrolled("isbt", "kwame", "mentor", &json!({ "capacity": 1 }))
        .await;
    let (amina, zoe) = (
        app.mentee("isbt", "amina").await,
        app.mentee("isbt", "zoe").await,
    );
    let (first, second) = (amina.ask(&kwame).await, zoe.ask(&kwame).await);
    let mentorship = kwame.accept(first).await;
    let before = app.state().await;
    let refused = kwame.client.answer(second, "acceptance").await;
    refused.problem(409, "mentor_has_no_free_seat");
    assert_eq!(
        difference(&before, &app.state().await),
        Vec::<String>::new()
    );
    let ended = kwame
        .client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await;
    ended.ok();
    kwame.accept(second).await;
    app.stop().await;
}
