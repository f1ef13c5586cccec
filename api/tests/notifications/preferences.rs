//! Members choose which notifications they get, and how.

use super::{subjects, told};
use crate::support::{Answer, Client, TestApp};
use reqwest::Method;
use serde_json::{Value, json};

const PATH: &str = "/api/v1/notifications/preferences";

async fn wish(client: &Client, wishes: &Value) -> Answer {
    let request = client.request(Method::PUT, PATH);
    let request = request.json(&json!({ "kinds": wishes }));
    Answer::of(request.send().await.unwrap()).await
}

/// Each kind that a member can choose, with its group.
async fn kinds(client: &Client) -> Vec<(String, Value)> {
    let all = client.get(PATH).await.ok();
    let groups = all["groups"].as_array().unwrap().iter();
    groups
        .flat_map(|group| {
            let about = group["about"].as_str().unwrap().to_owned();
            let kinds = group["kinds"].as_array().unwrap().iter();
            kinds.map(move |kind| (about.clone(), kind.clone()))
        })
        .collect()
}

async fn kind(client: &Client, name: &str) -> Value {
    let all = kinds(client).await.into_iter();
    let mut found = all.filter(|(_, kind)| kind["kind"] == name);
    found.next().unwrap().1
}

#[actix_web::test]
async fn each_kind_is_told_as_its_reader_wishes_and_the_others_as_before() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    app.drain().await;
    let before = subjects(&app, "kwame");
    let received = json!({ "kind": "request_received", "mail": false, "in_app": true });
    let withdrawn = json!({ "kind": "request_withdrawn", "mail": true, "in_app": false });
    wish(&kwame.client, &json!([received, withdrawn]))
        .await
        .ok();
    let request = amina.ask(&kwame).await;
    app.drain().await;
    assert_eq!(subjects(&app, "kwame"), before);
    assert_eq!(told(&kwame.client, "request_received").await.len(), 1);
    let path = format!("/api/v1/requests/{request}/withdrawal");
    amina.client.act(&path).await.ok();
    app.drain().await;
    let mailed = subjects(&app, "kwame");
    assert_eq!(
        mailed[before.len()..],
        ["Member amina has withdrawn their request"]
    );
    assert!(told(&kwame.client, "request_withdrawn").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn what_a_member_must_know_of_cannot_be_turned_off_for_mail() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let must = [
        "enrolment_approved",
        "enrolment_declined",
        "request_accepted",
        "mentorship_ended",
    ];
    for name in must {
        assert_eq!(kind(&amina, name).await["required"], true, "{name}");
        let free = json!({ "kind": "request_declined", "mail": false, "in_app": false });
        let refused = json!({ "kind": name, "mail": false, "in_app": true });
        let answer = wish(&amina, &json!([free, refused])).await;
        let problem = answer.problem(409, "notification_required");
        assert_eq!(problem["args"]["kind"], name);
    }
    let untouched = kind(&amina, "request_declined").await;
    assert_eq!(
        (&untouched["mail"], &untouched["in_app"]),
        (&json!(true), &json!(true))
    );
    let quiet = json!({ "kind": "request_accepted", "mail": true, "in_app": false });
    wish(&amina, &json!([quiet])).await.ok();
    assert_eq!(kind(&amina, "request_accepted").await["in_app"], false);
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_may_have_registrations_mailed_and_nobody_else_is_asked() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let amina = app.member("amina").await;
    let about =
        |all: Vec<(String, Value)>| all.into_iter().any(|(about, _)| about == "coordination");
    assert!(about(kinds(&ines).await) && !about(kinds(&amina).await));
    assert_eq!(kind(&ines, "enrolment_submitted").await["mail"], false);
    let mailed = json!({ "kind": "enrolment_submitted", "mail": true, "in_app": true });
    wish(&ines, &json!([mailed])).await.ok();
    app.register(&amina, "isbt", "mentee").await;
    app.drain().await;
    let subject = "Member amina would like to join ISBT Mentorship Programme";
    assert_eq!(subjects(&app, "ines"), [subject]);
    app.stop().await;
}

#[actix_web::test]
async fn who_has_had_enough_between_two_tries_gets_no_letter() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    app.drain().await;
    let before = subjects(&app, "kwame");
    app.outbox
        .fail_with(Some(tandem_platform::mail::MailError::Later(451)));
    amina.ask(&kwame).await;
    app.drain().await;
    let received = json!({ "kind": "request_received", "mail": false, "in_app": true });
    wish(&kwame.client, &json!([received])).await.ok();
    app.outbox.fail_with(None);
    app.clock.advance(chrono::Duration::minutes(1));
    app.drain().await;
    assert_eq!(subjects(&app, "kwame"), before);
    assert_eq!(
        app.count("select count(*) from deliveries where status <> 'done'")
            .await,
        0
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_kind_that_nobody_knows_and_a_body_without_kinds_are_refused() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let unknown = json!([{ "kind": "weather", "mail": true, "in_app": true }]);
    wish(&amina, &unknown).await.problem(400, "invalid_body");
    wish(&amina, &json!([]))
        .await
        .problem(422, "invalid_fields");
    assert!(app.rows("notification_preferences").await.is_empty());
    app.stop().await;
}
