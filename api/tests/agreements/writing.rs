//! Writing a draft, and proposing it.

use crate::support::{
    TestApp,
    agreements::{address, complete},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Pointer and code of each wrong field.
fn wrong(answer: &crate::support::Answer) -> BTreeMap<String, String> {
    let problem = answer.problem(422, "invalid_fields");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap().iter();
    errors
        .map(|one| (text(&one["pointer"]), text(&one["code"])))
        .collect()
}

#[actix_web::test]
async fn the_first_draft_is_the_mentees_and_begins_with_what_is_known() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let refused = pair.mentor.client.start_agreement(pair.mentorship).await;
    refused.problem(409, "mentee_writes_agreement_first");
    let draft = pair.mentee.client.start_agreement(pair.mentorship).await;
    assert_eq!(draft.status, 201);
    let draft = draft.ok();
    assert_eq!(
        (&draft["number"], &draft["status"]),
        (&json!(1), &json!("draft"))
    );
    assert_eq!(
        (&draft["written_by"], &draft["based_on"]),
        (&json!("mentee"), &Value::Null)
    );
    assert_eq!(draft["terms"]["period_from"], "2026-11-20");
    assert_eq!(
        draft["terms"]["content_plan"],
        json!([{ "title": "", "notes": "To pass it on" }])
    );
    assert_eq!(draft["terms"]["meetings_planned"], Value::Null);
    app.stop().await;
}

#[actix_web::test]
async fn the_policys_recommendation_is_filled_in() {
    let app = TestApp::start().await;
    app.set_policy(
        "guided",
        "recommended",
        json!({ "hours": 6, "minutes_a_month": 45 }),
    )
    .await;
    let pair = app.pair("guided").await;
    let draft = pair
        .mentee
        .client
        .start_agreement(pair.mentorship)
        .await
        .ok();
    let terms = &draft["terms"];
    assert_eq!(
        (&terms["meetings_planned"], &terms["meeting_minutes"]),
        (&json!(8), &json!(45))
    );
    assert_eq!(
        (&terms["cadence"], &terms["period_to"]),
        (&json!("monthly"), &json!("2027-07-20"))
    );
    assert_eq!(terms["content_plan"].as_array().unwrap().len(), 8);
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_is_started_once_under_a_key() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let path = address(pair.mentorship, "");
    let first = pair.mentee.client.act_once(&path, "key").await;
    let again = pair.mentee.client.act_once(&path, "key").await;
    assert_eq!((first.status, first.text), (again.status, again.text));
    assert_eq!(app.count("select count(*) from agreements").await, 1);
    let other = pair.mentee.client.start_agreement(pair.mentorship).await;
    let problem = other.problem(409, "agreement_already_open");
    assert_eq!(problem["args"], json!({ "number": 1, "status": "draft" }));
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_keeps_what_is_saved_and_nothing_is_overwritten() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let amina = &pair.mentee.client;
    amina.start_agreement(pair.mentorship).await.ok();
    let path = address(pair.mentorship, "/1");
    let saved = amina.patch(&path, "\"1\"", &complete()).await;
    assert_eq!(saved.header("etag"), Some("\"2\""));
    let saved = saved.ok();
    assert_eq!(
        saved["terms"]["contact"],
        json!(["video", "messages"]),
        "in one order"
    );
    assert_eq!(amina.get(&path).await.header("etag"), Some("\"2\""));
    let stale = amina
        .patch(&path, "\"1\"", &json!({ "cadence": "weekly" }))
        .await;
    stale.problem(412, "precondition_failed");
    let cleared = json!({ "cadence": null, "period_to": null, "contact": [] });
    let cleared = amina.patch(&path, "\"2\"", &cleared).await.ok();
    assert_eq!(cleared["terms"]["cadence"], Value::Null);
    assert_eq!(cleared["terms"]["other_terms"], "No calls on Sundays.");
    app.stop().await;
}

