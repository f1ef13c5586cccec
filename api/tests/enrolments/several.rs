//! Decisions on several registrations at once, and filters of the queue.

use super::{decide, queue};
use crate::support::{Client, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

const DECISIONS: &str = "/api/v1/programmes/isbt/approvals/decisions";

async fn several(client: &Client, ids: &[Uuid], decision: &str, reason: Option<&str>) -> Value {
    let body = json!({ "enrolments": ids, "decision": decision, "reason": reason });
    client.post(DECISIONS, &body).await.ok()
}

fn ids(values: &Value) -> Vec<Uuid> {
    let items = values.as_array().unwrap().iter();
    items
        .map(|id| id.as_str().unwrap().parse().unwrap())
        .collect()
}

#[actix_web::test]
async fn several_are_decided_at_once_and_those_that_cannot_be_are_named() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let own = app.register(&ines, "isbt", "mentee").await;
    let mut waiting = Vec::new();
    for name in ["amina", "zoe", "chidi"] {
        let member = app.member(name).await;
        waiting.push(app.register(&member, "isbt", "mentee").await);
    }
    let elsewhere = app.member("kenji").await;
    let elsewhere = app.register(&elsewhere, "guided", "mentee").await;
    decide(&ines, waiting[2], "approval", &Value::Null)
        .await
        .ok();
    let all = [
        waiting[0], own, waiting[1], elsewhere, waiting[2], waiting[0],
    ];
    let result = several(&ines, &all, "approve", None).await;
    let mut expected = vec![waiting[0], waiting[1]];
    expected.sort_unstable();
    assert_eq!(ids(&result["done"]), expected);
    let mut refused: Vec<_> = result["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["enrolment_id"].clone(), one["code"].clone()))
        .collect();
    refused.sort_by_key(|(_, code)| code.to_string());
    assert_eq!(
        refused,
        [
            (json!(waiting[2]), json!("enrolment_already_decided")),
            (json!(elsewhere), json!("not_found")),
            (json!(own), json!("own_enrolment")),
        ]
    );
    let undone = several(&ines, &expected, "undo", None).await;
    assert_eq!(ids(&undone["done"]), expected);
    let declined = several(&ines, &expected, "decline", Some("Not this year.")).await;
    assert_eq!(ids(&declined["done"]), expected);
    app.stop().await;
}

#[actix_web::test]
async fn several_are_not_declined_without_a_reason_and_not_more_than_fifty_at_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    for (decision, reason) in [("decline", None), ("ask_back", Some("  "))] {
        let body =
            json!({ "enrolments": [Uuid::now_v7()], "decision": decision, "reason": reason });
        let refused = ines.post(DECISIONS, &body).await;
        let refused = refused.problem(422, "invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/reason");
    }
    for count in [0, 51] {
        let ids: Vec<Uuid> = (0..count).map(|_| Uuid::now_v7()).collect();
        let body = json!({ "enrolments": ids, "decision": "approve" });
        let refused = ines.post(DECISIONS, &body).await;
        refused.problem(422, "invalid_fields");
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_queue_is_narrowed_by_words_role_and_what_is_overdue() {
    let app = TestApp::start().await;
    let early = app.member("amélie").await;
    let early = app.register(&early, "isbt", "mentee").await;
    app.move_to("2026-11-25T08:00:00Z");
    let late = app.member("kwame").await;
    let late = app.register(&late, "isbt", "mentor").await;
    app.move_to("2026-11-26T00:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    for (query, expected) in [
        ("", vec![early, late]),
        ("?overdue=true", vec![early]),
        ("?role=mentor", vec![late]),
        ("?q=AMELIE", vec![early]),
        ("?q=member+kwa", vec![late]),
        ("?q=m-kwame", vec![late]),
        ("?q=kwame%40members.test", vec![late]),
        ("?q=%25", vec![]),
        ("?country=KE", vec![]),
        ("?waiting=member", vec![]),
    ] {
        let found: Vec<Value> = queue(&ines, query)
            .await
            .iter()
            .map(|item| item["enrolment_id"].clone())
            .collect();
        let expected: Vec<Value> = expected.iter().map(|id| json!(id)).collect();
        assert_eq!(found, expected, "{query}");
    }
    app.stop().await;
}
