//! The society is asked again in the background, and its outage signs nobody out.

use crate::support::{Client, TestApp, eventually};
use chrono::Duration;
use tandem_platform::sso::{FakeSociety, MembershipStatus, SsoError, VerificationError};

const LIST: &str = "/api/v1/enrolments";
const RESOURCE: &str = "/api/v1/session/browsers";

async fn access(client: &Client) -> String {
    let session = client.get("/api/v1/session").await.ok();
    session["access"].as_str().unwrap().to_owned()
}

fn with(status: MembershipStatus) -> tandem_platform::sso::Person {
    let mut person = FakeSociety::active_member("amina");
    person.membership.status = status;
    person
}

#[actix_web::test]
async fn a_membership_that_is_old_is_asked_again_without_disturbing_the_member() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.clock.advance(Duration::hours(23));
    amina.get(LIST).await.ok();
    assert_eq!(app.society.times_asked_again(), 0);
    app.society.change(with(MembershipStatus::Lapsed));
    app.clock.advance(Duration::hours(1));
    amina.get(LIST).await.ok();
    eventually("the lapse", || async {
        access(&amina).await == "restricted"
    })
    .await;
    let session = amina.get("/api/v1/session").await.ok();
    assert_eq!(session["reason"], "lapsed");
    assert_eq!(app.society.times_asked_again(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn many_requests_at_once_ask_the_society_once() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.clock.advance(Duration::hours(25));
    let requests = (0..20).map(|_| amina.get(LIST));
    futures_util::future::join_all(requests).await;
    eventually("the answer", || async {
        app.society.times_asked_again() > 0
    })
    .await;
    futures_util::future::join_all((0..20).map(|_| amina.get(LIST))).await;
    assert_eq!(app.society.times_asked_again(), 1);
    app.clock.advance(Duration::hours(25));
    amina.get(LIST).await.ok();
    eventually("the next", || async {
        app.society.times_asked_again() == 2
    })
    .await;
    app.stop().await;
}

#[actix_web::test]
async fn a_refresh_token_is_kept_encrypted() {
    let app = TestApp::start().await;
    app.member("amina").await;
    let rows = app.rows("sessions").await.join("\n");
    assert!(rows.contains("refresh_token_sealed"));
    assert!(!rows.contains("refresh-of-amina"), "{rows}");
    app.stop().await;
}

#[actix_web::test]
async fn a_refused_refresh_ends_the_session() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.society.revoke("amina");
    app.clock.advance(Duration::hours(25));
    amina.get(RESOURCE).await.ok();
    eventually("the end", || async { access(&amina).await == "anonymous" }).await;
    app.stop().await;
}

#[actix_web::test]
async fn an_outage_puts_nobody_out_inside_the_allowance_and_readiness_says_degraded() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.society.take_down();
    app.clock.advance(Duration::hours(25));
    amina.get(LIST).await.ok();
    eventually("the try", || async { app.society.times_asked_again() == 1 }).await;
    let ready = app.anonymous().get("/health/ready").await.ok();
    assert_eq!(ready["status"], "degraded");
    app.clock.advance(Duration::hours(71));
    assert_eq!(access(&amina).await, "active");
    app.clock.advance(Duration::hours(1));
    eventually("the allowance's end", || async {
        access(&amina).await == "restricted"
    })
    .await;
    let session = amina.get("/api/v1/session").await.ok();
    assert_eq!(session["reason"], "unknown");
    app.society.give_back();
    app.clock.advance(Duration::minutes(6));
    amina.get(LIST).await.ok();
    eventually("the return", || async { access(&amina).await == "active" }).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_society_that_refuses_our_client_ends_nobodys_session() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.society
        .fail_with(SsoError::Refused(VerificationError::ClientRefused));
    app.clock.advance(Duration::hours(25));
    amina.get(LIST).await.ok();
    eventually("the try", || async { app.society.times_asked_again() == 1 }).await;
    assert_eq!(access(&amina).await, "active");
    app.stop().await;
}

#[actix_web::test]
async fn without_a_refresh_token_the_person_signs_in_again_after_age_and_allowance() {
    let app = TestApp::start().await;
    let mut person = FakeSociety::active_member("amina");
    person.refresh_token = None;
    let amina = app.sign_in(person).await;
    app.clock.advance(Duration::hours(95));
    assert_eq!(access(&amina).await, "active");
    app.clock.advance(Duration::hours(1));
    assert_eq!(access(&amina).await, "restricted");
    assert_eq!(app.society.times_asked_again(), 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_role_that_the_society_takes_away_goes_without_a_sign_in() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let queue = "/api/v1/programmes/isbt/approvals";
    ines.get(queue).await.ok();
    app.society.change(FakeSociety::active_member("ines"));
    app.clock.advance(Duration::hours(25));
    ines.get(queue).await.ok();
    eventually("the role's end", || async {
        ines.get(queue).await.status == 403
    })
    .await;
    app.stop().await;
}
