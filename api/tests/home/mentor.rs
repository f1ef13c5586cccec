//! The steps of a mentor.

use super::Standing;
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn a_mentor_waits_for_requests_answers_them_and_opens_the_mentorship() {
    let app = TestApp::start().await;
    let (amina, zoe) = (
        app.mentee("guided", "amina").await,
        app.mentee("guided", "zoe").await,
    );
    let kwame = app.mentor("guided", "kwame").await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        standing.done,
        ["sign_in", "register", "approval", "profile"]
    );
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "wait_for_requests")
    );
    let first = amina.ask(&kwame).await;
    app.a_second_later();
    let second = zoe.ask(&kwame).await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "answer_requests")
    );
    assert_eq!(
        (standing.next("count"), standing.next("id")),
        (&json!(2), &json!(second))
    );
    assert_eq!(standing.next("person"), "Member zoe", "the newest");
    assert_eq!(kwame.get("").await["waiting"], 2);
    let mentorship = kwame.accept(second).await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("meet", "answer_requests")
    );
    assert_eq!(
        (standing.next("count"), standing.next("id")),
        (&json!(1), &json!(first))
    );
    amina.client.answer(first, "withdrawal").await.ok();
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("meet", "open_mentorship")
    );
    let next = standing.next("in_mentorship");
    assert_eq!(
        (&next["action"], &next["waits_for"]),
        (&json!("wait"), &json!("propose_first_meeting"))
    );
    assert_eq!(
        (standing.next("id"), standing.next("person")),
        (&json!(mentorship), &json!("Member zoe"))
    );
    zoe.client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("", "wait_for_requests")
    );
    app.drain().await;
    // Notifications: approved, two requests, one withdrawal, one mentorship that ended.
    let unread = &Standing::of(&kwame).await.journey["unread_notifications"];
    assert_eq!(unread, &json!(5));
    app.stop().await;
}

#[actix_web::test]
async fn a_question_is_the_mentee_s_next_step_and_its_answer_the_mentor_s() {
    let app = TestApp::start().await;
    let amina = app.mentee("guided", "amina").await;
    let kwame = app.mentor("guided", "kwame").await;
    let request = amina.ask(&kwame).await;
    let path = format!("/api/v1/requests/{request}");
    let question = json!({ "question": "At which hospital do you work?" });
    kwame
        .client
        .post(&format!("{path}/question"), &question)
        .await
        .ok();
    let asked = Standing::of(&amina).await;
    assert_eq!(asked.action(), "answer_request_question");
    assert_eq!(
        (asked.next("id"), asked.next("person"), asked.next("count")),
        (&json!(request), &json!("Member kwame"), &json!(1))
    );
    assert_eq!(asked.journey["open_requests"], 1);
    let waits = Standing::of(&kwame).await;
    assert_eq!(waits.action(), "wait_for_answer");
    assert_eq!(waits.next("person"), "Member amina");
    let answer = json!({ "answer": "At the one by the lake." });
    amina
        .client
        .post(&format!("{path}/answer"), &answer)
        .await
        .ok();
    assert_eq!(Standing::of(&amina).await.action(), "wait_for_answer");
    let answered = Standing::of(&kwame).await;
    assert_eq!(answered.action(), "read_answer");
    assert_eq!(
        (answered.next("id"), answered.next("count")),
        (&json!(request), &json!(1))
    );
    app.stop().await;
}
