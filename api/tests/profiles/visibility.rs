//! Other members see what the owner shows to everyone; matches, and people whom the owner has asked, see everything.

use crate::support::{Enrolled, TestApp, eventually};
use serde_json::{Value, json};
use uuid::Uuid;

const FIELDS: [&str; 7] = [
    "photo_url",
    "workplace",
    "career_stage",
    "orcid",
    "country",
    "time_zone",
    "open_to",
];

fn profile(seen_by: &str) -> Value {
    json!({
        "workplace": "Regional Blood Centre", "country": "GH", "orcid": "0000-0002-1825-0097",
        "open_to": ["reviewing"],
        "visibility": {
            "photo": seen_by, "workplace": seen_by, "career_stage": seen_by, "orcid": seen_by,
            "country": seen_by, "working_hours": seen_by, "open_to": seen_by,
        },
    })
}

/// The fields that a card shows.
fn shown(card: &Value) -> Vec<&'static str> {
    let empty = |value: &Value| *value == Value::Null || *value == json!([]);
    let all = FIELDS.iter().filter(|field| !empty(&card[**field]));
    all.copied().collect()
}

/// A mentor who shows every optional field to matches only.
async fn reserved(app: &TestApp) -> (Enrolled, String) {
    let kwame = app
        .enrolled("isbt", "kwame", "mentor", &profile("matched"))
        .await;
    let photo = kwame.with_photo().await;
    (kwame, photo)
}

async fn card(reader: &Enrolled, path: &str, field: &str) -> Value {
    reader.client.get(path).await.ok()[field].clone()
}

#[actix_web::test]
async fn what_is_for_matches_is_hidden_from_strangers_everywhere() {
    let app = TestApp::start().await;
    let (kwame, photo) = reserved(&app).await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    let list = amina.get("/matches").await;
    assert_eq!(shown(&list["items"][0]["person"]), [""; 0]);
    let one = amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    assert_eq!(shown(&one["person"]), [""; 0]);
    amina.client.get(&photo).await.problem(404, "not_found");
    let coordinator = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(coordinator.get(&photo).await.status, 200);
    app.stop().await;
}

#[actix_web::test]
async fn what_is_hidden_is_found_by_no_search_no_filter_and_no_reason() {
    let app = TestApp::start().await;
    let (kwame, _) = reserved(&app).await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    for query in ["q=regional", "open_to=reviewing"] {
        assert!(amina.list(query).await.is_empty(), "{query}");
    }
    let page = amina.get("/matches").await;
    assert_eq!(page["facets"]["open_to"], json!([]));
    let reasons = page["items"][0]["reasons"].to_string();
    assert!(!reasons.contains("hours_shared"), "{reasons}");
    kwame.change_profile(&profile("everyone")).await.ok();
    let (amina, kwame) = (&amina, &kwame);
    eventually("what is shown is found", || async move {
        let page = amina.get("/matches").await;
        let reasons = page["items"][0]["reasons"].to_string();
        let mut found = reasons.contains("hours_shared");
        for query in ["q=regional", "open_to=reviewing"] {
            found &= amina.list(query).await == [kwame.enrolment];
        }
        found
    })
    .await;
    app.stop().await;
}

#[actix_web::test]
async fn asking_shows_the_one_who_asks_and_opens_nothing_of_the_one_asked_until_they_accept() {
    let app = TestApp::start().await;
    let (kwame, photo) = reserved(&app).await;
    let amina = app
        .enrolled("isbt", "amina", "mentee", &profile("matched"))
        .await;
    let zoe = app.mentee("isbt", "zoe").await;
    amina.will_see(&[&kwame]).await;
    let request = amina.ask(&kwame).await;
    let path = format!("/api/v1/requests/{request}");
    // She has no photo.
    assert_eq!(shown(&card(&kwame, &path, "other").await), FIELDS[1..]);
    assert_eq!(shown(&card(&amina, &path, "other").await), [""; 0]);
    let own = amina.path(&format!("/matches/{}", kwame.enrolment));
    assert_eq!(shown(&card(&amina, &own, "person").await), [""; 0]);
    amina.client.get(&photo).await.problem(404, "not_found");
    let mentorship = kwame.accept(request).await;
    let path = format!("/api/v1/mentorships/{mentorship}");
    assert_eq!(shown(&card(&amina, &path, "other").await), FIELDS);
    assert_eq!(amina.client.get(&photo).await.status, 200);
    zoe.client.get(&photo).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_request_that_is_taken_back_shows_nothing_any_more() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app
        .enrolled("isbt", "amina", "mentee", &profile("matched"))
        .await;
    let photo = amina.with_photo().await;
    amina.will_see(&[&kwame]).await;
    let request: Uuid = amina.ask(&kwame).await;
    assert_eq!(kwame.client.get(&photo).await.status, 200);
    amina.client.answer(request, "withdrawal").await.ok();
    let path = format!("/api/v1/requests/{request}");
    assert_eq!(shown(&card(&kwame, &path, "other").await), [""; 0]);
    kwame.client.get(&photo).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn what_is_for_everyone_is_seen_by_those_of_the_other_role() {
    let app = TestApp::start().await;
    let kwame = app
        .enrolled("isbt", "kwame", "mentor", &profile("everyone"))
        .await;
    let photo = kwame.with_photo().await;
    let amina = app.mentee("isbt", "amina").await;
    let leonie = app.mentor("isbt", "leonie").await;
    amina.will_see(&[&kwame, &leonie]).await;
    let path = amina.path(&format!("/matches/{}", kwame.enrolment));
    assert_eq!(shown(&card(&amina, &path, "person").await), FIELDS);
    assert_eq!(amina.client.get(&photo).await.status, 200);
    leonie.client.get(&photo).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn each_field_has_its_own_visibility_and_one_change_leaves_the_others() {
    let app = TestApp::start().await;
    let (kwame, _) = reserved(&app).await;
    let change = json!({ "visibility": { "country": "everyone" } });
    let saved = kwame.change_profile(&change).await.ok();
    assert_eq!(saved["visibility"]["orcid"], "matched");
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    let path = amina.path(&format!("/matches/{}", kwame.enrolment));
    assert_eq!(shown(&card(&amina, &path, "person").await), ["country"]);
    app.stop().await;
}

#[actix_web::test]
async fn a_profile_of_before_shows_what_could_not_be_hidden_then() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let before = r#"{"workplace": "matched", "orcid": "everyone", "country": "everyone"}"#;
    app.change(&format!("update profiles set visibility = '{before}'"))
        .await;
    let seen = kwame.get("/profile").await["visibility"].clone();
    assert_eq!(
        (&seen["workplace"], &seen["photo"], &seen["working_hours"]),
        (&json!("matched"), &json!("everyone"), &json!("everyone"))
    );
    app.stop().await;
}
