//! The other side is told of what happens to a goal.

use super::{check_in, path, with_goal};
use crate::support::{Client, TestApp};
use serde_json::{Value, json};

async fn told(client: &Client, kind: &str) -> Vec<Value> {
    let page = client.get("/api/v1/notifications?limit=100").await.ok();
    let all = page["items"].as_array().unwrap().iter();
    all.filter(|one| one["kind"] == kind).cloned().collect()
}

#[actix_web::test]
async fn each_step_is_told_to_the_other_side_with_a_link_to_the_goal() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let question = json!({ "question": "Which hospital would help you most?" });
    let asked = mentor.post(&path(goal, "/questions"), &question).await.ok();
    app.drain().await;
    let one = format!("/questions/{}/answer", asked["id"].as_str().unwrap());
    let answer = json!({ "answer": "The one across the river." });
    mentee.post(&path(goal, &one), &answer).await.ok();
    check_in(mentee, goal, "2026-11-20", 3.0).await.ok();
    check_in(mentor, goal, "2026-11-20", 4.0).await.ok();
    mentee.act(&path(goal, "/completion")).await.ok();
    app.drain().await;
    for (kind, reader, writer) in [
        ("goal_activated", mentor, mentee),
        ("goal_reached", mentor, mentee),
        ("goal_answer", mentor, mentee),
        ("goal_question", mentee, mentor),
    ] {
        let notices = told(reader, kind).await;
        assert_eq!(notices.len(), 1, "{kind}");
        assert_eq!(notices[0]["args"]["goal_id"], json!(goal), "{kind}");
        assert_eq!(notices[0]["args"]["mentorship_id"], json!(pair.mentorship));
        assert!(told(writer, kind).await.is_empty(), "{kind}");
    }
    for side in [mentee, mentor] {
        assert_eq!(told(side, "goal_checked_in").await.len(), 1);
    }
    let letters = app.outbox.letters();
    let found = |subject: &str, text: &str| {
        let mut letters = letters.iter();
        letters.any(|letter| letter.subject == subject && letter.text.contains(text))
    };
    assert!(found(
        "Member amina has set a goal",
        "First report on near misses"
    ));
    assert!(found(
        "Member kwame has a question about your goal",
        "Which hospital"
    ));
    assert!(found(
        "Member amina has answered your question",
        "across the river"
    ));
    assert!(found("Member kwame has added a check-in", "One more ward."));
    assert!(found(
        "Member amina has reached a goal",
        "First report on near misses"
    ));
    app.stop().await;
}

#[actix_web::test]
async fn no_mail_is_sent_about_what_is_answered_or_deleted_already() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    app.drain().await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let question = json!({ "question": "Which hospital would help you most?" });
    let asked = mentor.post(&path(goal, "/questions"), &question).await.ok();
    let one = format!("/questions/{}/answer", asked["id"].as_str().unwrap());
    let answer = json!({ "answer": "The one across the river." });
    mentee.post(&path(goal, &one), &answer).await.ok();
    let written = check_in(mentee, goal, "2026-11-20", 3.0).await.ok();
    let own = format!("/check-ins/{}", written["id"].as_str().unwrap());
    mentee.delete(&path(goal, &own)).await;
    app.drain().await;
    let letters = app.outbox.letters();
    let subjects = letters.iter().map(|letter| letter.subject.as_str());
    let unwanted: Vec<&str> = subjects
        .filter(|subject| subject.contains("question about") || subject.contains("check-in"))
        .collect();
    assert_eq!(unwanted, [""; 0]);
    app.stop().await;
}

#[actix_web::test]
async fn no_event_has_a_word_of_a_goal() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    check_in(&pair.mentor.client, goal, "2026-11-20", 4.0)
        .await
        .ok();
    let reason = json!({ "reason": "The ward was closed." });
    pair.mentee
        .client
        .post(&path(goal, "/drop"), &reason)
        .await
        .ok();
    let kinds = crate::events::schemas::assert_declared(&app).await;
    for kind in ["goal.activated", "goal.checked_in", "goal.dropped"] {
        assert!(kinds.contains(kind), "{kind}");
    }
    for row in app.rows("events").await {
        for word in ["hospital", "ward", "near"] {
            assert!(!row.contains(word), "{row}");
        }
    }
    app.stop().await;
}
