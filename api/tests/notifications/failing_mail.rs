//! No mail is lost while the mail server does not answer.

use super::subjects;
use crate::support::TestApp;
use chrono::Duration;
use tandem_platform::{events::RetrySchedule, mail::MailError};

async fn tries(app: &TestApp, attempts: u32, status: &str) -> i64 {
    let query = format!(
        "select count(*) from deliveries where subscriber = 'mail' and attempts = {attempts} \
         and status = '{status}'"
    );
    app.count(&query).await
}

/// A member whose first mail is due while the mail server is down.
async fn without_mail() -> TestApp {
    let app = TestApp::start().await;
    app.outbox.fail_with(Some(MailError::Unreachable));
    app.mentee("isbt", "amina").await;
    app.drain().await;
    app
}

#[actix_web::test]
async fn a_letter_is_tried_again_later_and_later_and_delivered_once() {
    let app = without_mail().await;
    // A pause may be up to a tenth longer, at random.
    for (attempt, seconds) in [(1, 5), (2, 25), (3, 90)] {
        assert_eq!(tries(&app, attempt, "waiting").await, 1);
        app.clock
            .advance(Duration::milliseconds(seconds * 1000 - 1));
        app.drain().await;
        assert_eq!(
            tries(&app, attempt, "waiting").await,
            1,
            "not before its time"
        );
        app.clock.advance(Duration::milliseconds(seconds * 100 + 2));
        if attempt == 3 {
            app.outbox.fail_with(None);
        }
        app.drain().await;
    }
    assert_eq!(tries(&app, 4, "done").await, 1);
    let welcome = ["Welcome to ISBT Mentorship Programme"];
    assert_eq!(subjects(&app, "amina"), welcome);
    app.clock.advance(Duration::days(3));
    app.drain().await;
    assert_eq!(subjects(&app, "amina"), welcome);
    app.stop().await;
}

#[actix_web::test]
async fn the_app_tells_all_the_same_while_mail_is_away() {
    let app = without_mail().await;
    let amina = app.member("amina").await;
    assert_eq!(super::told(&amina, "enrolment_approved").await.len(), 1);
    assert!(app.outbox.letters().is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn a_letter_that_fails_too_often_is_given_up_and_kept_with_its_reason() {
    let app = without_mail().await;
    let pauses = u32::try_from(RetrySchedule::default().pauses().len()).unwrap();
    for attempt in 1..=pauses {
        assert_eq!(tries(&app, attempt, "waiting").await, 1);
        app.clock.advance(Duration::hours(5));
        app.drain().await;
    }
    assert_eq!(tries(&app, pauses + 1, "dead").await, 1);
    app.outbox.fail_with(None);
    app.clock.advance(Duration::days(3));
    app.drain().await;
    assert!(app.outbox.letters().is_empty());
    let reason = "select count(*) from deliveries where status = 'dead' \
                  and last_error like '%cannot be reached%' and last_error not like '%amina%'";
    assert_eq!(app.count(reason).await, 1);
    app.stop().await;
}
