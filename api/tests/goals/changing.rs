//! An active goal that changes keeps what it was.

use super::{draft, items, path, with_goal, write};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn each_change_of_an_active_goal_keeps_the_text_of_before_for_both() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    app.a_second_later();
    let change = json!({ "target_value": 6.5, "reason": "Two hospitals have merged." });
    let changed = write(mentee, goal, &change).await.ok();
    assert_eq!(
        (
            &changed["target_value"],
            &changed["revision"],
            &changed["status"]
        ),
        (&json!(6.5), &json!(2), &json!("active"))
    );
    app.a_second_later();
    write(mentee, goal, &json!({ "due_on": "2027-04-30" }))
        .await
        .ok();
    for reader in [mentee, &pair.mentor.client] {
        let kept = items(reader, goal, "/revisions").await;
        assert_eq!(kept.len(), 2, "newest first");
        assert_eq!(
            (
                &kept[0]["number"],
                &kept[0]["target_value"],
                &kept[0]["reason"]
            ),
            (&json!(2), &json!(6.5), &json!(""))
        );
        assert_eq!(kept[0]["replaced_at"], "2026-11-20T09:00:02Z");
        let first = &kept[1];
        assert_eq!(
            (&first["number"], &first["target_value"], &first["due_on"]),
            (&json!(1), &json!(8), &json!("2027-03-31"))
        );
        assert_eq!(first["reason"], "Two hospitals have merged.");
        assert_eq!(first["replaced_by"], "mentee");
    }
    let told = "select count(*) from events where kind = 'goal.changed'";
    assert_eq!(app.count(told).await, 2);
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_and_a_change_of_nothing_keep_nothing() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    let before = mentee.get(&path(goal, "")).await.ok();
    let same = json!({ "title": before["title"], "reason": "None" });
    assert_eq!(write(mentee, goal, &same).await.ok(), before);
    let open = draft(&pair).await;
    write(mentee, open, &json!({ "title": "Another" }))
        .await
        .ok();
    for goal in [goal, open] {
        assert_eq!(items(mentee, goal, "/revisions").await, [] as [Value; 0]);
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_active_goal_keeps_all_five_answers() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    for (change, letter) in [
        (json!({ "realistic": "" }), "realistic"),
        (json!({ "due_on": null }), "time_sensitive"),
        (json!({ "target_value": 0 }), "measurable"),
    ] {
        let refused = write(mentee, goal, &change).await;
        let problem = refused.problem(409, "goal_incomplete");
        assert_eq!(problem["args"]["letters"], json!([letter]));
    }
    assert_eq!(items(mentee, goal, "/revisions").await.len(), 0);
    app.stop().await;
}
