//! A goal becomes active when every letter is answered, twenty at most in a mentorship.

use super::{active, begin, complete, draft, path, write};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn the_refusal_names_the_letters_that_are_open() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    let goal = begin(mentee, pair.mentorship).await.id();
    let mut some = complete();
    for open in ["unit", "realistic", "due_on"] {
        some.as_object_mut().unwrap().remove(open);
    }
    write(mentee, goal, &some).await.ok();
    let refused = mentee.act(&path(goal, "/activation")).await;
    let problem = refused.problem(409, "goal_incomplete");
    assert_eq!(
        problem["args"]["letters"],
        json!(["measurable", "realistic", "time_sensitive"])
    );
    let read = mentee.get(&path(goal, "")).await.ok();
    assert_eq!(read["status"], "draft");
    app.stop().await;
}

#[actix_web::test]
async fn a_complete_draft_becomes_active_once() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentee = &pair.mentee.client;
    let activated = mentee.act(&path(goal, "/activation")).await.ok();
    assert_eq!(activated["status"], "active");
    assert_eq!(activated["activated_at"], "2026-11-20T09:00:00Z");
    assert_eq!(activated["open_letters"], json!([]));
    let again = mentee.act(&path(goal, "/activation")).await;
    again.problem(409, "goal_not_draft");
    let deleted = mentee.delete(&path(goal, "")).await;
    deleted.problem(409, "goal_not_draft");
    app.stop().await;
}

#[actix_web::test]
async fn the_twenty_first_goal_waits_until_another_one_has_ended() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    let mut goals = Vec::new();
    for _ in 0..20 {
        goals.push(active(&pair).await);
    }
    let one_more = draft(&pair).await;
    let refused = mentee.act(&path(one_more, "/activation")).await;
    let problem = refused.problem(409, "too_many_active_goals");
    assert_eq!(problem["args"]["limit"], 20);
    let reached = mentee.act(&path(goals[7], "/completion")).await.ok();
    assert_eq!(reached["status"], "reached");
    mentee.act(&path(one_more, "/activation")).await.ok();
    let slots = "select count(distinct slot) from goals where status = 'active'";
    assert_eq!(app.count(slots).await, 20);
    app.stop().await;
}

#[actix_web::test]
async fn a_goal_is_reached_or_dropped_with_a_reason_and_then_closed() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (first, second, open) = (active(&pair).await, active(&pair).await, draft(&pair).await);
    let mentee = &pair.mentee.client;
    let reason = json!({ "reason": "The ward was closed." });
    let early = mentee.post(&path(open, "/drop"), &reason).await;
    assert_eq!(
        early.problem(409, "goal_not_active")["args"]["status"],
        "draft"
    );
    let reached = mentee.act(&path(first, "/completion")).await.ok();
    assert_eq!(
        (&reached["status"], &reached["drop_reason"]),
        (&json!("reached"), &Value::Null)
    );
    let dropped = mentee.post(&path(second, "/drop"), &reason).await.ok();
    assert_eq!(
        (&dropped["status"], &dropped["drop_reason"]),
        (&json!("dropped"), &reason["reason"])
    );
    let empty = mentee
        .post(&path(first, "/drop"), &json!({ "reason": " " }))
        .await;
    empty.problem(422, "invalid_fields");
    for (goal, status) in [(first, "reached"), (second, "dropped")] {
        let closed = write(mentee, goal, &json!({ "title": "Later" })).await;
        assert_eq!(closed.problem(409, "goal_closed")["args"]["status"], status);
        let again = mentee.act(&path(goal, "/completion")).await;
        again.problem(409, "goal_not_active");
    }
    app.stop().await;
}
