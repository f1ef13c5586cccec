//! Mails as they are sent.

use crate::support::{MESSAGE, TestApp};
use serde_json::json;
use tandem_platform::{mail::Email, sso::FakeSociety};

/// The mail with this subject to a member.
fn letter_to(app: &TestApp, name: &str, subject: &str) -> Email {
    let address = format!("{name}@members.test");
    let mut letters = app.outbox.letters().into_iter();
    let found = letters.find(|letter| letter.to.address == address && letter.subject == subject);
    found.unwrap()
}

const ASKED: &str = "Member amina asks you to be their mentor";

/// The HTML as a mail program reads it.
fn unescaped(letter: &Email) -> String {
    letter.html.replace("&#x2f;", "/")
}

/// Asserts that both forms have one button, which links to `path` at the public address.
fn leads_to(app: &TestApp, letter: &Email, path: &str) {
    let public = app.services.config.server.public_url.as_str();
    let address = format!("{public}{path}");
    assert_eq!(
        letter.html.matches("class=\"button\"").count(),
        1,
        "{}",
        letter.subject
    );
    let links = 1 + usize::from(letter.unsubscribe.is_some());
    assert_eq!(
        letter.html.matches("<a ").count(),
        links,
        "{}",
        letter.subject
    );
    let html = unescaped(letter);
    assert!(html.contains(&format!("href=\"{address}\"")), "{html}");
    assert!(
        letter.text.lines().any(|line| line == address),
        "{}",
        letter.text
    );
}

#[actix_web::test]
async fn every_letter_has_both_forms_and_one_way_on() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.drain().await;
    let accepted = letter_to(&app, "amina", "Member kwame is now your mentor");
    leads_to(
        &app,
        &accepted,
        &format!("p/isbt/mentee/mentorships/{}", pair.mentorship),
    );
    let received = letter_to(&app, "kwame", ASKED);
    leads_to(
        &app,
        &received,
        &format!("p/isbt/mentor/requests/{}", pair.request),
    );
    assert!(received.text.contains(&format!("> {MESSAGE}")));
    assert!(received.html.contains(MESSAGE));
    assert_eq!(received.to.name, "Member kwame");
    for letter in app.outbox.letters() {
        assert!(letter.text.contains("Hello Member") && letter.html.contains("Hello Member"));
        assert!(!letter.text.contains('<'), "{}", letter.text);
        assert!(letter.html.contains("<html lang=\"en\""));
        assert!(letter.text.contains("You receive this because"));
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_time_is_written_in_the_zone_of_its_reader() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    app.mentor("isbt", "kenji").await;
    let mut tokyo = FakeSociety::active_member("kenji");
    tokyo.time_zone = Some("Asia/Tokyo".into());
    app.sign_in(tokyo).await;
    let kenji = amina.list("").await[0];
    let body = json!({ "mentor_enrolment_id": kenji, "message": MESSAGE });
    amina
        .client
        .post(&amina.path("/requests"), &body)
        .await
        .ok();
    app.drain().await;
    let letter = letter_to(&app, "kenji", ASKED);
    // The profile's time zone has precedence over the society's.
    let until = "You can answer until 4 December 2026, 12:00 (Africa/Nairobi).";
    assert!(letter.text.contains(until), "{}", letter.text);
    assert!(unescaped(&letter).contains(until));
    app.stop().await;
}

#[actix_web::test]
async fn what_people_write_stays_text_in_a_letter() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let message = "<b>Dear</b> <a href=\"https://evil.test\">mentor</a>, may I ask you?";
    let body = json!({ "mentor_enrolment_id": kwame.enrolment, "message": message });
    let request = amina
        .client
        .post(&amina.path("/requests"), &body)
        .await
        .id();
    app.drain().await;
    let letter = letter_to(&app, "kwame", ASKED);
    leads_to(&app, &letter, &format!("p/isbt/mentor/requests/{request}"));
    assert!(!letter.html.contains("<b>Dear") && letter.text.contains(message));
    app.stop().await;
}

#[actix_web::test]
async fn a_second_round_sends_nothing_twice() {
    let app = TestApp::start().await;
    app.pair("isbt").await;
    app.drain().await;
    let (letters, notifications) = (app.outbox.letters(), app.rows("notifications").await);
    assert_eq!((letters.len(), notifications.len()), (4, 6));
    app.drain().await;
    assert_eq!(app.outbox.letters(), letters);
    assert_eq!(app.rows("notifications").await, notifications);
    app.stop().await;
}

#[actix_web::test]
async fn what_is_delivered_again_after_a_crash_is_told_once_and_its_letter_is_recognisable() {
    let app = TestApp::start().await;
    app.pair("isbt").await;
    app.drain().await;
    let (first, notifications) = (app.outbox.letters(), app.rows("notifications").await);
    // As if the process had ended between a delivery and its record.
    app.change("update deliveries set status = 'waiting', done_at = null")
        .await;
    app.drain().await;
    assert_eq!(app.rows("notifications").await, notifications);
    let mut again: Vec<_> = app.outbox.letters().into_iter().skip(first.len()).collect();
    let mut first = first;
    for letters in [&mut first, &mut again] {
        letters.sort_by_key(|letter| letter.message_id.clone());
    }
    assert_eq!(again, first, "word for word, with the same Message-ID");
    first.dedup_by_key(|letter| letter.message_id.clone());
    assert_eq!(first.len(), again.len(), "and each of its own");
    app.stop().await;
}
