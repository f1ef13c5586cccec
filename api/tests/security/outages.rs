//! While the database is down, the service answers 503; it reconnects by itself.

use crate::support::{TestApp, database, eventually};
use serde_json::json;
use tandem_platform::db::sql;

/// Ends all other connections, as a restart of PostgreSQL does, and waits up to five seconds for each.
const END_CONNECTIONS: &str = "select pg_terminate_backend(pid, 5000) from pg_stat_activity \
     where datname = current_database() and pid <> pg_backend_pid()";

#[actix_web::test]
async fn a_read_whose_connection_the_database_ended_is_answered_on_a_new_one() {
    if database::postgres().is_none() {
        return;
    }
    let app = TestApp::start().await;
    let member = app.member("amina").await;
    member.get("/api/v1/me").await.ok();
    sql::rows(app.db().schema_connection(), END_CONNECTIONS, [])
        .await
        .unwrap();
    member.get("/api/v1/me").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_write_whose_connection_the_database_ended_is_told_to_come_again() {
    if database::postgres().is_none() {
        return;
    }
    let app = TestApp::start().await;
    let member = app.member("amina").await;
    let me = member.get("/api/v1/me").await;
    let version = me.header("etag").unwrap();
    sql::rows(app.db().schema_connection(), END_CONNECTIONS, [])
        .await
        .unwrap();
    eventually("an answer", || async {
        let answer = member
            .patch("/api/v1/me", version, &json!({ "locale": "fr" }))
            .await;
        assert!(
            matches!(answer.status.as_u16(), 200 | 503),
            "{}",
            answer.text
        );
        answer.status == 200
    })
    .await;
    app.stop().await;
}

#[actix_web::test]
async fn whoever_is_told_to_stop_is_not_ready_any_more_and_answers_still() {
    let app = TestApp::start().await;
    let member = app.member("amina").await;
    assert_eq!(member.get("/health/ready").await.status, 200);
    app.services.stop.cancel();
    let ready = member.get("/health/ready").await;
    assert_eq!(ready.status, 503, "{}", ready.text);
    assert_eq!(ready.json()["status"], "stopping");
    assert_eq!(member.get("/health/live").await.status, 200);
    member.get("/api/v1/me").await.ok();
    app.stop().await;
}
