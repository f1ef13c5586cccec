//! Requests on hold, while one side cannot take part: the time to answer stops, the other side is notified, and the page says why
//! the request cannot be accepted.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};
use tandem::features::{
    pairing::requests::{expire_due, remind_due, settle_holds},
    participation::enrolments::return_due,
};

use super::{
    offering::{findable, start as start_isth},
    request,
};

/// The jobs that run each minute, and the mails that follow.
async fn run_due_jobs(app: &TestApp) {
    return_due(app.db()).await.unwrap();
    settle_holds(app.db()).await.unwrap();
    expire_due(app.db()).await.unwrap();
    remind_due(app.db()).await.unwrap();
    app.drain().await;
}

async fn pause(enrolled: &Enrolled) {
    let body = json!({ "until": null });
    enrolled
        .client
        .post(&enrolled.path("/pause"), &body)
        .await
        .ok();
}

async fn come_back(enrolled: &Enrolled) {
    enrolled.client.act(&enrolled.path("/return")).await.ok();
}

async fn membership(app: &TestApp, name: &str, status: &str) {
    let change =
        format!("update members set membership_status = '{status}' where subject = '{name}'");
    app.change(&change).await;
}

/// Subject and text of the last mail to a member.
fn last_letter(app: &TestApp, name: &str) -> (String, String) {
    let address = format!("{name}@members.test");
    let letters = app.outbox.letters().into_iter();
    let mut theirs = letters.filter(|letter| letter.to.address == address);
    let letter = theirs.next_back().unwrap();
    (letter.subject, letter.text)
}

async fn count_of(app: &TestApp, kind: &str) -> i64 {
    app.count(&format!(
        "select count(*) from events where kind = '{kind}'"
    ))
    .await
}

fn held(view: &Value) -> (&Value, &Value) {
    (&view["obstacle"], &view["on_hold"])
}

/// Amina has sent a request to Kwame, who then cannot take part, for one of several reasons.
async fn absent(why: &str) -> (TestApp, Enrolled, Enrolled, uuid::Uuid) {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    app.drain().await;
    match why {
        "paused" => pause(&kwame).await,
        status => membership(&app, "kwame", status).await,
    }
    (app, amina, kwame, id)
}

#[actix_web::test]
async fn a_mentee_hears_that_the_mentor_is_away_in_the_same_words_whatever_the_reason() {
    let mut told = Vec::new();
    for why in ["paused", "lapsed", "suspended", "none"] {
        let (app, amina, _, id) = absent(why).await;
        // The page shows it before the jobs have run.
        let view = request(&amina, id).await;
        assert_eq!(view["status"], "pending", "{why}");
        assert_eq!(
            held(&view),
            (&json!("mentor_not_available"), &json!(true)),
            "{why}"
        );
        run_due_jobs(&app).await;
        let (subject, text) = last_letter(&app, "amina");
        assert_eq!(subject, "Your request to Member kwame is on hold", "{why}");
        for word in ["paused", "lapsed", "suspended", "membership"] {
            assert!(!text.contains(word), "{why}: {text}");
        }
        let notifications = amina.client.get("/api/v1/notifications").await.ok();
        assert_eq!(notifications["items"][0]["kind"], "request_held", "{why}");
        // Links differ between runs.
        let words: Vec<String> = text
            .lines()
            .filter(|line| !line.contains("http"))
            .map(str::to_owned)
            .collect();
        told.push(words);
        run_due_jobs(&app).await;
        assert_eq!(count_of(&app, "request.held").await, 1, "said once: {why}");
        app.stop().await;
    }
    assert!(told.windows(2).all(|two| two[0] == two[1]), "{told:?}");
}

