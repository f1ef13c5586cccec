//! A coordinator asks a question before deciding, and the member answers.

use super::{decide, queue};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn whoever_is_asked_back_answers_and_is_in_the_queue_again() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let question = json!({ "reason": " At which hospital do you work? " });
    let asked = decide(&ines, enrolment, "question", &question).await.ok();
    assert_eq!(asked["status"], "asked_back");
    assert!(queue(&ines, "").await.is_empty());
    let waiting = &queue(&ines, "?waiting=member").await[0];
    assert_eq!(waiting["questions"][0]["answer"], Value::Null);
    let own = format!("/api/v1/enrolments/{enrolment}");
    let seen = amina.get(&own).await.ok();
    assert_eq!(seen["reason"], "At which hospital do you work?");
    app.a_second_later();
    let answer = json!({ "answer": "In Nairobi, at the blood bank." });
    let again = amina.post(&format!("{own}/answer"), &answer).await.ok();
    assert_eq!(
        (&again["status"], &again["reason"]),
        (&json!("submitted"), &Value::Null)
    );
    assert_eq!(again["submitted_at"], "2026-11-20T09:00:01Z");
    let items = queue(&ines, "").await;
    let exchange = &items[0]["questions"][0];
    assert_eq!(exchange["question"], "At which hospital do you work?");
    assert_eq!(exchange["answer"], "In Nairobi, at the blood bank.");
    app.stop().await;
}

#[actix_web::test]
async fn nobody_answers_what_was_not_asked_or_for_somebody_else() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let path = format!("/api/v1/enrolments/{enrolment}/answer");
    let answer = json!({ "answer": "In Nairobi." });
    amina
        .post(&path, &answer)
        .await
        .problem(409, "not_asked_back");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let question = json!({ "reason": "Where?" });
    decide(&ines, enrolment, "question", &question).await.ok();
    let other = app.member("kwame").await;
    other.post(&path, &answer).await.problem(404, "not_found");
    let nothing = json!({ "answer": "  " });
    amina
        .post(&path, &nothing)
        .await
        .problem(422, "invalid_fields");
    amina.post(&path, &answer).await.ok();
    amina
        .post(&path, &answer)
        .await
        .problem(409, "not_asked_back");
    app.stop().await;
}

#[actix_web::test]
async fn one_question_is_asked_at_a_time_and_a_decision_need_not_wait_for_the_answer() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let question = json!({ "reason": "Where?" });
    decide(&ines, enrolment, "question", &question).await.ok();
    let second = decide(&ines, enrolment, "question", &question).await;
    second.problem(409, "enrolment_already_decided");
    let approved = decide(&ines, enrolment, "approval", &Value::Null)
        .await
        .ok();
    assert_eq!(
        (&approved["status"], &approved["reason"]),
        (&json!("approved"), &Value::Null)
    );
    // After *Undo* the registration waits for the answer, as before.
    let undone = decide(&ines, enrolment, "undo", &Value::Null).await.ok();
    assert_eq!(
        (&undone["status"], &undone["reason"]),
        (&json!("asked_back"), &json!("Where?"))
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_asks_nothing_about_their_own_registration() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let own = app.register(&ines, "isbt", "mentee").await;
    let question = json!({ "reason": "Why me?" });
    decide(&ines, own, "question", &question)
        .await
        .problem(403, "own_enrolment");
    app.stop().await;
}

#[actix_web::test]
async fn a_question_left_open_is_gone_when_the_declined_register_again() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    decide(&ines, enrolment, "question", &json!({ "reason": "Where?" }))
        .await
        .ok();
    decide(
        &ines,
        enrolment,
        "decline",
        &json!({ "reason": "No answer." }),
    )
    .await
    .ok();
    app.register(&amina, "isbt", "mentee").await;
    assert_eq!(queue(&ines, "").await[0]["questions"], json!([]));
    app.stop().await;
}
