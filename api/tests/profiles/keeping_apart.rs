//! People never to be matched with: it works both ways, and nobody is told.

use crate::support::{Enrolled, TestApp};
use serde_json::json;

/// Asserts that the mentor does not exist for this mentee.
async fn are_kept_apart(mentee: &Enrolled, mentor: &Enrolled) {
    mentee.will_see(&[]).await;
    let path = mentee.path(&format!("/matches/{}", mentor.enrolment));
    mentee.client.get(&path).await.problem(404, "not_found");
    let asked = mentee.try_to_ask(mentor).await;
    asked.problem(409, "mentor_not_available");
    assert!(
        mentor.get("/requests").await["items"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[actix_web::test]
async fn a_mentee_names_a_mentor_by_address_in_whatever_letters() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let never = json!({ "never_match": [" Kwame@Members.TEST "] });
    let amina = app.enrolled("isbt", "amina", "mentee", &never).await;
    are_kept_apart(&amina, &kwame).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_names_a_mentee_by_membership_number() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let never = json!({ "never_match": ["m-AMINA"] });
    let kwame = app.enrolled("isbt", "kwame", "mentor", &never).await;
    zoe.will_see(&[&kwame]).await;
    are_kept_apart(&amina, &kwame).await;
    app.stop().await;
}

#[actix_web::test]
async fn the_names_can_be_taken_back_and_are_their_owners_alone() {
    let app = TestApp::start().await;
    let never = json!({ "never_match": ["amina@members.test"] });
    let kwame = app.enrolled("isbt", "kwame", "mentor", &never).await;
    let amina = app.mentee("isbt", "amina").await;
    assert_eq!(
        kwame.get("/profile").await["never_match"],
        never["never_match"]
    );
    amina.will_see(&[]).await;
    kwame
        .change_profile(&json!({ "never_match": ["boss@members.test"] }))
        .await
        .ok();
    amina.will_see(&[&kwame]).await;
    let mentorship = kwame.accept(amina.ask(&kwame).await).await;
    let path = format!("/api/v1/mentorships/{mentorship}");
    for answer in [
        amina.client.get(&path).await,
        amina.client.get(&amina.path("/matches")).await,
    ] {
        assert!(!answer.text.contains("never_match") && !answer.text.contains("boss@"));
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_line_left_empty_keeps_nobody_apart() {
    let app = TestApp::start().await;
    let mut nameless = tandem_platform::sso::FakeSociety::active_member("nameless");
    nameless.email = None;
    app.sign_in(nameless).await;
    let kwame = app
        .enrolled(
            "isbt",
            "kwame",
            "mentor",
            &json!({ "never_match": [" ", ""] }),
        )
        .await;
    let amina = app.mentee("isbt", "amina").await;
    app.change("update members set email = '' where subject = 'amina'")
        .await;
    amina.will_see(&[&kwame]).await;
    app.stop().await;
}

async fn change_address(app: &TestApp, name: &str, address: &str) {
    let change = format!("update members set email = '{address}' where subject = '{name}'");
    app.change(&change).await;
}

#[actix_web::test]
async fn who_is_named_is_the_person_whatever_becomes_of_the_address() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let leonie = app.mentor("isbt", "leonie").await;
    let never = json!({ "never_match": ["kwame@members.test"] });
    let amina = app.enrolled("isbt", "amina", "mentee", &never).await;
    amina.will_see(&[&leonie]).await;
    // Kwame's address changes, and Léonie gets his old one.
    change_address(&app, "kwame", "kwame@elsewhere.test").await;
    change_address(&app, "leonie", "kwame@members.test").await;
    amina
        .change_profile(&json!({ "headline": "New" }))
        .await
        .ok();
    amina.will_see(&[&leonie]).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "mentor_not_available");
    // When the list is written again, it means the current owner of the address.
    amina
        .change_profile(&json!({ "never_match": [] }))
        .await
        .ok();
    amina.will_see(&[&kwame, &leonie]).await;
    amina.change_profile(&never).await.ok();
    amina.will_see(&[&kwame]).await;
    app.stop().await;
}

#[actix_web::test]
async fn somebody_named_before_they_came_is_bound_when_they_come() {
    let app = TestApp::start().await;
    let never = json!({ "never_match": ["AMINA@members.test"] });
    let kwame = app.enrolled("isbt", "kwame", "mentor", &never).await;
    let zoe = app.mentee("isbt", "zoe").await;
    zoe.will_see(&[&kwame]).await;
    let open = "select count(*) from kept_apart_later";
    assert_eq!(app.count(open).await, 1);
    let amina = app.mentee("isbt", "amina").await;
    // The name alone keeps them apart at once; a job then binds it to the person.
    are_kept_apart(&amina, &kwame).await;
    tandem::features::participation::enrolments::bind_due(app.db())
        .await
        .unwrap();
    assert_eq!(app.count(open).await, 0);
    change_address(&app, "amina", "amina@elsewhere.test").await;
    change_address(&app, "zoe", "amina@members.test").await;
    zoe.will_see(&[&kwame]).await;
    are_kept_apart(&amina, &kwame).await;
    app.stop().await;
}
