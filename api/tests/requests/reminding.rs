//! Reminders on days three and seven to the side with the next step; both sides are notified when a request expires.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};
use tandem::features::pairing::requests::{expire_due, remind_due};

async fn told(enrolled: &Enrolled, kind: &str) -> Vec<Value> {
    let page = enrolled.client.get("/api/v1/notifications").await.ok();
    let items = page["items"].as_array().unwrap().iter();
    items.filter(|item| item["kind"] == kind).cloned().collect()
}

async fn at(app: &TestApp, moment: &str) {
    app.move_to(moment);
    expire_due(app.db()).await.unwrap();
    remind_due(app.db()).await.unwrap();
    remind_due(app.db()).await.unwrap();
    app.drain().await;
}

async fn reminders(app: &TestApp, whom: &str) -> i64 {
    let query = format!("select count(*) from events where kind = 'request.{whom}_reminded'");
    app.count(&query).await
}

#[actix_web::test]
async fn a_mentor_is_reminded_on_days_three_and_seven_and_both_hear_of_the_end() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    for (moment, sent) in [
        ("2026-11-23T08:59:59Z", 0),
        ("2026-11-23T09:00:00Z", 1),
        ("2026-11-26T09:00:00Z", 1),
        ("2026-11-27T09:00:00Z", 2),
        ("2026-12-03T09:00:00Z", 2),
        ("2026-12-04T09:00:00Z", 2),
        ("2026-12-20T09:00:00Z", 2),
    ] {
        at(&app, moment).await;
        assert_eq!(reminders(&app, "mentor").await, sent, "{moment}");
    }
    let (amina, kwame) = (
        amina.again(&app, "amina").await,
        kwame.again(&app, "kwame").await,
    );
    assert_eq!(told(&kwame, "request_mentor_reminder").await.len(), 2);
    for side in [&amina, &kwame] {
        let ended = told(side, "request_expired").await;
        assert_eq!(ended.len(), 1);
        assert_eq!(ended[0]["args"]["request_id"], json!(id));
    }
    assert_eq!(reminders(&app, "mentee").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn who_has_a_question_to_answer_is_reminded_instead() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    let body = json!({ "question": "At which hospital do you work?" });
    let path = format!("/api/v1/requests/{id}");
    kwame
        .client
        .post(&format!("{path}/question"), &body)
        .await
        .ok();
    at(&app, "2026-11-23T09:00:00Z").await;
    assert_eq!(
        (
            reminders(&app, "mentee").await,
            reminders(&app, "mentor").await
        ),
        (1, 0)
    );
    let amina = amina.again(&app, "amina").await;
    let body = json!({ "answer": "At the one by the lake." });
    amina
        .client
        .post(&format!("{path}/answer"), &body)
        .await
        .ok();
    at(&app, "2026-11-27T09:00:00Z").await;
    assert_eq!(
        (
            reminders(&app, "mentee").await,
            reminders(&app, "mentor").await
        ),
        (1, 1)
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_decided_request_and_a_missed_day_bring_no_reminder() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let (amina, zoe) = (
        app.mentee("isbt", "amina").await,
        app.mentee("isbt", "zoe").await,
    );
    let decided = amina.ask(&kwame).await;
    zoe.ask(&kwame).await;
    amina.client.answer(decided, "withdrawal").await.ok();
    at(&app, "2026-11-29T09:00:00Z").await;
    assert_eq!(
        reminders(&app, "mentor").await,
        1,
        "of the one that is open, for the later day"
    );
    app.stop().await;
}

#[actix_web::test]
async fn two_houses_kept_at_once_remind_once() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    for name in ["amina", "zoe", "chidi"] {
        app.mentee("isbt", name).await.ask(&kwame).await;
    }
    app.move_to("2026-11-23T09:00:00Z");
    let rounds = (0..4).map(|_| remind_due(app.db()));
    for round in futures_util::future::join_all(rounds).await {
        round.unwrap();
    }
    assert_eq!(reminders(&app, "mentor").await, 3);
    app.stop().await;
}
