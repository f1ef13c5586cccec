//! Invalid fields.

use crate::support::{Answer, TestApp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Pointer and code of each wrong field.
fn wrong(answer: &Answer) -> BTreeMap<String, String> {
    let problem = answer.problem(422, "invalid_fields");
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap();
    errors
        .iter()
        .map(|one| (text(&one["pointer"]), text(&one["code"])))
        .collect()
}

fn expected(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(pointer, code)| ((*pointer).to_owned(), (*code).to_owned()))
        .collect()
}

const SECRET: &str = "a-private-word";

/// The wrong fields of a change of a mentor's profile; none of the values is repeated.
async fn wrong_in_profile(app: &TestApp, body: &Value) -> BTreeMap<String, String> {
    let leonie = app.mentor("isbt", "leonie").await;
    let path = leonie.path("/profile");
    let before = leonie.client.get(&path).await;
    let found = leonie
        .client
        .patch(&path, before.header("etag").unwrap(), body)
        .await;
    assert!(!found.text.contains(SECRET), "{}", found.text);
    assert_eq!(leonie.client.get(&path).await.text, before.text);
    wrong(&found)
}

#[actix_web::test]
async fn every_field_of_a_wrong_form_is_named_and_no_value_repeated() {
    let app = TestApp::start().await;
    let body = json!({
        "headline": SECRET.repeat(20), "statement": SECRET.repeat(200), "offer": SECRET.repeat(80),
        "workplace": SECRET.repeat(20), "capacity": 0,
        "working_hours": { "start": SECRET, "end": "09:00" },
        "never_match": [SECRET.repeat(20)],
    });
    assert_eq!(
        wrong_in_profile(&app, &body).await,
        expected(&[
            ("/headline", "too_long"),
            ("/statement", "too_long"),
            ("/offer", "too_long"),
            ("/workplace", "too_long"),
            ("/capacity", "out_of_range"),
            ("/working_hours", "invalid_hours"),
            ("/never_match", "too_long"),
        ])
    );
    app.stop().await;
}

#[actix_web::test]
async fn every_field_of_an_unknown_value_is_named_and_no_value_repeated() {
    let app = TestApp::start().await;
    let body = json!({
        "expertise": ["haemovigilance", SECRET], "topics": [SECRET], "languages": ["en", SECRET],
        "country": SECRET, "time_zone": SECRET, "orcid": SECRET, "capacity": 999,
        "working_hours": { "start": "17:00", "end": "17:00" },
    });
    assert_eq!(
        wrong_in_profile(&app, &body).await,
        expected(&[
            ("/capacity", "out_of_range"),
            ("/working_hours", "invalid_hours"),
            ("/expertise/1", "unknown_term"),
            ("/topics/0", "unknown_term"),
            ("/languages/1", "unknown_language"),
            ("/country", "unknown_country"),
            ("/time_zone", "unknown_time_zone"),
            ("/orcid", "invalid_orcid"),
        ])
    );
    app.stop().await;
}

#[actix_web::test]
async fn what_is_too_long_says_how_long_it_may_be() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let leonie = app.mentor("isbt", "leonie").await;
    for (length, code) in [
        (19, Some("too_short")),
        (20, None),
        (2000, None),
        (2001, Some("too_long")),
    ] {
        let message = "é".repeat(length);
        let body = json!({ "mentor_enrolment_id": leonie.enrolment, "message": message });
        let found = amina.client.post(&amina.path("/requests"), &body).await;
        match code {
            Some(code) => {
                assert_eq!(wrong(&found), expected(&[("/message", code)]), "{length}");
                assert!(!found.text.contains("éé"));
                let args = &found.json()["errors"][0]["args"];
                assert_eq!(*args, json!({ "min": 20, "max": 2000 }));
            }
            None => {
                let id = found.id();
                amina
                    .client
                    .act(&format!("/api/v1/requests/{id}/withdrawal"))
                    .await
                    .ok();
            }
        }
    }
    app.stop().await;
}
