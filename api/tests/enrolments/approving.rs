//! A coordinator approves or declines a registration.

use super::{enrolments_of, registration};
use crate::support::{Client, TestApp};
use serde_json::json;
use uuid::Uuid;

fn decision(programme: &str, enrolment: Uuid, what: &str) -> String {
    format!("{}/{enrolment}/{what}", enrolments_of(programme))
}

async fn decline(client: &Client, enrolment: Uuid, reason: &str) -> crate::support::Answer {
    let path = decision("isbt", enrolment, "decline");
    client.post(&path, &json!({ "reason": reason })).await
}

#[actix_web::test]
async fn an_approved_mentee_can_take_one_mentorship() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.a_second_later();
    let approved = ines
        .act(&decision("isbt", enrolment, "approval"))
        .await
        .ok();
    assert_eq!(approved["status"], "approved");
    let seen = amina
        .get(&format!("/api/v1/enrolments/{enrolment}"))
        .await
        .ok();
    assert_eq!(
        (&seen["status"], &seen["can_take"]),
        (&json!("approved"), &json!(1))
    );
    assert_eq!(seen["decided_at"], "2026-11-20T09:00:01Z");
    app.stop().await;
}

#[actix_web::test]
async fn a_declined_member_reads_the_reason() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    for nothing in ["", "   "] {
        let refused = decline(&ines, enrolment, nothing)
            .await
            .problem(422, "invalid_fields");
        assert_eq!(refused["errors"][0]["pointer"], "/reason");
    }
    decline(&ines, enrolment, " Your membership began last week. ")
        .await
        .ok();
    let seen = amina
        .get(&format!("/api/v1/enrolments/{enrolment}"))
        .await
        .ok();
    assert_eq!(seen["status"], "declined");
    assert_eq!(seen["reason"], "Your membership began last week.");
    assert_eq!(seen["can_take"], 0);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_decides_on_their_own_registration() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let body = registration("mentee");
    let own = ines.post(&enrolments_of("isbt"), &body).await.id();
    let queue = ines.get("/api/v1/programmes/isbt/approvals").await.ok();
    assert_eq!(queue["items"][0]["own"], true);
    let approval = decision("isbt", own, "approval");
    ines.act(&approval).await.problem(403, "own_enrolment");
    decline(&ines, own, "Not me")
        .await
        .problem(403, "own_enrolment");
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    deputy.act(&approval).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_decides_only_in_their_own_programme() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let elsewhere = app.coordinator("elsewhere", &["isth"]).await;
    let path = decision("isbt", enrolment, "approval");
    elsewhere.act(&path).await.problem(403, "forbidden");
    let disguised = decision("isth", enrolment, "approval");
    elsewhere.act(&disguised).await.problem(404, "not_found");
    amina.act(&path).await.problem(403, "forbidden");
    let queue = elsewhere.get("/api/v1/programmes/isbt/approvals").await;
    queue.problem(403, "forbidden");
    let approved = "select count(*) from enrolments where status = 'approved'";
    assert_eq!(app.count(approved).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_registration_is_decided_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let amina = app.member("amina").await;
    let first = app.register(&amina, "isbt", "mentee").await;
    ines.act(&decision("isbt", first, "approval")).await.ok();
    let again = ines.act(&decision("isbt", first, "approval")).await;
    again.problem(409, "enrolment_already_decided");
    decline(&ines, first, "Too late")
        .await
        .problem(409, "enrolment_already_decided");
    let kwame = app.member("kwame").await;
    let second = app.register(&kwame, "isbt", "mentee").await;
    decline(&ines, second, "Not yet").await.ok();
    let after = ines.act(&decision("isbt", second, "approval")).await;
    after.problem(409, "enrolment_already_decided");
    app.stop().await;
}
