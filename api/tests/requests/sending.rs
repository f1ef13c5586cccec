//! Sending a request, and what prevents it.

use super::{listed, request};
use crate::support::{Enrolled, MESSAGE, TestApp};
use serde_json::{Value, json};

#[actix_web::test]
async fn a_mentee_asks_and_both_sides_see_the_request() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let answer = amina.try_to_ask(&kwame).await;
    assert_eq!(answer.status, 201);
    let sent = answer.ok();
    assert_eq!(
        (&sent["direction"], &sent["status"]),
        (&json!("sent"), &json!("pending"))
    );
    assert_eq!(sent["message"], MESSAGE);
    assert_eq!(sent["created_at"], "2026-11-20T09:00:00Z");
    assert_eq!(sent["expires_at"], "2026-12-04T09:00:00Z");
    assert_eq!(sent["other"]["display_name"], "Member kwame");
    assert_eq!(
        (&sent["decided_at"], &sent["mentorship_id"]),
        (&Value::Null, &Value::Null)
    );
    let id = answer.id();
    assert_eq!(request(&amina, id).await, sent);
    let received = request(&kwame, id).await;
    assert_eq!(received["direction"], "received");
    assert_eq!(received["other"]["display_name"], "Member amina");
    assert_eq!(
        (&received["message"], &received["reasons"]),
        (&sent["message"], &sent["reasons"])
    );
    for side in [&amina, &kwame] {
        assert_eq!(listed(side, "?status=pending").await, [id]);
        assert_eq!(listed(side, "").await, [id]);
        assert!(listed(side, "?status=closed").await.is_empty());
    }
    assert_eq!(kwame.get("").await["waiting"], 1);
    app.stop().await;
}

#[actix_web::test]
async fn the_lists_stand_newest_first_and_go_on_page_after_page() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let mut sent = Vec::new();
    for number in 0..5 {
        let mentee = app.mentee("isbt", &format!("mentee-{number}")).await;
        app.a_second_later();
        let id = mentee.ask(&kwame).await;
        if number % 2 == 0 {
            mentee.client.answer(id, "withdrawal").await.ok();
        }
        sent.push(id);
    }
    sent.reverse();
    let path = |after: &str| format!("/requests?limit=2{after}");
    let first = kwame.get(&path("")).await;
    let second = kwame
        .get(&path(&format!(
            "&after={}",
            first["next"].as_str().unwrap()
        )))
        .await;
    let third = kwame
        .get(&path(&format!(
            "&after={}",
            second["next"].as_str().unwrap()
        )))
        .await;
    let pages = [&first, &second, &third].map(|page| page["items"].as_array().unwrap().clone());
    let ids: Vec<_> = pages
        .concat()
        .iter()
        .map(|item| item["id"].clone())
        .collect();
    assert_eq!(ids, sent.iter().map(|id| json!(id)).collect::<Vec<_>>());
    assert_eq!(third["next"], Value::Null);
    assert_eq!(listed(&kwame, "?status=pending").await, [sent[1], sent[3]]);
    assert_eq!(
        listed(&kwame, "?status=closed").await,
        [sent[0], sent[2], sent[4]]
    );
    app.stop().await;
}

#[actix_web::test]
async fn one_request_is_open_between_two_people() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let first = amina.ask(&kwame).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "request_already_open");
    amina.client.answer(first, "withdrawal").await.ok();
    let second = amina.ask(&kwame).await;
    assert_ne!(first, second);
    kwame.accept(second).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "mentorship_exists");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_has_at_most_three_requests_open() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 1, 5).await;
    let amina = &crowd.mentees[0];
    let first = amina.ask(&crowd.mentors[0]).await;
    amina.ask(&crowd.mentors[1]).await;
    amina.ask(&crowd.mentors[2]).await;
    let refused = amina.try_to_ask(&crowd.mentors[3]).await;
    assert_eq!(
        refused.problem(409, "too_many_open_requests")["args"],
        json!({ "limit": 3 })
    );
    amina.client.answer(first, "withdrawal").await.ok();
    amina.ask(&crowd.mentors[3]).await;
    amina
        .try_to_ask(&crowd.mentors[4])
        .await
        .problem(409, "too_many_open_requests");
    app.set_policy("isbt", "open_requests_per_mentee", json!(4))
        .await;
    amina.ask(&crowd.mentors[4]).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_message_says_something() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let send = async |message: &str| {
        let body = json!({ "mentor_enrolment_id": kwame.enrolment, "message": message });
        amina.client.post(&amina.path("/requests"), &body).await
    };
    let spaces = format!("Hello{}", " ".repeat(30));
    for (message, code) in [
        ("Too short a message", "too_short"),
        (spaces.as_str(), "too_short"),
        (&"é".repeat(2001), "too_long"),
    ] {
        let refused = send(message).await.problem(422, "invalid_fields");
        let field = &refused["errors"][0];
        assert_eq!(
            (&field["pointer"], &field["code"]),
            (&json!("/message"), &json!(code))
        );
        assert_eq!(field["args"], json!({ "min": 20, "max": 2000 }));
    }
    assert_eq!(app.count("select count(*) from requests").await, 0);
    let sent = send(&format!("  {MESSAGE}\n")).await.ok();
    assert_eq!(sent["message"], MESSAGE);
    app.stop().await;
}

#[actix_web::test]
async fn only_a_mentee_who_has_come_so_far_asks() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let client = app.member("amina").await;
    let enrolment = app.register(&client, "isbt", "mentee").await;
    let amina = Enrolled { client, enrolment };
    amina.try_to_ask(&kwame).await.problem(409, "not_approved");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!("/api/v1/programmes/isbt/enrolments/{enrolment}/approval");
    ines.act(&path).await.ok();
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "profile_incomplete");
    amina.write_profile("isbt", &json!({})).await;
    amina.ask(&kwame).await;
    let zoe = app.mentee("isbt", "zoe").await;
    kwame.try_to_ask(&zoe).await.problem(404, "not_found");
    zoe.try_to_ask(&amina).await.problem(404, "not_found");
    let elsewhere = app.mentor("guided", "leonie").await;
    zoe.try_to_ask(&elsewhere).await.problem(404, "not_found");
    app.stop().await;
}
