//! Declining and withdrawing a request, and who may do it.

use super::{listed, request};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_mentor_declines_with_a_reason_and_a_word() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let id = amina.ask(&kwame).await;
    let path = format!("/api/v1/requests/{id}/decline");
    let without = kwame.client.post(&path, &json!({ "note": "No" })).await;
    without.problem(400, "invalid_body");
    let unknown = kwame
        .client
        .post(&path, &json!({ "reason": "bored" }))
        .await;
    assert_eq!(
        unknown.problem(400, "invalid_body")["errors"][0]["pointer"],
        "/reason"
    );
    let long = json!({ "reason": "other", "note": "é".repeat(1001) });
    let long = kwame
        .client
        .post(&path, &long)
        .await
        .problem(422, "invalid_fields");
    assert_eq!(long["errors"][0]["pointer"], "/note");
    app.a_second_later();
    let body = json!({ "reason": "no_time", "note": "Ask me again in spring." });
    kwame.client.post(&path, &body).await.ok();
    for side in [&amina, &kwame] {
        let seen = request(side, id).await;
        assert_eq!(
            (&seen["status"], &seen["decline_reason"]),
            (&json!("declined"), &json!("no_time"))
        );
        assert_eq!(seen["note"], "Ask me again in spring.");
        assert_eq!(seen["decided_at"], "2026-11-20T09:00:01Z");
        assert_eq!(listed(side, "?status=closed").await, [id]);
    }
    let again = kwame.client.post(&path, &body).await;
    assert_eq!(
        again.problem(409, "request_already_decided")["args"]["status"],
        "declined"
    );
    kwame
        .client
        .answer(id, "acceptance")
        .await
        .problem(409, "request_already_decided");
    let second = amina.ask(&kwame).await;
    let silent = json!({ "reason": "other", "note": "  " });
    let path = format!("/api/v1/requests/{second}/decline");
    assert_eq!(
        kwame.client.post(&path, &silent).await.ok()["note"],
        Value::Null
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_withdraws_once() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let id = amina.ask(&kwame).await;
    let withdrawn = amina.client.answer(id, "withdrawal").await.ok();
    assert_eq!(withdrawn["status"], "withdrawn");
    assert_eq!(withdrawn["withdrawn_reason"], "by_mentee");
    let again = amina.client.answer(id, "withdrawal").await;
    assert_eq!(
        again.problem(409, "request_already_decided")["args"]["status"],
        "withdrawn"
    );
    kwame
        .client
        .answer(id, "acceptance")
        .await
        .problem(409, "request_already_decided");
    assert_eq!(kwame.get("").await["can_take"], 3);
    app.stop().await;
}

#[actix_web::test]
async fn each_side_does_its_own_part_and_a_stranger_none() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let stranger = app.mentor("isbt", "leonie").await;
    let id = amina.ask(&kwame).await;
    let decline = format!("/api/v1/requests/{id}/decline");
    let reason = json!({ "reason": "other" });
    for client in [&stranger.client, &amina.client] {
        client
            .answer(id, "acceptance")
            .await
            .problem(404, "not_found");
        client
            .post(&decline, &reason)
            .await
            .problem(404, "not_found");
    }
    for client in [&stranger.client, &kwame.client] {
        client
            .answer(id, "withdrawal")
            .await
            .problem(404, "not_found");
    }
    let path = format!("/api/v1/requests/{id}");
    stranger.client.get(&path).await.problem(404, "not_found");
    stranger
        .client
        .get(&kwame.path("/requests"))
        .await
        .problem(404, "not_found");
    assert_eq!(request(&amina, id).await["status"], "pending");
    app.stop().await;
}
