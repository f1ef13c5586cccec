//! How long a session lasts, and that membership and roles are read anew with each request.

use crate::support::{Client, TestApp, eventually};
use chrono::{DateTime, Duration, Utc};
use tandem_kernel::Clock;
use tandem_platform::db::sql;
use uuid::Uuid;

const LIST: &str = "/api/v1/enrolments";

async fn short(idle: u32, absolute: u32) -> TestApp {
    TestApp::start_with(|config| {
        config.server.session_idle_hours = idle;
        config.server.session_absolute_hours = absolute;
    })
    .await
}

async fn set_membership(app: &TestApp, client: &Client, status: &str) {
    let session = client.get("/api/v1/session").await.ok();
    let id: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
    app.db()
        .write(async |tx| {
            let change = "update members set membership_status = $1 where id = $2";
            sql::run(&**tx, change, [status.into(), id.into()])
                .await
                .map(drop)
        })
        .await
        .unwrap();
}

#[actix_web::test]
async fn a_session_that_is_not_used_ends() {
    let app = short(8, 24 * 30).await;
    let amina = app.member("amina").await;
    app.clock.advance(Duration::hours(8) - Duration::seconds(1));
    amina.get(LIST).await.ok();
    let other = app.member("leonie").await;
    app.clock.advance(Duration::hours(8));
    other.get(LIST).await.problem(401, "unauthenticated");
    let session = other.get("/api/v1/session").await.ok();
    assert_eq!(session["access"], "anonymous");
    app.stop().await;
}

#[actix_web::test]
async fn any_request_keeps_a_session_in_use() {
    let app = short(8, 24 * 30).await;
    let amina = app.member("amina").await;
    for _ in 0..5 {
        app.clock.advance(Duration::hours(5));
        amina.get(LIST).await.ok();
        noted(&app).await;
    }
    app.stop().await;
}

/// Waits until the use of the one session is recorded for the current time.
async fn noted(app: &TestApp) {
    let now = app.clock.now();
    eventually("the note of a session's use", || async move {
        let query = "select last_seen_at from sessions";
        let rows = sql::rows(app.db().read(), query, []).await.unwrap();
        let seen: DateTime<Utc> = rows[0].try_get("", "last_seen_at").unwrap();
        seen == now
    })
    .await;
}

/// A long write: on SQLite nobody else can write meanwhile, on PostgreSQL nobody can change a session.
#[actix_web::test]
async fn a_read_does_not_wait_for_whoever_writes() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.clock.advance(Duration::hours(1));
    let db = app.services_anew().await.db;
    let (tell, told) = tokio::sync::oneshot::channel();
    let (release, released) = tokio::sync::oneshot::channel::<()>();
    let channels = std::cell::Cell::new(Some((tell, released)));
    let writing = db.write(async |tx| {
        sql::run(&**tx, "update sessions set society_sid = 'held'", []).await?;
        let (tell, released) = channels.take().expect("it runs once");
        tell.send(()).unwrap();
        released.await.map_err(tandem_platform::AppError::internal)
    });
    let reading = async {
        told.await.unwrap();
        let began = std::time::Instant::now();
        for path in [LIST, "/api/v1/session", "/api/v1/notifications"] {
            amina.get(path).await.ok();
        }
        let took = began.elapsed();
        release.send(()).unwrap();
        took
    };
    let (written, took) = tokio::join!(writing, reading);
    written.unwrap();
    assert!(took < std::time::Duration::from_secs(2), "{took:?}");
    noted(&app).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_session_ends_after_its_time_however_much_it_is_used() {
    let app = short(8, 20).await;
    let amina = app.member("amina").await;
    for _ in 0..3 {
        app.clock.advance(Duration::hours(6));
        amina.get("/api/v1/session").await.ok();
        amina.get(LIST).await.ok();
        noted(&app).await;
    }
    app.clock.advance(Duration::hours(2));
    amina.get(LIST).await.problem(401, "unauthenticated");
    app.stop().await;
}

#[actix_web::test]
async fn a_sign_in_that_takes_too_long_is_begun_again() {
    let app = TestApp::start().await;
    let (attempt, state) = app.begin().await;
    let member = tandem_platform::sso::FakeSociety::active_member("amina");
    app.society.register("late", member);
    app.clock.advance(Duration::minutes(15));
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt);
    let found = browser
        .get(&format!("/api/v1/session/callback?code=late&state={state}"))
        .await;
    assert_eq!(
        found.header("location"),
        Some("/access?problem=sign_in_expired")
    );
    assert!(app.rows("sessions").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn a_member_who_lapses_is_out_at_the_next_request() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let profile = amina.path("/profile");
    amina.client.get(&profile).await.ok();
    for status in ["lapsed", "suspended", "none", "unknown"] {
        set_membership(&app, &amina.client, status).await;
        amina
            .client
            .get(&profile)
            .await
            .problem(403, "membership_not_active");
        let session = amina.client.get("/api/v1/session").await.ok();
        assert_eq!(session["access"], "restricted", "{status}");
        amina.client.get(LIST).await.ok();
    }
    for status in ["grace", "active"] {
        set_membership(&app, &amina.client, status).await;
        amina.client.get(&profile).await.ok();
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_session_that_is_ended_elsewhere_is_out_at_the_next_request() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let elsewhere = app.member("amina").await;
    app.db()
        .write(async |tx| sql::run(&**tx, "delete from sessions", []).await.map(drop))
        .await
        .unwrap();
    for client in [amina, elsewhere] {
        client.get(LIST).await.problem(401, "unauthenticated");
    }
    app.stop().await;
}

#[actix_web::test]
async fn cookies_that_are_no_session_are_nobodys() {
    let app = TestApp::start().await;
    let good = app.member("amina").await.cookie.unwrap();
    let (name, secret) = good.split_once('=').unwrap();
    let wrong = [
        format!("{name}="),
        format!("{name}={}", &secret[1..]),
        format!("{name}={secret}x"),
        format!("session={secret}"),
        format!("{name}={}", "x".repeat(4000)),
        format!("{name}=%00"),
        format!("{name}=' or '1'='1"),
    ];
    for cookie in wrong {
        let mut client = app.anonymous();
        client.cookie = Some(cookie);
        client.get(LIST).await.problem(401, "unauthenticated");
    }
    app.stop().await;
}
