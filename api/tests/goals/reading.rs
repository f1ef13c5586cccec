//! Both sides read the goals of their mentorship, and nobody else does.

use super::{active, begin, path, with_goal};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn both_sides_list_the_goals_newest_first() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mut expected = Vec::new();
    for _ in 0..3 {
        app.a_second_later();
        expected.insert(0, json!(active(&pair).await));
    }
    app.a_second_later();
    let newest = begin(&pair.mentee.client, pair.mentorship).await.id();
    expected.insert(0, json!(newest));
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    for side in [&pair.mentee.client, &pair.mentor.client] {
        let page = side.get(&list).await.ok();
        let all = page["items"].as_array().unwrap().iter();
        let ids: Vec<_> = all.map(|one| one["id"].clone()).collect();
        assert_eq!(ids, expected);
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_goals_in_one_state_are_listed_alone() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let running = active(&pair).await;
    let draft = begin(&pair.mentee.client, pair.mentorship).await.id();
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    for (status, expected) in [
        ("active", json!([running])),
        ("draft", json!([draft])),
        ("reached", json!([])),
    ] {
        let page = pair
            .mentor
            .client
            .get(&format!("{list}?status={status}"))
            .await
            .ok();
        let all = page["items"].as_array().unwrap().iter();
        let ids: Vec<_> = all.map(|one| one["id"].clone()).collect();
        assert_eq!(json!(ids), expected, "{status}");
    }
    let wrong = pair.mentor.client.get(&format!("{list}?status=done")).await;
    wrong.problem(400, "invalid_query");
    app.stop().await;
}

#[actix_web::test]
async fn another_pair_and_the_coordinator_read_nothing() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let zoe = app.mentee("isbt", "zoe").await;
    let lea = app.mentor("isbt", "lea").await;
    lea.accept(zoe.ask(&lea).await).await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    for other in [&zoe.client, &lea.client, &ines] {
        other.get(&list).await.problem(404, "not_found");
        for rest in ["", "/check-ins", "/questions", "/revisions"] {
            other.get(&path(goal, rest)).await.problem(404, "not_found");
        }
    }
    app.stop().await;
}
