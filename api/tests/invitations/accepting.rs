//! An invitation link, opened by the invited person and by others.

use super::pledges;
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn an_invited_member_registers_as_a_mentor_and_waits_for_approval() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("Kwame@Members.test").await;
    let token = app.token_for("Kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let card = kwame.card(&token).await;
    assert_eq!(card["status"], "open");
    assert_eq!(card["programme"]["slug"], "isbt");
    let answer = kwame.accept_invitation(&token).await;
    assert_eq!(answer.status, 201);
    let enrolment = answer.ok();
    assert_eq!(
        (&enrolment["role"], &enrolment["status"]),
        (&json!("mentor"), &json!("submitted"))
    );
    let own = kwame.get("/api/v1/enrolments").await.ok();
    assert_eq!(own["items"][0]["id"], enrolment["id"]);
    let queue = ines.get("/api/v1/programmes/isbt/approvals").await.ok();
    assert_eq!(queue["items"][0]["enrolment_id"], enrolment["id"]);
    let states = ines.states("status=accepted").await;
    assert_eq!(states.len(), 1);
    assert_eq!(kwame.card(&token).await["status"], "accepted");
    app.stop().await;
}

#[actix_web::test]
async fn where_mentors_need_no_approval_an_invited_one_is_in_at_once() {
    let app = TestApp::start().await;
    app.set_policy(
        "isbt",
        "approval",
        json!({ "mentees": true, "mentors": false }),
    )
    .await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let enrolment = kwame.accept_invitation(&token).await.ok();
    assert_eq!(
        (&enrolment["status"], &enrolment["can_take"]),
        (&json!("approved"), &json!(3))
    );
    app.stop().await;
}

#[actix_web::test]
async fn somebody_elses_link_explains_itself_and_does_nothing() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let mallory = app.member("mallory").await;
    let before = app.state().await;
    let card = mallory.card(&token).await;
    assert_eq!(card["status"], "not_yours");
    assert_eq!(card["email_hint"], "k…@members.test");
    for what in ["opening", "acceptance"] {
        let path = format!("/api/v1/invitations/{token}/{what}");
        let refused = mallory.post(&path, &pledges()).await;
        refused.problem(403, "invitation_not_yours");
    }
    assert_eq!(before, app.state().await);
    app.stop().await;
}

#[actix_web::test]
async fn a_visitor_sees_what_the_link_is_and_a_stranger_to_the_token_sees_nothing() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let before = app.state().await;
    assert_eq!(app.anonymous().card(&token).await["status"], "open");
    assert_eq!(before, app.state().await, "looking is not seeing");
    for wrong in [&token[1..], "nothing", "%00"] {
        let path = format!("/api/v1/invitations/{wrong}");
        let answer = app.anonymous().get(&path).await;
        answer.problem(404, "not_found");
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_is_seen_when_the_invited_person_opens_it() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    assert_eq!(ines.states("status=sent").await.len(), 1);
    let path = format!("/api/v1/invitations/{token}/opening");
    assert_eq!(kwame.act(&path).await.ok()["status"], "open");
    assert_eq!(ines.states("status=seen").await.len(), 1);
    let before = app.state().await;
    kwame.act(&path).await.ok();
    assert_eq!(before, app.state().await, "once is enough");
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_is_used_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let path = format!("/api/v1/invitations/{token}/acceptance");
    let first = kwame.post_once(&path, "a-key", &pledges()).await.ok();
    let repeated = kwame.post_once(&path, "a-key", &pledges()).await.ok();
    assert_eq!(first, repeated);
    let again = kwame.accept_invitation(&token).await;
    let problem = again.problem(409, "invitation_closed");
    assert_eq!(problem["args"]["status"], "accepted");
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_accepted_in_two_windows_at_once_registers_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let tries = (0..6).map(|_| kwame.accept_invitation(&token));
    let answers = futures_util::future::join_all(tries).await;
    let done = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(done, 1);
    let events = "select count(*) from events where kind = 'invitation.accepted'";
    assert_eq!(app.count(events).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_revoked_or_expired_invitation_lets_nobody_in() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let revoked = ines.invite_one("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    ines.do_with(revoked, "revocation").await.ok();
    let kwame = app.member("kwame").await;
    assert_eq!(kwame.card(&token).await["status"], "revoked");
    let refused = kwame.accept_invitation(&token).await;
    let problem = refused.problem(409, "invitation_closed");
    assert_eq!(problem["args"]["status"], "revoked");
    app.a_second_later();
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    app.move_to("2026-12-21T12:00:02Z");
    let kwame = app.member("kwame").await;
    assert_eq!(kwame.card(&token).await["status"], "expired");
    let refused = kwame.accept_invitation(&token).await;
    assert_eq!(
        refused.problem(409, "invitation_closed")["args"]["status"],
        "expired"
    );
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_is_no_way_round_the_pledges_or_an_enrolment_that_is_there() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let path = format!("/api/v1/invitations/{token}/acceptance");
    let old = json!({ "conduct_version": 0, "confidentiality_version": 1 });
    kwame
        .post(&path, &old)
        .await
        .problem(409, "pledge_outdated");
    app.register(&kwame, "isbt", "mentor").await;
    let refused = kwame.accept_invitation(&token).await;
    refused.problem(409, "enrolment_exists");
    assert_eq!(ines.states("status=sent").await.len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_that_was_opened_is_the_persons_and_not_the_addresss() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("kwame@members.test").await;
    let token = app.token_for("kwame@members.test").await;
    let kwame = app.member("kwame").await;
    let opening = format!("/api/v1/invitations/{token}/opening");
    kwame.act(&opening).await.ok();
    let leonie = app.member("leonie").await;
    for (name, address) in [
        ("kwame", "kwame@elsewhere.test"),
        ("leonie", "kwame@members.test"),
    ] {
        let change = format!("update members set email = '{address}' where subject = '{name}'");
        app.change(&change).await;
    }
    let entry = "/api/v1/programmes/isbt/mentor-entry";
    assert_eq!(leonie.get(entry).await.ok()["invitation"], json!(null));
    assert_eq!(leonie.card(&token).await["status"], "not_yours");
    let refused = leonie.accept_invitation(&token).await;
    refused.problem(403, "invitation_not_yours");
    assert_eq!(kwame.get(entry).await.ok()["invitation"], json!(token));
    let enrolment = kwame.accept_invitation(&token).await.id();
    assert_eq!(kwame.card(&token).await["status"], "accepted");
    assert_eq!(leonie.card(&token).await["status"], "not_yours");
    // The coordinator sees who accepted, not only the address.
    let list = ines
        .get("/api/v1/programmes/isbt/invitations?status=accepted")
        .await
        .ok();
    let accepted = &list["items"][0];
    assert_eq!(accepted["email"], "kwame@members.test");
    assert_eq!(
        accepted["accepted_by"],
        json!({ "enrolment_id": enrolment, "display_name": "Member kwame" })
    );
    app.stop().await;
}
