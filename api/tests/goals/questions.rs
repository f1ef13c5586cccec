//! The mentor's questions beside a goal.

use super::{draft, items, path, with_goal};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn the_mentor_asks_and_the_mentee_answers_once() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let question = json!({ "question": "Which hospital would help you most?" });
    mentee
        .post(&path(goal, "/questions"), &question)
        .await
        .problem(404, "not_found");
    let asked = mentor.post(&path(goal, "/questions"), &question).await;
    assert_eq!(asked.status, 201);
    let asked = asked.json();
    assert_eq!(mentee.get(&path(goal, "")).await.ok()["open_questions"], 1);
    let one = format!("/questions/{}/answer", asked["id"].as_str().unwrap());
    let answer = json!({ "answer": "The one across the river." });
    mentor
        .post(&path(goal, &one), &answer)
        .await
        .problem(404, "not_found");
    let answered = mentee.post(&path(goal, &one), &answer).await.ok();
    assert_eq!(answered["answer"], answer["answer"]);
    assert_eq!(answered["answered_at"], "2026-11-20T09:00:00Z");
    let again = mentee.post(&path(goal, &one), &answer).await;
    again.problem(409, "goal_question_answered");
    assert_eq!(items(mentor, goal, "/questions").await, [answered]);
    assert_eq!(mentee.get(&path(goal, "")).await.ok()["open_questions"], 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_can_be_asked_about_and_a_closed_goal_cannot() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let question = json!({ "question": "By when?" });
    let open = draft(&pair).await;
    mentor.post(&path(open, "/questions"), &question).await.ok();
    let asked = mentor.post(&path(goal, "/questions"), &question).await.ok();
    mentee.act(&path(goal, "/completion")).await.ok();
    let late = mentor.post(&path(goal, "/questions"), &question).await;
    late.problem(409, "goal_closed");
    let one = format!("/questions/{}/answer", asked["id"].as_str().unwrap());
    let answer = json!({ "answer": "It is done." });
    let late = mentee.post(&path(goal, &one), &answer).await;
    late.problem(409, "goal_closed");
    let kept = items(mentor, goal, "/questions").await;
    assert_eq!(kept[0]["answer"], Value::Null);
    app.stop().await;
}

#[actix_web::test]
async fn a_question_belongs_to_its_own_goal() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let other = draft(&pair).await;
    let question = json!({ "question": "By when?" });
    let mentor = &pair.mentor.client;
    let asked = mentor.post(&path(goal, "/questions"), &question).await.ok();
    let one = format!("/questions/{}/answer", asked["id"].as_str().unwrap());
    let answer = json!({ "answer": "Soon." });
    let mixed = pair.mentee.client.post(&path(other, &one), &answer).await;
    mixed.problem(404, "not_found");
    app.stop().await;
}
