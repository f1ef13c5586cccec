//! A mentor asks a mentee, where the policy allows it.

use serde_json::{Value, json};

use super::{listed, request};
use crate::support::{Enrolled, TestApp};

pub async fn start() -> TestApp {
    let app = TestApp::start().await;
    app.in_season();
    app
}

pub async fn findable(app: &TestApp, name: &str) -> Enrolled {
    app.enrolled("isth", name, "mentee", &json!({ "findable": true }))
        .await
}

pub async fn mentor_for(app: &TestApp, name: &str, places: u32) -> Enrolled {
    app.enrolled("isth", name, "mentor", &json!({ "capacity": places }))
        .await
}

pub fn closed(view: &Value) -> (&str, &Value) {
    (view["status"].as_str().unwrap(), &view["withdrawn_reason"])
}

#[actix_web::test]
async fn a_mentor_asks_and_the_mentee_accepts() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    assert_eq!(request(&kwame, id).await["direction"], "sent");
    assert_eq!(request(&amina, id).await["direction"], "received");
    assert_eq!(listed(&amina, "").await, [id]);
    let own = format!("/api/v1/enrolments/{}", amina.enrolment);
    assert_eq!(amina.client.get(&own).await.ok()["waiting"], json!(1));
    assert_eq!(kwame.get("").await["waiting"], json!(0));
    let mentorship = amina.accept(id).await;
    let accepted = request(&kwame, id).await;
    assert_eq!(accepted["status"], "accepted");
    assert_eq!(accepted["mentorship_id"], json!(mentorship));
    let path = format!("/api/v1/mentorships/{mentorship}");
    let lived = amina.client.get(&path).await.ok();
    assert_eq!(lived["requested_by"], "other", "{lived}");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_asked_cannot_decide_and_whoever_was_asked_cannot_withdraw() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    let path = |what: &str| format!("/api/v1/requests/{id}/{what}");
    for what in ["acceptance"] {
        kwame
            .client
            .act(&path(what))
            .await
            .problem(404, "not_found");
    }
    let no = json!({ "reason": "no_time" });
    let question = json!({ "question": "When?" });
    for (what, body) in [("decline", &no), ("question", &question)] {
        let answer = kwame.client.post(&path(what), body).await;
        answer.problem(404, "not_found");
    }
    amina
        .client
        .act(&path("withdrawal"))
        .await
        .problem(404, "not_found");
    let stranger = app.mentor("isth", "leonie").await;
    stranger
        .client
        .act(&path("acceptance"))
        .await
        .problem(404, "not_found");
    stranger
        .client
        .act(&path("withdrawal"))
        .await
        .problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_declines_with_a_reason_and_may_be_asked_again() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    let no = json!({ "reason": "other_expertise", "note": "Thank you all the same." });
    let path = format!("/api/v1/requests/{id}/decline");
    amina.client.post(&path, &no).await.ok();
    let declined = request(&kwame, id).await;
    assert_eq!(declined["decline_reason"], "other_expertise");
    assert_eq!(declined["note"], "Thank you all the same.");
    kwame.offer(&amina).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_asks_back_once_and_the_mentor_answers() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    let path = |what: &str| format!("/api/v1/requests/{id}/{what}");
    let question = json!({ "question": "How often would we meet?" });
    amina.client.post(&path("question"), &question).await.ok();
    let again = amina.client.post(&path("question"), &question).await;
    again.problem(409, "question_already_asked");
    let answer = json!({ "answer": "Once a month." });
    amina
        .client
        .post(&path("answer"), &answer)
        .await
        .problem(404, "not_found");
    kwame.client.post(&path("answer"), &answer).await.ok();
    assert_eq!(request(&amina, id).await["answer"], "Once a month.");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_withdraws_what_they_asked() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    kwame.client.answer(id, "withdrawal").await.ok();
    let view = request(&amina, id).await;
    assert_eq!(closed(&view), ("withdrawn", &json!("by_mentor")));
    amina
        .client
        .answer(id, "acceptance")
        .await
        .problem(409, "request_already_decided");
    app.stop().await;
}

#[actix_web::test]
async fn where_only_mentees_ask_a_mentor_cannot() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let wish = json!({ "findable": true });
    let amina = app.enrolled("isbt", "amina", "mentee", &wish).await;
    kwame.try_to_offer(&amina).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_is_not_to_be_found_is_not_asked_and_nobody_learns_why() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    let silent = app.mentee("isth", "silent").await;
    let apart = json!({ "findable": true, "never_match": ["kwame@members.test"] });
    let apart = app.enrolled("isth", "apart", "mentee", &apart).await;
    let full = json!({ "findable": true, "capacity": 1 });
    let full = app.enrolled("isth", "full", "mentee", &full).await;
    let leonie = app.mentor("isth", "leonie").await;
    leonie.accept(full.ask(&leonie).await).await;
    for mentee in [&silent, &apart, &full] {
        let answer = kwame.try_to_offer(mentee).await;
        answer.problem(409, "mentee_not_available");
    }
    app.stop().await;
}

#[actix_web::test]
async fn each_side_is_told_of_what_a_mentor_asked() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    app.drain().await;
    let before = app.outbox.letters().len();
    let id = kwame.offer(&amina).await;
    app.drain().await;
    let told = amina.client.get("/api/v1/notifications").await.ok();
    let newest = &told["items"][0];
    assert_eq!(
        (&newest["kind"], &newest["role"]),
        (&json!("request_received"), &json!("mentee"))
    );
    assert_eq!(newest["args"]["sent_by"], "mentor");
    let path = format!("/api/v1/requests/{id}/question");
    amina
        .client
        .post(&path, &json!({ "question": "When?" }))
        .await
        .ok();
    app.drain().await;
    let told = kwame.client.get("/api/v1/notifications").await.ok();
    let newest = &told["items"][0];
    assert_eq!(
        (&newest["kind"], &newest["role"]),
        (&json!("request_question"), &json!("mentor"))
    );
    let subjects: Vec<String> = app.outbox.letters()[before..]
        .iter()
        .map(|letter| letter.subject.clone())
        .collect();
    assert_eq!(
        subjects,
        [
            "Member kwame would like to be your mentor",
            "Member amina would like to know more"
        ]
    );
    app.stop().await;
}
