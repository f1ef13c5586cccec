//! A mentor's list of mentees, where the policy allows mentors to ask.

use serde_json::json;

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

#[actix_web::test]
async fn a_mentor_sees_the_mentees_who_let_themselves_be_found_and_nobody_else() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    app.mentee("isth", "hidden").await;
    kwame.will_see(&[]).await;
    let amina = findable(&app, "amina").await;
    kwame.will_see(&[&amina]).await;
    let found = kwame.get("/matches").await["items"][0].clone();
    assert_eq!(found["person"]["display_name"], "Member amina");
    assert_eq!(found["answers_within_days"], json!(null));
    assert!(found["reasons"].to_string().contains("topics_shared"));
    amina
        .change_profile(&json!({ "findable": false }))
        .await
        .ok();
    kwame.will_see(&[]).await;
    let path = kwame.path(&format!("/matches/{}", amina.enrolment));
    kwame.client.get(&path).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_is_not_findable_unless_they_say_so() {
    let app = start().await;
    let amina = app.mentee("isth", "amina").await;
    assert_eq!(amina.get("/profile").await["findable"], json!(false));
    app.stop().await;
}

#[actix_web::test]
async fn where_only_mentees_ask_a_mentor_has_no_list() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = findable_at_isbt(&app).await;
    for path in [
        "/matches".to_owned(),
        format!("/matches/{}", amina.enrolment),
    ] {
        let answer = kwame.client.get(&kwame.path(&path)).await;
        answer.problem(404, "not_found");
    }
    app.stop().await;
}

async fn findable_at_isbt(app: &TestApp) -> Enrolled {
    app.enrolled("isbt", "amina", "mentee", &json!({ "findable": true }))
        .await
}

#[actix_web::test]
async fn the_closest_mentee_stands_first_and_the_reasons_count_what_the_mentee_wishes() {
    let app = start().await;
    let areas = |areas: &[&str]| json!({ "expertise": areas, "findable": true });
    let both = areas(&["anticoagulation", "platelets"]);
    let both = app.enrolled("isth", "both", "mentee", &both).await;
    let one = areas(&["anticoagulation", "haemophilia", "fibrinolysis"]);
    let one = app.enrolled("isth", "one", "mentee", &one).await;
    let offered = json!({ "expertise": ["anticoagulation", "platelets"] });
    let kwame = app.enrolled("isth", "kwame", "mentor", &offered).await;
    kwame.will_see(&[&both, &one]).await;
    assert_eq!(kwame.list("").await, [both.enrolment, one.enrolment]);
    let page = kwame.get("/matches").await;
    let shared = &page["items"][1]["reasons"][0];
    assert_eq!(shared["code"], "expertise_shared");
    assert_eq!(shared["args"]["count"], json!(1));
    assert_eq!(shared["args"]["of"], json!(3), "of what the mentee named");
    assert!(!page.to_string().contains("score"));
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_filters_searches_shortlists_and_hides_mentees() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    let amina = findable(&app, "amina").await;
    let zoe = json!({ "languages": ["en", "fr"], "findable": true });
    let zoe = app.enrolled("isth", "zoe", "mentee", &zoe).await;
    kwame.will_see(&[&amina, &zoe]).await;
    assert_eq!(kwame.list("languages=fr").await, [zoe.enrolment]);
    assert_eq!(kwame.list("q=amina").await, [amina.enrolment]);
    let pick = |kind: &str, whom: &Enrolled| kwame.path(&format!("/{kind}/{}", whom.enrolment));
    kwame.client.put(&pick("shortlist", &amina)).await.ok();
    assert_eq!(kwame.list("shortlisted=true").await, [amina.enrolment]);
    kwame.client.put(&pick("hidden", &zoe)).await.ok();
    assert_eq!(kwame.list("").await, [amina.enrolment]);
    assert_eq!(kwame.list("hidden=true").await, [zoe.enrolment]);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_can_take_nobody_is_shown_nobody() {
    let app = start().await;
    let one_place = json!({ "capacity": 1 });
    let kwame = app.enrolled("isth", "kwame", "mentor", &one_place).await;
    let (amina, zoe) = (findable(&app, "amina").await, findable(&app, "zoe").await);
    kwame.accept(amina.ask(&kwame).await).await;
    for path in ["/matches".to_owned(), format!("/matches/{}", zoe.enrolment)] {
        let answer = kwame.client.get(&kwame.path(&path)).await;
        answer.problem(409, "no_free_seat");
    }
    kwame.get(&format!("/matches/{}", amina.enrolment)).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_can_take_nobody_pauses_or_keeps_the_mentor_apart_is_not_found() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    let full = json!({ "findable": true, "capacity": 1 });
    let full = app.enrolled("isth", "full", "mentee", &full).await;
    let paused = findable(&app, "paused").await;
    let apart = findable(&app, "apart").await;
    kwame.will_see(&[&full, &paused, &apart]).await;
    let leonie = app.mentor("isth", "leonie").await;
    leonie.accept(full.ask(&leonie).await).await;
    paused
        .client
        .post(&paused.path("/pause"), &json!({}))
        .await
        .ok();
    let never = json!({ "never_match": ["kwame@members.test"] });
    apart.change_profile(&never).await.ok();
    kwame.will_see(&[]).await;
    app.stop().await;
}
