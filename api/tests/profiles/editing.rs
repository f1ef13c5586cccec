//! Reading and changing a profile, without overwriting a concurrent change.

use crate::support::{Answer, TestApp};
use reqwest::Method;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_profile_is_edited_in_the_version_that_was_read() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let path = amina.path("/profile");
    let read = amina.client.get(&path).await;
    let version = read.header("etag").unwrap().to_owned();
    let change = json!({ "headline": "Head of haemovigilance" });
    let request = amina.client.request(Method::PATCH, &path).json(&change);
    let without = Answer::of(request.send().await.unwrap()).await;
    without.problem(428, "precondition_required");
    let changed = amina.client.patch(&path, &version, &change).await;
    assert_eq!(changed.ok()["headline"], "Head of haemovigilance");
    let newer = changed.header("etag").unwrap();
    assert_ne!(newer, version);
    assert_eq!(amina.client.get(&path).await.header("etag"), Some(newer));
    app.stop().await;
}

#[actix_web::test]
async fn a_lost_update_is_refused_and_nothing_is_overwritten() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let path = amina.path("/profile");
    let version = amina.client.get(&path).await;
    let version = version.header("etag").unwrap();
    let first = json!({ "statement": "Written on the telephone." });
    amina.client.patch(&path, version, &first).await.ok();
    let second = json!({ "statement": "Written on the desk.", "headline": "From the desk" });
    let refused = amina.client.patch(&path, version, &second).await;
    refused.problem(412, "precondition_failed");
    for nonsense in ["\"x\"", "*", ""] {
        let refused = amina.client.patch(&path, nonsense, &second).await;
        refused.problem(412, "precondition_failed");
    }
    let kept = amina.get("/profile").await;
    assert_eq!(kept["statement"], "Written on the telephone.");
    assert_eq!(kept["headline"], "Haemovigilance officer");
    app.stop().await;
}

#[actix_web::test]
async fn what_a_change_leaves_out_stays_and_null_takes_away() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let before = amina.get("/profile").await;
    let change = json!({
        "headline": "Near misses", "orcid": "0000-0002-1825-0097",
        "working_hours": { "start": "09:00", "end": "17:30" },
    });
    app.a_second_later();
    let mut expected = before.clone();
    for (field, value) in change.as_object().unwrap() {
        expected[field] = value.clone();
    }
    let mut after = amina.change_profile(&change).await.ok();
    assert_ne!(after["updated_at"], before["updated_at"]);
    for field in ["version", "updated_at"] {
        after[field] = before[field].clone();
    }
    assert_eq!(after, expected);
    let without = json!({ "orcid": null, "career_stage": null });
    let after = amina.change_profile(&without).await.ok();
    assert_eq!(
        (&after["orcid"], &after["career_stage"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(after["headline"], "Near misses");
    app.stop().await;
}

#[actix_web::test]
async fn a_profile_says_what_it_lacks_before_it_is_matched() {
    let app = TestApp::start().await;
    app.set_policy(
        "isbt",
        "approval",
        json!({ "mentees": false, "mentors": true }),
    )
    .await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let amina = crate::support::Enrolled {
        client: amina,
        enrolment,
    };
    // The time zone comes from the society.
    let empty = amina.get("/profile").await;
    assert_eq!(empty["time_zone"], "Europe/Amsterdam");
    assert_eq!(
        (&empty["completeness"]["done"], &empty["completeness"]["of"]),
        (&json!(1), &json!(9))
    );
    let missing = json!([
        "headline",
        "statement",
        "guidance",
        "expertise",
        "topics",
        "languages",
        "country",
        "career_stage",
    ]);
    assert_eq!(empty["completeness"]["missing"], missing);
    amina.write_profile("isbt", &json!({})).await;
    let full = amina.get("/profile").await;
    assert_eq!(
        full["completeness"],
        json!({ "done": 9, "of": 9, "missing": [] })
    );
    assert_eq!(amina.get("").await["profile_complete"], true);
    amina
        .change_profile(&json!({ "guidance": "   " }))
        .await
        .ok();
    let lacking = amina.get("/profile").await;
    assert_eq!(lacking["completeness"]["missing"], json!(["guidance"]));
    assert_eq!(amina.get("").await["profile_complete"], false);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_writes_a_profile_before_approval_or_for_somebody_else() {
    let app = TestApp::start().await;
    let client = app.member("amina").await;
    let enrolment = app.register(&client, "isbt", "mentee").await;
    let path = format!("/api/v1/enrolments/{enrolment}/profile");
    let change = json!({ "headline": "Too early" });
    let refused = client.patch(&path, "\"1\"", &change).await;
    refused.problem(409, "not_approved");
    let other = app.member("kwame").await;
    other.get(&path).await.problem(404, "not_found");
    other
        .patch(&path, "\"1\"", &change)
        .await
        .problem(404, "not_found");
    app.stop().await;
}
