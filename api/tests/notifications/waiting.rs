//! A mail that waited for the mail server is checked again before it is sent. If it is no longer true, it is dropped, and that is
//! recorded.

use super::{decline, subjects};
use crate::support::{Enrolled, TestApp};
use chrono::Duration;
use serde_json::json;
use tandem::features::pairing::requests::{remind_due, settle_holds};
use tandem_platform::mail::MailError;

async fn dropped(app: &TestApp, kind: &str) -> i64 {
    let query = format!(
        "select count(*) from events where kind = 'mail.dropped' \
         and cast(payload as text) like '%\"{kind}\"%'"
    );
    app.count(&query).await
}

async fn open_question(app: &TestApp) -> (Enrolled, Enrolled, uuid::Uuid) {
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    app.drain().await;
    (amina, kwame, id)
}

/// Reminds on day three, while the mail server is down.
async fn remind_without_mail(app: &TestApp) {
    app.move_to("2026-11-23T09:00:00Z");
    app.outbox.fail_with(Some(MailError::Unreachable));
    remind_due(app.db()).await.unwrap();
    app.drain().await;
}

async fn mail_is_back(app: &TestApp) {
    app.outbox.fail_with(None);
    app.clock.advance(Duration::minutes(5));
    app.drain().await;
}

const REMINDER: &str = "Member amina is waiting for your answer";

#[actix_web::test]
async fn a_reminder_of_what_is_still_open_leaves_late() {
    let app = TestApp::start().await;
    open_question(&app).await;
    remind_without_mail(&app).await;
    mail_is_back(&app).await;
    let told = subjects(&app, "kwame");
    assert_eq!(told.last().unwrap(), REMINDER);
    assert_eq!(dropped(&app, "request_mentor_reminder").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_reminder_of_what_is_answered_meanwhile_does_not_leave_and_that_is_written_down() {
    let app = TestApp::start().await;
    let (_, kwame, id) = open_question(&app).await;
    remind_without_mail(&app).await;
    decline(&kwame.again(&app, "kwame").await, id, "no_time").await;
    mail_is_back(&app).await;
    assert!(!subjects(&app, "kwame").contains(&REMINDER.to_owned()));
    assert_eq!(dropped(&app, "request_mentor_reminder").await, 1);
    let waiting = "select count(*) from deliveries where status <> 'done'";
    assert_eq!(app.count(waiting).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_reminded_late_who_cannot_answer_by_then() {
    let app = TestApp::start().await;
    open_question(&app).await;
    remind_without_mail(&app).await;
    let lapse = "update members set membership_status = 'lapsed' where subject = 'kwame'";
    app.change(lapse).await;
    mail_is_back(&app).await;
    assert!(!subjects(&app, "kwame").contains(&REMINDER.to_owned()));
    assert_eq!(dropped(&app, "request_mentor_reminder").await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_word_of_a_hold_that_is_over_is_not_sent() {
    let app = TestApp::start().await;
    let (_, kwame, _) = open_question(&app).await;
    app.outbox.fail_with(Some(MailError::Unreachable));
    let pause = json!({ "until": null });
    kwame.client.post(&kwame.path("/pause"), &pause).await.ok();
    settle_holds(app.db()).await.unwrap();
    app.drain().await;
    kwame.client.act(&kwame.path("/return")).await.ok();
    settle_holds(app.db()).await.unwrap();
    mail_is_back(&app).await;
    let told = subjects(&app, "amina");
    assert!(
        !told.iter().any(|subject| subject.contains("on hold")),
        "{told:?}"
    );
    assert_eq!(
        told.last().unwrap(),
        "Your request to Member kwame is open again"
    );
    assert_eq!(dropped(&app, "request_held").await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_without_a_membership_is_told_of_no_registration() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let jonas = app.coordinator("jonas", &["isbt"]).await;
    let lapse = "update members set membership_status = 'lapsed' where subject = 'jonas'";
    app.change(lapse).await;
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    app.drain().await;
    assert_eq!(super::told(&ines, "enrolment_submitted").await.len(), 1);
    assert!(super::told(&jonas, "enrolment_submitted").await.is_empty());
    app.stop().await;
}
