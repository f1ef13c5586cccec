//! A request that nobody answers expires after fourteen days.

use super::{listed, request};
use crate::support::{TestApp, eventually};
use serde_json::json;
use tandem::server::run_jobs;

const LAST_SECOND: &str = "2026-12-04T08:59:59Z";
const TOO_LATE: &str = "2026-12-04T09:00:00Z";

#[actix_web::test]
async fn a_request_is_answered_until_its_last_second_and_not_after() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let in_time = app.mentee("isbt", "amina").await.ask(&kwame).await;
    let too_late = app.mentee("isbt", "zoe").await.ask(&kwame).await;
    app.move_to(LAST_SECOND);
    let kwame = kwame.again(&app, "kwame").await;
    kwame.accept(in_time).await;
    app.move_to(TOO_LATE);
    let decline = format!("/api/v1/requests/{too_late}/decline");
    for late in [
        kwame.client.answer(too_late, "acceptance").await,
        kwame
            .client
            .post(&decline, &json!({ "reason": "other" }))
            .await,
    ] {
        let refused = late.problem(409, "request_already_decided");
        assert_eq!(refused["args"], json!({ "status": "expired" }));
    }
    assert_eq!(kwame.get("").await["can_take"], 2);
    app.stop().await;
}

#[actix_web::test]
async fn an_unanswered_request_is_closed_and_blocks_nothing() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let id = amina.ask(&kwame).await;
    app.move_to(TOO_LATE);
    let amina = amina.again(&app, "amina").await;
    let kwame = kwame.again(&app, "kwame").await;
    actix_web::rt::spawn(run_jobs(app.services.clone()));
    let mentor = &kwame;
    eventually("the end of the request", || async move {
        listed(mentor, "?status=closed").await == [id]
    })
    .await;
    for side in [&amina, &kwame] {
        let seen = request(side, id).await;
        assert_eq!(
            (&seen["status"], &seen["decided_at"]),
            (&json!("expired"), &json!(TOO_LATE))
        );
        assert!(listed(side, "?status=pending").await.is_empty());
    }
    assert_eq!(kwame.get("").await["waiting"], 0);
    assert_eq!(amina.list("").await, [kwame.enrolment]);
    kwame.accept(amina.ask(&kwame).await).await;
    app.stop().await;
}

#[actix_web::test]
async fn three_unanswered_requests_leave_room_for_new_ones_at_once() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let mut mentors = Vec::new();
    for name in ["kwame", "leonie", "tomas", "sunniva"] {
        mentors.push(app.mentor("isbt", name).await);
    }
    for mentor in &mentors[..3] {
        amina.ask(mentor).await;
    }
    amina
        .try_to_ask(&mentors[3])
        .await
        .problem(409, "too_many_open_requests");
    app.move_to(TOO_LATE);
    let amina = amina.again(&app, "amina").await;
    let id = amina.ask(&mentors[3]).await;
    amina.ask(&mentors[0]).await;
    assert_eq!(listed(&amina, "?status=closed").await.len(), 3);
    // The acceptance takes the last seat. Requests that had expired are not also withdrawn.
    mentors[3].again(&app, "sunniva").await.accept(id).await;
    let expired = "select count(*) from requests where status = 'expired'";
    assert_eq!(app.count(expired).await, 3);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_leaves_declines_nothing_that_ran_out_before() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let late = amina.ask(&kwame).await;
    app.move_to(TOO_LATE);
    let kwame = kwame.again(&app, "kwame").await;
    kwame.client.act(&kwame.path("/withdrawal")).await.ok();
    tandem::features::pairing::requests::expire_due(app.db())
        .await
        .unwrap();
    let amina = amina.again(&app, "amina").await;
    assert_eq!(request(&amina, late).await["status"], "expired");
    app.stop().await;
}
