//! Scheduled jobs.

use super::page::{Page, watched};
use crate::support::{TestApp, eventually};
use chrono::Duration;
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel};
use tandem::{
    features::{self, participation::invitations::entities::invitations},
    server::run_jobs,
};
use uuid::Uuid;

async fn break_requests(app: &TestApp) {
    use sea_orm::ConnectionTrait;
    let broken = "alter table requests rename to gone";
    let connection = app.db().schema_connection();
    connection.execute_unprepared(broken).await.unwrap();
}

const OVERDUE: &str = "select count(*) from invitations where status = 'sent'";

/// Sends one invitation, and lets it expire.
async fn overdue(app: &TestApp) {
    let ines = app.coordinator("ines", &["isbt"]).await;
    let body = serde_json::json!({ "text": "maria@members.test" });
    let path = "/api/v1/programmes/isbt/invitations";
    ines.post(path, &body).await.ok();
    app.clock.advance(Duration::days(60));
}

#[actix_web::test]
async fn a_job_that_fails_is_counted_and_stops_no_other() {
    let app = watched().await;
    overdue(&app).await;
    break_requests(&app).await;
    assert_eq!(app.count("select count(*) from sessions").await, 1);
    actix_web::rt::spawn(run_jobs(app.services.clone()));
    eventually("the other jobs", || async {
        app.count(OVERDUE).await == 0 && app.count("select count(*) from sessions").await == 0
    })
    .await;
    let page = Page::of(&app).await;
    let failed = |task| format!("tandem_background_failures_total{{task=\"{task}\"}}");
    assert_eq!(page.value(&failed("expire_requests")), 1.0);
    assert_eq!(page.value(&failed("remind_of_requests")), 1.0);
    let name = "tandem_background_failures_total";
    assert_eq!(page.lines(name).len(), 2, "{}", page.text);
    app.stop().await;
}

/// Adds `count` expired invitations.
async fn many_overdue(app: &TestApp, count: usize) {
    let found = invitations::Entity::find().one(app.db().read()).await;
    let one = found.unwrap().unwrap().into_active_model();
    let rows: Vec<_> = (0..count)
        .map(|number| invitations::ActiveModel {
            id: Set(Uuid::now_v7().into()),
            email: Set(format!("mentor-{number}@members.test")),
            token_hash: Set(format!("digest-{number}")),
            ..one.clone()
        })
        .collect();
    for some in rows.chunks(500) {
        let insert = invitations::Entity::insert_many(some.iter().cloned());
        let connection = app.db().schema_connection();
        insert.exec_without_returning(connection).await.unwrap();
    }
}

#[actix_web::test]
async fn however_many_invitations_have_run_out_the_job_closes_each_once() {
    let app = TestApp::start().await;
    overdue(&app).await;
    many_overdue(&app, 450).await;
    features::participation::invitations::expire_due(app.db())
        .await
        .unwrap();
    assert_eq!(app.count(OVERDUE).await, 0);
    let told = "select count(*) from events where kind = 'invitation.expired'";
    assert_eq!(app.count(told).await, 451);
    app.stop().await;
}

/// Inviting somebody must not wait until all other expired invitations are closed.
#[actix_web::test]
async fn inviting_closes_what_has_run_out_for_the_same_address_and_nothing_else() {
    let app = TestApp::start().await;
    overdue(&app).await;
    many_overdue(&app, 5).await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let body = serde_json::json!({ "text": "Maria@members.test" });
    let path = "/api/v1/programmes/isbt/invitations";
    let result = ines.post(path, &body).await.ok();
    assert_eq!(result["sent"].as_array().unwrap().len(), 1, "{result}");
    let told = "select count(*) from events where kind = 'invitation.expired'";
    assert_eq!(app.count(told).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn what_has_had_its_time_is_deleted() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let body = serde_json::json!({
        "role": "mentee", "conduct_version": 1, "confidentiality_version": 1,
    });
    let path = "/api/v1/programmes/isbt/enrolments";
    amina.post_once(path, "key", &body).await.ok();
    app.begin().await;
    let kept = ["sessions", "sign_in_attempts", "idempotency_keys"];
    let count = async |table: &str| app.count(&format!("select count(*) from {table}")).await;
    for table in kept {
        assert_eq!(count(table).await, 1, "{table}");
    }
    app.clock.advance(Duration::days(60));
    actix_web::rt::spawn(run_jobs(app.services.clone()));
    for table in kept {
        eventually(table, || async { count(table).await == 0 }).await;
    }
    app.stop().await;
}
