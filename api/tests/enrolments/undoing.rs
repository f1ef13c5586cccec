//! A decision can be undone for a minute, and nobody is notified before that.

use super::{decide, queue};
use crate::support::{MESSAGE, TestApp};
use chrono::Duration;
use serde_json::{Value, json};

async fn kinds_told(client: &crate::support::Client) -> Vec<Value> {
    let page = client.get("/api/v1/notifications").await.ok();
    let items = page["items"].as_array().unwrap().iter();
    items.map(|item| item["kind"].clone()).collect()
}

#[actix_web::test]
async fn the_member_is_told_of_a_decision_after_a_minute_and_not_before() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let approved = decide(&ines, enrolment, "approval", &Value::Null)
        .await
        .ok();
    assert_eq!(approved["undo_until"], "2026-11-20T09:01:00Z");
    app.drain().await;
    app.clock.advance(Duration::seconds(59));
    app.drain().await;
    assert!(kinds_told(&amina).await.is_empty());
    assert!(app.outbox.letters().is_empty());
    app.a_second_later();
    app.drain().await;
    assert_eq!(kinds_told(&amina).await, [json!("enrolment_approved")]);
    assert_eq!(app.outbox.letters().len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn whatever_was_decided_can_be_taken_back_and_nobody_ever_hears_of_it() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let reason = json!({ "reason": "Not yet." });
    // The result is the same whether the worker has dispatched the decision or not.
    for (what, body, drained) in [
        ("approval", &Value::Null, true),
        ("decline", &reason, false),
        ("question", &reason, true),
    ] {
        app.a_second_later();
        decide(&ines, enrolment, what, body).await.ok();
        if drained {
            app.drain().await;
        }
        let undone = decide(&deputy, enrolment, "undo", &Value::Null).await.ok();
        assert_eq!(undone["status"], "submitted", "{what}");
        for gone in ["reason", "decided_at", "undo_until"] {
            assert_eq!(undone[gone], Value::Null, "{what}: {gone}");
        }
        assert_eq!(undone["can_take"], 0, "{what}");
    }
    assert_eq!(queue(&ines, "").await.len(), 1);
    app.clock.advance(Duration::seconds(120));
    app.drain().await;
    assert!(kinds_told(&amina).await.is_empty());
    assert!(app.outbox.letters().is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn after_a_minute_or_once_acted_on_a_decision_stands() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    decide(&ines, enrolment, "approval", &Value::Null)
        .await
        .ok();
    app.clock.advance(Duration::seconds(60));
    let late = decide(&ines, enrolment, "undo", &Value::Null).await;
    late.problem(409, "undo_too_late");
    let mentor = app.mentor("isbt", "kwame").await;
    let quick = app.mentee("isbt", "zoe").await;
    let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": MESSAGE });
    quick
        .client
        .post(&quick.path("/requests"), &body)
        .await
        .ok();
    for acted_on in [quick.enrolment, mentor.enrolment] {
        let refused = decide(&ines, acted_on, "undo", &Value::Null).await;
        refused.problem(409, "undo_too_late");
    }
    app.stop().await;
}

#[actix_web::test]
async fn what_waits_or_is_ones_own_is_not_taken_back() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    let own = app.register(&ines, "isbt", "mentee").await;
    let waiting = decide(&deputy, own, "undo", &Value::Null).await;
    waiting.problem(409, "undo_too_late");
    decide(&deputy, own, "decline", &json!({ "reason": "No." }))
        .await
        .ok();
    decide(&ines, own, "undo", &Value::Null)
        .await
        .problem(403, "own_enrolment");
    app.stop().await;
}
