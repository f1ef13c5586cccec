//! Reminders before a meeting.

use super::{AT_TEN, AT_TWO, act, confirm, letters, proposed};
use crate::support::{Pair, TestApp};
use serde_json::{Value, json};
use tandem::features::mentoring::meetings::remind;

/// A meeting at ten that is confirmed, and the number of mails so far.
async fn confirmed(app: &TestApp) -> (Pair, Value, usize) {
    let pair = app.pair("isbt").await;
    let zone = json!({ "time_zone": "Europe/Paris" });
    pair.mentor.change_profile(&zone).await.ok();
    let meeting = confirm(&pair.mentor, &proposed(&pair, &[AT_TEN]).await).await;
    app.drain().await;
    (pair, meeting, app.outbox.letters().len())
}

/// Lets the worker run at this time, and returns the subjects of the new mails to the mentor.
async fn at(app: &TestApp, time: &str, before: usize) -> Vec<String> {
    app.move_to(time);
    for _ in 0..2 {
        remind(app.db()).await.unwrap();
        app.drain().await;
    }
    let sent = letters(app, "kwame", before);
    sent.into_iter().map(|one| one.subject).collect()
}

const DAY: &str = "Reminder: your meeting with Member amina";
const HOUR: &str = "In an hour: your meeting with Member amina";

#[actix_web::test]
async fn both_are_reminded_once_a_day_and_an_hour_before_in_their_own_zone() {
    let app = TestApp::start().await;
    let (_, _, before) = confirmed(&app).await;
    assert!(at(&app, "2026-11-26T09:59:00Z", before).await.is_empty());
    assert_eq!(at(&app, "2026-11-26T10:00:00Z", before).await, [DAY]);
    assert_eq!(at(&app, "2026-11-27T08:59:00Z", before).await, [DAY]);
    assert_eq!(at(&app, "2026-11-27T09:00:00Z", before).await, [DAY, HOUR]);
    assert_eq!(at(&app, "2026-11-27T10:30:00Z", before).await, [DAY, HOUR]);
    let to_kwame = &letters(&app, "kwame", before)[0];
    let both_zones = "27 November 2026, 11:00 (Europe/Paris), 13:00 (Africa/Nairobi)";
    assert!(to_kwame.text.contains(both_zones), "{}", to_kwame.text);
    let to_amina = letters(&app, "amina", before);
    assert_eq!(to_amina.len(), 2);
    assert!(
        to_amina[0]
            .text
            .contains("27 November 2026, 13:00 (Africa/Nairobi)")
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_moved_meeting_has_reminders_of_its_new_time_and_a_cancelled_one_none() {
    let app = TestApp::start().await;
    let (pair, meeting, before) = confirmed(&app).await;
    assert_eq!(at(&app, "2026-11-26T10:00:00Z", before).await, [DAY]);
    let next_day = json!({ "slots": ["2026-11-28T14:00:00Z"], "time_zone": "Europe/Paris" });
    let moved = act(&pair.mentor, &meeting, "proposals", &next_day)
        .await
        .ok();
    confirm(&pair.mentee, &moved).await;
    app.drain().await;
    let before = app.outbox.letters().len();
    assert!(
        at(&app, "2026-11-27T09:30:00Z", before).await.is_empty(),
        "of the time before"
    );
    assert_eq!(at(&app, "2026-11-27T14:00:00Z", before).await, [DAY]);
    act(&pair.mentee, &meeting, "cancellation", &json!({}))
        .await
        .ok();
    app.drain().await;
    let before = app.outbox.letters().len();
    assert!(at(&app, "2026-11-28T13:00:00Z", before).await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn a_worker_that_was_away_sends_only_what_is_still_of_use() {
    let app = TestApp::start().await;
    let (_, _, before) = confirmed(&app).await;
    assert_eq!(
        at(&app, "2026-11-27T09:40:00Z", before).await,
        [HOUR],
        "not the day before"
    );
    let app_two = TestApp::start().await;
    let (_, _, before) = confirmed(&app_two).await;
    assert!(
        at(&app_two, "2026-11-27T10:00:00Z", before)
            .await
            .is_empty()
    );
    app_two.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn a_reminder_that_waited_for_the_mail_server_is_dropped_when_the_meeting_was_cancelled() {
    let app = TestApp::start().await;
    let (pair, meeting, before) = confirmed(&app).await;
    app.move_to("2026-11-26T10:00:00Z");
    remind(app.db()).await.unwrap();
    act(&pair.mentee, &meeting, "cancellation", &json!({}))
        .await
        .ok();
    app.drain().await;
    let subjects: Vec<_> = letters(&app, "kwame", before)
        .into_iter()
        .map(|one| one.subject)
        .collect();
    assert_eq!(subjects, ["Member amina has cancelled your meeting"]);
    app.stop().await;
}

#[actix_web::test]
async fn who_has_just_agreed_is_not_reminded_of_the_day() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.move_to("2026-11-26T20:00:00Z");
    let amina = pair.mentee.again(&app, "amina").await;
    let kwame = pair.mentor.again(&app, "kwame").await;
    let pair = Pair {
        mentee: amina,
        mentor: kwame,
        ..pair
    };
    confirm(&pair.mentor, &proposed(&pair, &[AT_TWO]).await).await;
    app.drain().await;
    let before = app.outbox.letters().len();
    assert!(at(&app, "2026-11-26T21:00:00Z", before).await.is_empty());
    assert_eq!(at(&app, "2026-11-27T13:00:00Z", before).await, [HOUR]);
    app.stop().await;
}