#[actix_web::test]
async fn the_time_to_answer_stands_still_and_what_was_left_is_left_when_the_mentor_is_back() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    // Four days pass, with the reminder of day three.
    app.move_to("2026-11-24T09:00:00Z");
    run_due_jobs(&app).await;
    pause(&kwame.again(&app, "kwame").await).await;
    run_due_jobs(&app).await;
    let amina = amina.again(&app, "amina").await;
    assert_eq!(
        request(&amina, id).await["expires_at"],
        "2026-12-24T09:00:00Z"
    );
    app.move_to("2026-12-10T09:00:00Z");
    run_due_jobs(&app).await;
    let amina = amina.again(&app, "amina").await;
    assert_eq!(request(&amina, id).await["status"], "pending");
    let kwame = kwame.again(&app, "kwame").await;
    come_back(&kwame).await;
    run_due_jobs(&app).await;
    let view = request(&amina, id).await;
    assert_eq!(held(&view), (&Value::Null, &json!(false)));
    assert_eq!(view["expires_at"], "2026-12-20T09:00:00Z", "ten days more");
    for (name, subject) in [
        ("amina", "Your request to Member kwame is open again"),
        ("kwame", "The request from Member amina is open again"),
    ] {
        assert_eq!(last_letter(&app, name).0, subject);
    }
    kwame.accept(id).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_pause_that_ends_by_itself_and_a_membership_that_is_renewed_open_requests_again() {
    let (app, amina, kwame, id) = absent("lapsed").await;
    run_due_jobs(&app).await;
    membership(&app, "kwame", "grace").await;
    run_due_jobs(&app).await;
    assert_eq!(request(&amina, id).await["on_hold"], false);
    let until = json!({ "until": "2026-11-23" });
    let path = kwame.path("/pause");
    kwame.client.post(&path, &until).await.ok();
    run_due_jobs(&app).await;
    assert_eq!(request(&amina, id).await["on_hold"], true);
    app.move_to("2026-11-23T00:00:00Z");
    run_due_jobs(&app).await;
    assert_eq!(request(&amina, id).await["on_hold"], false);
    assert_eq!(count_of(&app, "request.resumed").await, 2);
    app.stop().await;
}

