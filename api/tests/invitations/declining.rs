//! Declining an invitation.

use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn the_card_names_who_invited() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let card = app.anonymous().card(&token).await;
    assert_eq!(card["invited_by"], "Member ines");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_has_the_link_declines_without_signing_in_and_the_coordinator_sees_it() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let invitation = ines.invite_one("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let path = format!("/api/v1/invitations/{token}/decline");
    let card = app.anonymous().act(&path).await.ok();
    assert_eq!(card["status"], "declined");
    let states = ines.states("status=declined").await;
    assert_eq!(states.len(), 1);
    assert!(ines.states("status=revoked").await.is_empty());
    for refused in [
        app.anonymous().act(&path).await,
        ines.do_with(invitation, "reminder").await,
        ines.do_with(invitation, "revocation").await,
    ] {
        let problem = refused.problem(409, "invitation_closed");
        assert_eq!(problem["args"]["status"], "declined");
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_invited_member_who_declines_registers_nowhere_and_may_be_asked_again() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let path = format!("/api/v1/invitations/{token}/decline");
    kwame.act(&path).await.ok();
    let refused = kwame.accept_invitation(&token).await;
    let problem = refused.problem(409, "invitation_closed");
    assert_eq!(problem["args"]["status"], "declined");
    let entry = kwame.get("/api/v1/programmes/isbt/mentor-entry").await.ok();
    assert_eq!(entry["invitation"], json!(null));
    app.a_second_later();
    ines.invite("kwame@members.test").await;
    let again = app.token_for("kwame@members.test").await;
    assert_ne!(again, token);
    assert_eq!(kwame.card(&again).await["status"], "open");
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_accepted_and_declined_at_once_is_one_of_the_two() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let decline = format!("/api/v1/invitations/{token}/decline");
    let (accepted, declined) =
        futures_util::future::join(kwame.accept_invitation(&token), kwame.act(&decline)).await;
    let done = [accepted.status == 201, declined.status == 200];
    assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
    let enrolments = "select count(*) from enrolments where role = 'mentor'";
    assert_eq!(app.count(enrolments).await, i64::from(done[0]));
    app.stop().await;
}
