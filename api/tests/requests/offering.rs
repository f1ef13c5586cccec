//! A mentor asks a mentee, where the policy lets mentors ask.

use chrono::Duration;
use serde_json::{Value, json};

use super::{listed, request};
use crate::support::{Enrolled, TestApp};

async fn start() -> TestApp {
    let app = TestApp::start().await;
    app.in_season();
    app
}

async fn findable(app: &TestApp, name: &str) -> Enrolled {
    app.enrolled("isth", name, "mentee", &json!({ "findable": true }))
        .await
}

async fn mentor_for(app: &TestApp, name: &str, places: u32) -> Enrolled {
    app.enrolled("isth", name, "mentor", &json!({ "capacity": places }))
        .await
}

fn closed(view: &Value) -> (&str, &Value) {
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
    assert_eq!(lived["timeline"][0]["by"], "other", "{lived}");
    assert_eq!(lived["timeline"][1]["by"], "you", "{lived}");
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
async fn a_mentor_has_as_many_requests_open_as_they_can_take_mentees() {
    let app = start().await;
    let kwame = mentor_for(&app, "kwame", 2).await;
    let mut mentees = Vec::new();
    for name in ["amina", "zoe", "noor"] {
        mentees.push(findable(&app, name).await);
    }
    let first = kwame.offer(&mentees[0]).await;
    kwame.offer(&mentees[1]).await;
    let third = kwame.try_to_offer(&mentees[2]).await;
    third.problem(409, "too_many_open_requests");
    kwame.client.answer(first, "withdrawal").await.ok();
    kwame.offer(&mentees[2]).await;
    app.stop().await;
}

#[actix_web::test]
async fn between_two_people_one_request_is_open_whoever_asked() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "request_already_open");
    kwame.client.answer(id, "withdrawal").await.ok();
    amina.ask(&kwame).await;
    kwame
        .try_to_offer(&amina)
        .await
        .problem(409, "request_already_open");
    app.stop().await;
}

#[actix_web::test]
async fn what_mentors_ask_takes_none_of_the_places_a_mentee_has_for_asking() {
    let app = start().await;
    let amina = findable(&app, "amina").await;
    for number in 0..3 {
        let mentor = app.mentor("isth", &format!("asking-{number}")).await;
        mentor.offer(&amina).await;
    }
    for number in 0..3 {
        let mentor = app.mentor("isth", &format!("asked-{number}")).await;
        amina.ask(&mentor).await;
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_last_place_of_either_closes_what_they_have_open() {
    let app = start().await;
    let kwame = mentor_for(&app, "kwame", 2).await;
    let leonie = mentor_for(&app, "leonie", 2).await;
    let one = json!({ "findable": true, "capacity": 1 });
    let amina = app.enrolled("isth", "amina", "mentee", &one).await;
    let zoe = findable(&app, "zoe").await;
    let noor = app.mentee("isth", "noor").await;
    let of_leonie = leonie.offer(&amina).await;
    let (to_amina, to_zoe) = (kwame.offer(&amina).await, kwame.offer(&zoe).await);
    let of_noor = noor.ask(&kwame).await;
    amina.accept(to_amina).await;
    let left = request(&leonie, of_leonie).await;
    assert_eq!(closed(&left), ("withdrawn", &json!("seat_taken")));
    assert_eq!(request(&zoe, to_zoe).await["status"], "pending");
    kwame.accept(of_noor).await;
    let left = request(&zoe, to_zoe).await;
    assert_eq!(closed(&left), ("withdrawn", &json!("seat_taken")));
    app.stop().await;
}

#[actix_web::test]
async fn a_request_of_a_mentor_expires_and_everybody_leaving_closes_theirs() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    let (amina, zoe) = (findable(&app, "amina").await, findable(&app, "zoe").await);
    let id = kwame.offer(&amina).await;
    let sent = kwame.offer(&zoe).await;
    kwame.client.act(&kwame.path("/withdrawal")).await.ok();
    let view = request(&zoe, sent).await;
    assert_eq!(closed(&view), ("withdrawn", &json!("by_mentor")));
    assert_eq!(request(&amina, id).await["status"], "withdrawn");
    let leonie = app.mentor("isth", "leonie").await;
    let asked = leonie.offer(&amina).await;
    let left = leonie.offer(&zoe).await;
    zoe.client.act(&zoe.path("/withdrawal")).await.ok();
    assert_eq!(request(&leonie, left).await["status"], "declined");
    app.clock.advance(Duration::days(15));
    tandem_expiry(&app).await;
    let leonie = leonie.again(&app, "leonie").await;
    assert_eq!(request(&leonie, asked).await["status"], "expired");
    app.stop().await;
}

async fn tandem_expiry(app: &TestApp) {
    tandem::features::requests::expire_due(app.db())
        .await
        .unwrap();
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
