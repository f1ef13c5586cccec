//! Milestones on the way to a goal.

use super::{path, with_goal, wrong};
use crate::support::{Client, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

async fn add(client: &Client, goal: Uuid, title: &str, due_on: Option<&str>) -> Value {
    let body = json!({ "title": title, "due_on": due_on });
    client.post(&path(goal, "/milestones"), &body).await.ok()
}

async fn titles(client: &Client, goal: Uuid) -> Vec<String> {
    let read = client.get(&path(goal, "")).await.ok();
    let all = read["milestones"].as_array().unwrap().iter();
    all.map(|one| one["title"].as_str().unwrap().to_owned())
        .collect()
}

#[actix_web::test]
async fn milestones_are_in_the_order_of_their_dates() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    add(mentee, goal, "Some day", None).await;
    add(mentee, goal, "Report", Some("2027-03-31")).await;
    add(mentee, goal, "Form", Some("2026-12-01")).await;
    assert_eq!(
        titles(&pair.mentor.client, goal).await,
        ["Form", "Report", "Some day"]
    );
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    let listed = mentee.get(&list).await.ok();
    assert_eq!(listed["items"][0]["milestones"][0]["title"], "Form");
    app.stop().await;
}

#[actix_web::test]
async fn a_milestone_is_reached_on_a_day_renamed_moved_and_removed() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    let step = add(mentee, goal, "  The   form ", Some("2026-12-01")).await;
    assert_eq!(
        (&step["title"], &step["version"]),
        (&json!("The form"), &json!(1))
    );
    let one = path(
        goal,
        &format!("/milestones/{}", step["id"].as_str().unwrap()),
    );
    let reached = mentee
        .patch(&one, "1", &json!({ "reached_on": "2026-11-19" }))
        .await
        .ok();
    assert_eq!(reached["reached_on"], "2026-11-19");
    mentee
        .patch(&one, "1", &json!({}))
        .await
        .problem(412, "precondition_failed");
    let undone = json!({ "reached_on": null, "due_on": null, "title": "Agreed" });
    let undone = mentee.patch(&one, "2", &undone).await.ok();
    assert_eq!(
        (&undone["reached_on"], &undone["due_on"], &undone["title"]),
        (&Value::Null, &Value::Null, &json!("Agreed"))
    );
    let tomorrow = mentee
        .patch(&one, "3", &json!({ "reached_on": "2026-11-21" }))
        .await;
    assert_eq!(
        wrong(&tomorrow),
        [("/reached_on".to_owned(), "out_of_range".to_owned())]
    );
    let mentor = &pair.mentor.client;
    mentor
        .patch(&one, "3", &json!({}))
        .await
        .problem(404, "not_found");
    mentor.delete(&one).await.problem(404, "not_found");
    assert_eq!(mentee.delete(&one).await.status, 204);
    assert_eq!(titles(mentee, goal).await, [] as [String; 0]);
    app.stop().await;
}

#[actix_web::test]
async fn a_goal_has_twenty_milestones_at_most() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    for number in 1..=20 {
        add(mentee, goal, &format!("Step {number}"), None).await;
    }
    let body = json!({ "title": "One more" });
    let refused = mentee.post(&path(goal, "/milestones"), &body).await;
    assert_eq!(
        refused.problem(409, "too_many_milestones")["args"]["limit"],
        20
    );
    mentee.act(&path(goal, "/completion")).await.ok();
    let closed = mentee.post(&path(goal, "/milestones"), &body).await;
    closed.problem(409, "goal_closed");
    app.stop().await;
}
