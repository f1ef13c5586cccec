//! Mentors who are hidden from the list, or marked.

use crate::support::{Enrolled, TestApp};
use serde_json::json;
use tandem_platform::sso::{FakeSociety, MembershipStatus};

async fn is_gone(mentee: &Enrolled, mentor: &Enrolled) {
    mentee.will_see(&[]).await;
    let path = mentee.path(&format!("/matches/{}", mentor.enrolment));
    mentee.client.get(&path).await.problem(404, "not_found");
}

#[actix_web::test]
async fn nobody_is_matched_with_themselves() {
    let app = TestApp::start().await;
    let mentor = app.mentor("guided", "sunniva").await;
    let mentee = app.mentee("guided", "sunniva").await;
    let kwame = app.mentor("guided", "kwame").await;
    mentee.will_see(&[&kwame]).await;
    let path = mentee.path(&format!("/matches/{}", mentor.enrolment));
    mentee.client.get(&path).await.problem(404, "not_found");
    mentee.try_to_ask(&mentor).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_was_asked_or_is_the_mentor_comes_back_when_it_is_over() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    amina.will_see(&[&kwame]).await;
    let request = amina.ask(&kwame).await;
    assert!(
        amina.list("").await.is_empty(),
        "at once, without waiting for the ranking"
    );
    amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    amina.client.answer(request, "withdrawal").await.ok();
    assert_eq!(amina.list("").await, [kwame.enrolment]);
    let mentorship = kwame.accept(amina.ask(&kwame).await).await;
    assert!(amina.list("").await.is_empty());
    amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    kwame
        .client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    assert_eq!(amina.list("").await, [kwame.enrolment]);
    app.stop().await;
}

#[actix_web::test]
async fn a_full_mentor_is_hidden_at_isbt() {
    let app = TestApp::start().await;
    let kwame = app
        .enrolled("isbt", "kwame", "mentor", &json!({ "capacity": 1 }))
        .await;
    let (amina, zoe) = (
        app.mentee("isbt", "amina").await,
        app.mentee("isbt", "zoe").await,
    );
    zoe.will_see(&[&kwame]).await;
    let mentorship = kwame.accept(amina.ask(&kwame).await).await;
    is_gone(&zoe, &kwame).await;
    kwame
        .client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    zoe.will_see(&[&kwame]).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_full_mentor_is_listed_and_marked_at_isth() {
    let app = TestApp::start().await;
    app.in_season();
    let kwame = app
        .enrolled("isth", "kwame", "mentor", &json!({ "capacity": 1 }))
        .await;
    let (amina, zoe) = (
        app.mentee("isth", "amina").await,
        app.mentee("isth", "zoe").await,
    );
    zoe.will_see(&[&kwame]).await;
    kwame.accept(amina.ask(&kwame).await).await;
    let zoe = &zoe;
    crate::support::eventually("the mark of a full mentor", || async move {
        zoe.get("/matches").await["items"][0]["marks"] == json!(["full"])
    })
    .await;
    zoe.try_to_ask(&kwame)
        .await
        .problem(409, "mentor_has_no_free_seat");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_without_a_common_language_is_hidden_at_isbt_and_marked_at_isth() {
    let app = TestApp::start().await;
    app.in_season();
    let french = json!({ "languages": ["fr"] });
    app.enrolled("isbt", "leonie", "mentor", &french).await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[]).await;
    let leonie = app.enrolled("isth", "leonie", "mentor", &french).await;
    let amina = app.mentee("isth", "amina").await;
    amina.will_see(&[&leonie]).await;
    let found = amina.get("/matches").await["items"][0].clone();
    assert_eq!(found["marks"], json!(["no_shared_language"]));
    assert!(found["reasons"].to_string().contains("no_language_shared"));
    app.stop().await;
}

#[actix_web::test]
async fn a_paused_mentor_is_gone_and_cannot_be_asked() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    app.change("update enrolments set status = 'paused' where role = 'mentor'")
        .await;
    kwame
        .change_profile(&json!({ "hopes": "A pause" }))
        .await
        .ok();
    is_gone(&amina, &kwame).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "mentor_not_available");
    app.stop().await;
}

#[actix_web::test]
async fn a_lapsed_mentor_is_gone_until_the_membership_is_renewed() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    let mut lapsed = FakeSociety::active_member("kwame");
    lapsed.membership.status = MembershipStatus::Lapsed;
    app.sign_in(lapsed).await;
    is_gone(&amina, &kwame).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "mentor_not_available");
    app.member("kwame").await;
    amina.will_see(&[&kwame]).await;
    app.stop().await;
}
