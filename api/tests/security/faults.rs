//! Responses to faults of the service.

use crate::support::{Answer, TestApp};
use sea_orm::ConnectionTrait;

/// Words of the database, its drivers and the code.
const CAUSES: [&str; 8] = [
    "table",
    "column",
    "relation",
    "sql",
    "notifications",
    "pool",
    "panicked",
    ".rs",
];

fn tells_nothing(answer: &Answer) {
    let problem = answer.json();
    let told = format!(
        "{}{}{}",
        problem["title"], problem["detail"], problem["args"]
    )
    .to_lowercase();
    for cause in CAUSES {
        assert!(!told.contains(cause), "{told}");
    }
    assert_eq!(problem["errors"], serde_json::json!([]));
    assert_eq!(
        answer.header("x-request-id"),
        problem["request_id"].as_str()
    );
}

#[actix_web::test]
async fn a_fault_does_not_tell_its_cause() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let broken = "alter table notifications rename to gone";
    app.db()
        .schema_connection()
        .execute_unprepared(broken)
        .await
        .unwrap();
    let found = amina.get("/api/v1/notifications").await;
    found.problem(500, "internal");
    tells_nothing(&found);
    app.stop().await;
}

#[actix_web::test]
async fn a_database_that_is_away_is_unavailable_and_says_when_to_try_again() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.db().clone().close().await.unwrap();
    for path in [
        "/api/v1/notifications",
        "/api/v1/programmes",
        "/api/v1/session",
    ] {
        let found = amina.get(path).await;
        found.problem(503, "unavailable");
        assert_eq!(found.header("retry-after"), Some("2"));
        tells_nothing(&found);
    }
    let live = app.anonymous().get("/health/live").await.ok();
    assert_eq!(live["status"], "ok");
    let ready = app.anonymous().get("/health/ready").await;
    assert_eq!(
        (ready.status.as_u16(), ready.json()["status"].as_str()),
        (503, Some("unavailable"))
    );
    app.stop().await;
}

/// Without a build of the app the page is missing; the response is for people in both cases.
#[actix_web::test]
async fn while_the_database_is_away_a_page_is_still_one_for_people() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.db().clone().close().await.unwrap();
    for path in ["/", "/p/isbt/mentee/find", "/programmes/isbt"] {
        let page = amina.get(path).await;
        assert!([200, 404].contains(&page.status.as_u16()), "{}", page.text);
        let kind = page.header("content-type").unwrap();
        assert!(kind.starts_with("text/"), "{kind}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_society_that_is_away_signs_nobody_out_and_lets_nobody_in() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let (attempt, state) = app.begin().await;
    app.society.take_down();
    amina.get("/api/v1/enrolments").await.ok();
    let begun = app
        .anonymous()
        .get("/api/v1/session/sign-in?return_to=/p/isbt/mentee?step=2")
        .await;
    assert_eq!(
        begun.header("location"),
        Some("/access?problem=society_unavailable&return_to=%2Fp%2Fisbt%2Fmentee%3Fstep%3D2")
    );
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt);
    let done = browser
        .get(&format!("/api/v1/session/callback?code=c&state={state}"))
        .await;
    assert_eq!(
        done.header("location"),
        Some("/access?problem=society_unavailable&return_to=%2Fp")
    );
    assert_eq!(app.rows("sessions").await.len(), 1);
    let ready = app.anonymous().get("/health/ready").await.ok();
    assert_eq!(ready["status"], "degraded");
    amina.delete("/api/v1/session").await.ok();
    amina
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    app.stop().await;
}
