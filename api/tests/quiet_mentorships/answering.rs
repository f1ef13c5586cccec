//! Answering whether the mentorship is still going well, in the app and by the link in the mail.

use super::{DAY_30, DAY_60, STILL_WELL, asked, at, in_contact, lapse, mails, subjects};
use crate::support::{Client, Pair, TestApp};
use serde_json::{Value, json};

/// A pair of which both were asked.
async fn both_asked(app: &TestApp) -> Pair {
    let pair = in_contact(app).await;
    at(app, DAY_30).await;
    pair.again(app).await
}

/// The path of the link in the newest question to somebody.
fn link(app: &TestApp, name: &str) -> String {
    let mut mails = mails(app, name).into_iter();
    let text = mails
        .rfind(|one| one.subject.contains(STILL_WELL))
        .unwrap()
        .text;
    let token = text.split("/check-up/").nth(1).unwrap();
    let token = token.split('?').next().unwrap();
    format!("/api/v1/check-up-links/{token}")
}

async fn answer(client: &Client, path: &str, answer: &str) -> Value {
    client.post(path, &json!({ "answer": answer })).await.ok()
}

const ANSWERS: &str = "select count(*) from events where kind = 'activity.check_up_answered'";

#[actix_web::test]
async fn a_link_shows_the_question_changes_nothing_and_answers_without_a_session() {
    let app = TestApp::start().await;
    let pair = both_asked(&app).await;
    let (visitor, link) = (app.anonymous(), link(&app, "kwame"));
    let before = app.state().await;
    let seen = visitor.get(&link).await.ok();
    assert_eq!(app.state().await, before);
    assert_eq!(
        (&seen["state"], &seen["role"]),
        (&json!("open"), &json!("mentor"))
    );
    assert_eq!(seen["person"], "Member amina");
    assert_eq!(seen["quiet_since"], "2026-11-20T09:00:00Z");
    for _ in 0..2 {
        let done = answer(&visitor, &format!("{link}/answer"), "going_well").await;
        assert_eq!(done["state"], "answered");
        assert_eq!(done["answer"], "going_well");
    }
    assert_eq!(
        app.count(ANSWERS).await,
        1,
        "the same answer changes nothing"
    );
    let own = pair.activity(&pair.mentor).await;
    assert_eq!(own["check_up"]["answer"], "going_well");
    let other = pair.activity(&pair.mentee).await;
    assert_eq!(
        other["check_up"]["answer"],
        Value::Null,
        "the other side has not answered"
    );
    pair.contact().await;
    assert_eq!(visitor.get(&link).await.ok()["state"], "active");
    app.stop().await;
}

#[actix_web::test]
async fn a_link_is_of_its_reader_alone_and_ends_with_their_membership() {
    let app = TestApp::start().await;
    both_asked(&app).await;
    let visitor = app.anonymous();
    let link = link(&app, "kwame");
    let cut = &link[..link.len() - 3];
    visitor.get(cut).await.problem(404, "not_found");
    lapse(&app, "kwame").await;
    visitor.get(&link).await.problem(404, "not_found");
    let body = json!({ "answer": "stopped" });
    let refused = visitor.post(&format!("{link}/answer"), &body).await;
    refused.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_says_that_it_goes_well_is_asked_again_only_after_another_period() {
    let app = TestApp::start().await;
    let pair = both_asked(&app).await;
    app.move_to("2026-12-30T09:00:00Z");
    let pair = pair.again(&app).await;
    answer(
        &pair.mentee.client,
        &pair.address("/check-up-answer"),
        "going_well",
    )
    .await;
    at(&app, "2027-01-29T08:59:59Z").await;
    assert_eq!(asked(&app), [1, 1]);
    at(&app, "2027-01-29T09:00:00Z").await;
    assert_eq!(asked(&app), [2, 1], "the other side has not answered");
    app.stop().await;
}

#[actix_web::test]
async fn an_answer_can_be_changed() {
    let app = TestApp::start().await;
    let pair = both_asked(&app).await;
    let path = pair.address("/check-up-answer");
    for what in ["going_well", "stopped", "going_well"] {
        let done = answer(&pair.mentee.client, &path, what).await;
        assert_eq!(done["answer"], what);
        assert_eq!(done["answered_at"], DAY_30);
    }
    assert_eq!(app.count(ANSWERS).await, 3);
    let wrong = json!({ "answer": "perhaps" });
    let refused = pair.mentee.client.post(&path, &wrong).await;
    refused.problem(400, "invalid_body");
    app.stop().await;
}

#[actix_web::test]
async fn a_call_for_help_reaches_the_coordinators_but_none_of_the_two() {
    let app = TestApp::start().await;
    app.coordinator("ines", &["isbt"]).await;
    let pair = both_asked(&app).await;
    // The mentor coordinates the programme too.
    app.coordinator("kwame", &["isbt"]).await;
    answer(
        &pair.mentee.client,
        &pair.address("/check-up-answer"),
        "need_help",
    )
    .await;
    app.drain().await;
    let help = "Member amina asks for help with a mentorship";
    assert_eq!(subjects(&app, "ines", "asks for help"), [help]);
    assert!(subjects(&app, "kwame", "asks for help").is_empty());
    let ines = app.coordinator("ines", &["isbt"]).await;
    let notices = ines.get("/api/v1/notifications").await.ok();
    assert_eq!(notices["items"][0]["kind"], "help_needed");
    for what in ["stopped", "going_well"] {
        answer(&pair.mentor.client, &pair.address("/check-up-answer"), what).await;
    }
    app.drain().await;
    assert_eq!(subjects(&app, "ines", "asks for help").len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn nothing_is_answered_before_it_is_asked_or_after_the_end() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    let path = pair.address("/check-up-answer");
    let body = json!({ "answer": "going_well" });
    let refused = pair.mentee.client.post(&path, &body).await;
    refused.problem(409, "nothing_asked");
    at(&app, DAY_60).await;
    let pair = pair.again(&app).await;
    let ending = json!({ "outcome": "ended_early" });
    pair.mentor.client.end(pair.mentorship, &ending).await.ok();
    let link = link(&app, "amina");
    let refused = pair.mentee.client.post(&path, &body).await;
    refused.problem(409, "mentorship_already_ended");
    let refused = app.anonymous().post(&format!("{link}/answer"), &body).await;
    refused.problem(409, "mentorship_already_ended");
    assert_eq!(app.anonymous().get(&link).await.ok()["state"], "ended");
    assert_eq!(pair.activity(&pair.mentee).await["check_up"], Value::Null);
    app.stop().await;
}
