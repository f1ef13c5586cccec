//! The pages of the society's IT.

mod deliveries;
mod log;
mod people;

use crate::support::TestApp;

const HEALTH: &str = "/api/v1/administration/health";

#[actix_web::test]
async fn an_administrator_sees_whether_everything_runs_and_what_waits() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let health = tomas.get(HEALTH).await.ok();
    assert_eq!(health["status"], "ok");
    assert_eq!(health["members"], 1);
    assert_eq!(health["dead_deliveries"], 0);
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    assert!(tomas.get(HEALTH).await.ok()["events_waiting"].as_i64() > Some(0));
    app.drain().await;
    assert_eq!(tomas.get(HEALTH).await.ok()["events_waiting"], 0);
    app.society.take_down();
    let health = tomas.get(HEALTH).await.ok();
    assert_eq!(health["status"], "degraded");
    assert_eq!(health["society"], false);
    app.stop().await;
}

#[actix_web::test]
async fn an_administrator_whom_the_society_takes_the_role_from_is_out_at_the_next_request() {
    let app = TestApp::start().await;
    let before = app.administrator("tomas").await;
    before.get(HEALTH).await.ok();
    app.member("tomas").await;
    before.get(HEALTH).await.problem(403, "forbidden");
    assert!(app.rows("sign_in_claims").await.is_empty());
    app.stop().await;
}
