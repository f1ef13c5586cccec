//! A mentor asks one question before deciding, and the mentee answers.

use super::request;
use crate::support::{Answer, Enrolled, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

const QUESTION: &str = "At which hospital do you work?";

async fn ask(mentor: &Enrolled, id: Uuid, question: &str) -> Answer {
    let path = format!("/api/v1/requests/{id}/question");
    let body = json!({ "question": question });
    mentor.client.post(&path, &body).await
}

async fn answer(mentee: &Enrolled, id: Uuid, words: &str) -> Answer {
    let path = format!("/api/v1/requests/{id}/answer");
    mentee.client.post(&path, &json!({ "answer": words })).await
}

async fn told(enrolled: &Enrolled) -> Vec<Value> {
    let page = enrolled.client.get("/api/v1/notifications").await.ok();
    let items = page["items"].as_array().unwrap().iter();
    items.map(|item| item["kind"].clone()).collect()
}

#[actix_web::test]
async fn both_sides_read_the_question_and_the_answer_and_then_the_mentor_decides() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    assert_eq!(request(&kwame, id).await["question"], Value::Null);
    let asked = ask(&kwame, id, "  At which hospital do you work? ")
        .await
        .ok();
    assert_eq!(asked["status"], "pending");
    app.drain().await;
    assert!(told(&amina).await.contains(&json!("request_question")));
    app.a_second_later();
    answer(&amina, id, "At the one by the lake.").await.ok();
    app.drain().await;
    assert!(told(&kwame).await.contains(&json!("request_answer")));
    for side in [&amina, &kwame] {
        let seen = request(side, id).await;
        assert_eq!(
            (&seen["question"], &seen["answer"]),
            (&json!(QUESTION), &json!("At the one by the lake."))
        );
        assert_eq!(seen["asked_at"], "2026-11-20T09:00:00Z");
        assert_eq!(seen["answered_at"], "2026-11-20T09:00:01Z");
    }
    kwame.accept(id).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_asks_once_and_a_mentee_answers_once() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    answer(&amina, id, "Nobody asked.")
        .await
        .problem(409, "nothing_to_answer");
    ask(&kwame, id, QUESTION).await.ok();
    ask(&kwame, id, "And where is that?")
        .await
        .problem(409, "question_already_asked");
    answer(&amina, id, "By the lake.").await.ok();
    answer(&amina, id, "No, in town.")
        .await
        .problem(409, "nothing_to_answer");
    ask(&kwame, id, "Really?")
        .await
        .problem(409, "question_already_asked");
    assert_eq!(request(&kwame, id).await["answer"], "By the lake.");
    app.stop().await;
}

#[actix_web::test]
async fn only_the_mentor_asks_and_only_the_mentee_answers() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let (zoe, leonie) = (
        app.mentee("isbt", "zoe").await,
        app.mentor("isbt", "leonie").await,
    );
    let id = amina.ask(&kwame).await;
    for other in [&amina, &zoe, &leonie] {
        ask(other, id, QUESTION).await.problem(404, "not_found");
    }
    ask(&kwame, id, QUESTION).await.ok();
    for other in [&kwame, &zoe, &leonie] {
        answer(other, id, "By the lake.")
            .await
            .problem(404, "not_found");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_question_needs_words_and_an_open_request() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    for (words, code) in [
        ("  ".to_owned(), "too_short"),
        ("é".repeat(1001), "too_long"),
    ] {
        let refused = ask(&kwame, id, &words).await.problem(422, "invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/question");
        assert_eq!(refused["errors"][0]["code"], code);
    }
    ask(&kwame, id, QUESTION).await.ok();
    amina.client.answer(id, "withdrawal").await.ok();
    let late = answer(&amina, id, "By the lake.").await;
    assert_eq!(
        late.problem(409, "request_already_decided")["args"]["status"],
        "withdrawn"
    );
    ask(&kwame, id, QUESTION)
        .await
        .problem(409, "request_already_decided");
    app.stop().await;
}

#[actix_web::test]
async fn two_questions_at_once_become_one() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    let asked = futures_util::future::join_all((0..6).map(|_| ask(&kwame, id, QUESTION))).await;
    let done = asked.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(done, 1);
    let events = "select count(*) from events where kind = 'request.question_asked'";
    assert_eq!(app.count(events).await, 1);
    app.stop().await;
}