#[actix_web::test]
async fn a_request_that_waits_for_thirty_days_closes_and_both_are_told() {
    let (app, amina, kwame, id) = absent("paused").await;
    run_due_jobs(&app).await;
    app.move_to("2026-12-20T08:59:59Z");
    run_due_jobs(&app).await;
    assert_eq!(
        request(&amina.again(&app, "amina").await, id).await["status"],
        "pending"
    );
    app.move_to("2026-12-20T09:00:00Z");
    run_due_jobs(&app).await;
    let amina = amina.again(&app, "amina").await;
    let view = request(&amina, id).await;
    assert_eq!(
        (&view["status"], &view["on_hold"]),
        (&json!("expired"), &json!(false))
    );
    assert_eq!(
        last_letter(&app, "amina").0,
        "Your request to Member kwame has closed"
    );
    assert_eq!(
        last_letter(&app, "kwame").0,
        "The request from Member amina has closed"
    );
    // The mentee can ask somebody else, and the mentor does not count as not answering.
    come_back(&kwame.again(&app, "kwame").await).await;
    amina.ask(&kwame).await;
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_reminded_who_cannot_answer_and_later_the_days_count_on() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    amina.ask(&kwame).await;
    app.move_to("2026-11-22T09:00:00Z");
    pause(&kwame.again(&app, "kwame").await).await;
    run_due_jobs(&app).await;
    app.move_to("2026-11-25T09:00:00Z");
    run_due_jobs(&app).await;
    assert_eq!(count_of(&app, "request.mentor_reminded").await, 0);
    app.move_to("2026-11-30T09:00:00Z");
    come_back(&kwame.again(&app, "kwame").await).await;
    run_due_jobs(&app).await;
    assert_eq!(
        count_of(&app, "request.mentor_reminded").await,
        0,
        "two days"
    );
    app.move_to("2026-12-01T09:00:00Z");
    run_due_jobs(&app).await;
    assert_eq!(
        count_of(&app, "request.mentor_reminded").await,
        1,
        "and a third"
    );
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_reminded_who_cannot_answer_even_before_it_is_put_on_hold() {
    let (app, ..) = absent("lapsed").await;
    app.move_to("2026-11-23T09:00:00Z");
    remind_due(app.db()).await.unwrap();
    assert_eq!(count_of(&app, "request.mentor_reminded").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_is_away_holds_the_request_as_well_and_the_mentor_reads_why_not() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    pause(&amina).await;
    let view = request(&kwame, id).await;
    assert_eq!(held(&view), (&json!("mentee_not_available"), &json!(true)));
    let refused = kwame.client.answer(id, "acceptance").await;
    refused.problem(409, "mentee_not_available");
    run_due_jobs(&app).await;
    assert_eq!(
        last_letter(&app, "kwame").0,
        "The request from Member amina is on hold"
    );
    assert_eq!(kwame.get("").await["waiting"], 0, "there is nothing to do");
    come_back(&amina).await;
    run_due_jobs(&app).await;
    assert_eq!(kwame.get("").await["waiting"], 1);
    kwame.accept(id).await;
    app.stop().await;
}

#[actix_web::test]
async fn what_is_on_hold_can_be_withdrawn_and_declined() {
    let (app, amina, kwame, id) = absent("suspended").await;
    let zoe = app.mentee("isbt", "zoe").await;
    membership(&app, "kwame", "active").await;
    let other = zoe.ask(&kwame).await;
    membership(&app, "kwame", "suspended").await;
    run_due_jobs(&app).await;
    let withdrawn = amina.client.answer(id, "withdrawal").await.ok();
    assert_eq!(withdrawn["status"], "withdrawn");
    let decline = format!("/api/v1/requests/{other}/decline");
    let body = json!({ "reason": "no_time" });
    kwame.client.post(&decline, &body).await.ok();
    assert_eq!(request(&zoe, other).await["status"], "declined");
    app.stop().await;
}

#[actix_web::test]
async fn an_offer_of_a_mentor_who_is_away_is_on_hold_for_the_mentee() {
    let app = start_isth().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    pause(&kwame).await;
    run_due_jobs(&app).await;
    let view = request(&amina, id).await;
    assert_eq!(held(&view), (&json!("mentor_not_available"), &json!(true)));
    let refused = amina.client.answer(id, "acceptance").await;
    refused.problem(409, "mentor_not_available");
    assert_eq!(
        last_letter(&app, "amina").0,
        "The request from Member kwame is on hold"
    );
    app.stop().await;
}

#[actix_web::test]
async fn both_sides_read_that_the_mentor_is_full_at_present_and_it_is_no_hold() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 2, 0).await;
    let [first, amina] = [&crowd.mentees[0], &crowd.mentees[1]];
    let kwame = app.mentor("isbt", "kwame").await;
    let taken = kwame.accept(first.ask(&kwame).await).await;
    let id = amina.ask(&kwame).await;
    assert_eq!(request(amina, id).await["obstacle"], Value::Null);
    let one = json!({ "capacity": 1 });
    kwame.change_profile(&one).await.ok();
    for side in [amina, &kwame] {
        let view = request(side, id).await;
        let full = json!("mentor_has_no_free_seat");
        assert_eq!(held(&view), (&full, &json!(false)));
        let listed = side.get("/requests?status=pending").await;
        assert_eq!(listed["items"][0]["obstacle"], full);
    }
    let refused = kwame.client.answer(id, "acceptance").await;
    refused.problem(409, "mentor_has_no_free_seat");
    run_due_jobs(&app).await;
    assert_eq!(count_of(&app, "request.held").await, 0);
    let end = json!({ "outcome": "completed" });
    kwame.client.end(taken, &end).await.ok();
    assert_eq!(request(amina, id).await["obstacle"], Value::Null);
    kwame.accept(id).await;
    app.stop().await;
}

#[actix_web::test]
async fn two_houses_kept_at_once_put_a_request_on_hold_once() {
    let (app, ..) = absent("paused").await;
    let rounds = (0..4).map(|_| settle_holds(app.db()));
    for round in futures_util::future::join_all(rounds).await {
        round.unwrap();
    }
    assert_eq!(count_of(&app, "request.held").await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn nothing_is_to_be_done_about_a_request_on_hold_on_the_page_of_the_next_step() {
    let (app, amina, kwame, _) = absent("lapsed").await;
    run_due_jobs(&app).await;
    let journey = amina.get("/journey").await;
    assert_eq!(journey["next"]["action"], "find_mentor");
    assert_eq!(journey["open_requests"], 1);
    let journey = kwame.get("/journey").await;
    assert_eq!(journey["next"]["action"], "wait_for_requests");
    app.stop().await;
}