#[actix_web::test]
async fn impossible_terms_are_refused_by_field() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let amina = &pair.mentee.client;
    amina.start_agreement(pair.mentorship).await.ok();
    let path = address(pair.mentorship, "/1");
    let body = json!({
        "period_from": "1999-12-31", "meetings_planned": 51, "meeting_minutes": 50, "answer_within_days": 0,
        "content_plan": [{ "title": "x".repeat(121), "notes": "" }],
    });
    let found = wrong(&amina.patch(&path, "\"1\"", &body).await);
    let expected = [
        ("/period_from", "out_of_range"),
        ("/meetings_planned", "out_of_range"),
        ("/meeting_minutes", "invalid_value"),
        ("/answer_within_days", "out_of_range"),
        ("/content_plan/0/title", "too_long"),
    ];
    let expected = expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned()));
    assert_eq!(found, expected.into());
    let long = json!({ "confidentiality": "é".repeat(2001), "other_terms": "é".repeat(2000) });
    let found = wrong(&amina.patch(&path, "\"1\"", &long).await);
    assert_eq!(
        found,
        [("/confidentiality".to_owned(), "too_long".to_owned())].into()
    );
    let unknown = json!({ "content_plan": [{ "title": "One" }] });
    amina
        .patch(&path, "\"1\"", &unknown)
        .await
        .problem(400, "invalid_body");
    app.stop().await;
}

#[actix_web::test]
async fn a_proposal_needs_every_term_and_the_version_that_was_read() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let amina = &pair.mentee.client;
    amina.start_agreement(pair.mentorship).await.ok();
    let propose = address(pair.mentorship, "/1/proposal");
    let found = wrong(&amina.post(&propose, &json!({ "version": 1 })).await);
    assert_eq!(
        found.get("/period_to").map(String::as_str),
        Some("required")
    );
    assert_eq!(found.len(), 6, "{found:?}");
    let path = address(pair.mentorship, "/1");
    amina.patch(&path, "\"1\"", &complete()).await.ok();
    let stale = amina.post(&propose, &json!({ "version": 1 })).await;
    stale.problem(412, "precondition_failed");
    let proposed = amina.post(&propose, &json!({ "version": 2 })).await.ok();
    assert_eq!(proposed["status"], "proposed");
    assert_eq!(proposed["hash"].as_str().unwrap().len(), 64);
    assert_eq!(proposed["approvals"][0]["role"], "mentee");
    assert_eq!(proposed["approvals"][0]["hash"], proposed["hash"]);
    let again = amina.post(&propose, &json!({ "version": 3 })).await;
    assert_eq!(
        again.problem(409, "agreement_not_draft")["args"]["status"],
        "proposed"
    );
    let edit = amina
        .patch(&path, "\"3\"", &json!({ "cadence": "weekly" }))
        .await;
    edit.problem(409, "agreement_not_draft");
    app.stop().await;
}

#[actix_web::test]
async fn the_other_side_reads_no_word_of_a_draft_and_hears_who_is_writing() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let first = amina.propose(pair.mentorship, &complete()).await;
    kwame.approve(pair.mentorship, &first).await.ok();
    let draft = json!({ "other_terms": "A thought that is not finished." });
    amina.draft(pair.mentorship, &draft).await;
    for path in ["", "/2"] {
        let seen = kwame.get(&address(pair.mentorship, path)).await;
        assert!(!seen.text.contains("not finished"), "{}", seen.text);
    }
    let seen = kwame.get(&address(pair.mentorship, "/2")).await.ok();
    assert_eq!(
        (&seen["status"], &seen["terms"]),
        (&json!("draft"), &Value::Null)
    );
    let refused = kwame.start_agreement(pair.mentorship).await;
    let problem = refused.problem(409, "agreement_being_written");
    assert_eq!(problem["args"], json!({ "number": 2, "by": "mentee" }));
    for action in ["withdrawal", "proposal"] {
        let path = address(pair.mentorship, &format!("/2/{action}"));
        let body = json!({ "version": 2 });
        let answer = match action {
            "proposal" => kwame.post(&path, &body).await,
            _ => kwame.act(&path).await,
        };
        answer.problem(404, "not_found");
    }
    amina.withdraw(pair.mentorship, &seen).await.ok();
    let gone = kwame.get(&address(pair.mentorship, "/2")).await.ok();
    assert_eq!(
        (&gone["status"], &gone["terms"]),
        (&json!("withdrawn"), &Value::Null)
    );
    app.stop().await;
}
