//! Limits of a profile, and how errors are reported.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};

/// The wrong fields of a refused change, as pointer, code and arguments.
async fn refused(enrolled: &Enrolled, change: Value) -> Vec<(String, String, Value)> {
    let before = enrolled.get("/profile").await;
    let answer = enrolled.change_profile(&change).await;
    let problem = answer.problem(422, "invalid_fields");
    assert_eq!(enrolled.get("/profile").await, before, "nothing is changed");
    let text = |field: &Value, name: &str| field[name].as_str().unwrap().to_owned();
    let fields = problem["errors"].as_array().unwrap().iter();
    fields
        .map(|field| {
            (
                text(field, "pointer"),
                text(field, "code"),
                field["args"].clone(),
            )
        })
        .collect()
}

fn wrong(pointer: &str, code: &str, args: Value) -> (String, String, Value) {
    (pointer.to_owned(), code.to_owned(), args)
}

#[actix_web::test]
async fn a_fourth_topic_is_refused_at_its_place() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let four = ["communication", "education", "cv-building", "team-working"];
    let found = refused(&amina, json!({ "topics": four })).await;
    assert_eq!(found, [wrong("/topics", "too_many", json!({ "max": 3 }))]);
    amina
        .change_profile(&json!({ "topics": four[..3] }))
        .await
        .ok();
    // The same term twice counts once.
    let twice = json!({ "topics": ["education", "education", "cv-building", "team-working"] });
    let kept = amina.change_profile(&twice).await.ok();
    assert_eq!(kept["topics"].as_array().unwrap().len(), 3);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_names_five_areas_and_a_mentee_as_many_as_they_like() {
    let app = TestApp::start().await;
    let six = json!({ "expertise": [
        "haemovigilance", "rare-donors", "ttid", "immunohaematology", "blood-components",
        "quality-management",
    ] });
    let kwame = app.mentor("isbt", "kwame").await;
    let found = refused(&kwame, six.clone()).await;
    assert_eq!(
        found,
        [wrong("/expertise", "too_many", json!({ "max": 5 }))]
    );
    let amina = app.mentee("isbt", "amina").await;
    amina.change_profile(&six).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn nobody_takes_more_mentees_than_the_policy_allows() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let range = json!({ "min": 1, "max": 3 });
    let found = refused(&kwame, json!({ "capacity": 4 })).await;
    assert_eq!(found, [wrong("/capacity", "out_of_range", range)]);
    let found = refused(&kwame, json!({ "capacity": 0 })).await;
    assert_eq!(
        (found[0].0.as_str(), found[0].1.as_str()),
        ("/capacity", "out_of_range")
    );
    let amina = app.mentee("isbt", "amina").await;
    let found = refused(&amina, json!({ "capacity": 2 })).await;
    assert_eq!(
        found,
        [wrong(
            "/capacity",
            "out_of_range",
            json!({ "min": 1, "max": 1 })
        )]
    );
    kwame.change_profile(&json!({ "capacity": 2 })).await.ok();
    let enrolment = kwame.get("").await;
    assert_eq!(
        (&enrolment["capacity"], &enrolment["can_take"]),
        (&json!(2), &json!(2))
    );
    app.stop().await;
}

#[actix_web::test]
async fn every_wrong_value_is_told_at_its_place() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let change = json!({
        "expertise": ["haemovigilance", "astrology"], "topics": ["fellowships"],
        "languages": ["en", "xx"], "country": "ZZ", "time_zone": "Mars/Olympus",
        "orcid": "0000-0002-1825-0098", "working_hours": { "start": "17:00", "end": "17:00" },
    });
    let found = refused(&amina, change).await;
    let mut found: Vec<_> = found
        .iter()
        .map(|(at, code, _)| (at.as_str(), code.as_str()))
        .collect();
    found.sort_unstable();
    let expected = [
        ("/country", "unknown_country"),
        ("/expertise/1", "unknown_term"),
        ("/languages/1", "unknown_language"),
        ("/orcid", "invalid_orcid"),
        ("/time_zone", "unknown_time_zone"),
        ("/topics/0", "unknown_term"),
        ("/working_hours", "invalid_hours"),
    ];
    assert_eq!(found, expected);
    app.stop().await;
}

#[actix_web::test]
async fn texts_have_a_length() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    for (field, max) in [
        ("headline", 120),
        ("statement", 2000),
        ("offer", 1000),
        ("hopes", 1000),
        ("guidance", 1000),
    ] {
        // Limits count characters, not bytes.
        let found = refused(&amina, json!({ field: "é".repeat(max + 1) })).await;
        let pointer = format!("/{field}");
        assert_eq!(found, [wrong(&pointer, "too_long", json!({ "max": max }))]);
        amina
            .change_profile(&json!({ field: "é".repeat(max) }))
            .await
            .ok();
    }
    app.stop().await;
}
