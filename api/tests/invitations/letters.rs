//! The mail to an invited person.

use super::invitations;
use crate::support::TestApp;
use chrono::Duration;
use serde_json::json;
use tandem_kernel::Locale;

#[actix_web::test]
async fn an_invitation_is_written_to_its_address_in_the_name_of_the_coordinator() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("Maria Silva <maria@members.test>").await;
    app.drain().await;
    let letters = app.outbox.letters();
    let letter = &letters[0];
    assert_eq!(letter.to.address, "maria@members.test");
    assert_eq!(letter.to.name, "Maria Silva");
    assert!(
        letter.text.contains("Hello Maria Silva,"),
        "{}",
        letter.text
    );
    assert!(letter.subject.contains("Member ines"), "{}", letter.subject);
    assert!(letter.text.contains("20 December 2026"), "{}", letter.text);
    let public = app.services.config.server.public_url.as_str();
    let link = format!("{public}invitation/");
    assert!(letter.text.lines().any(|line| line.starts_with(&link)));
    assert!(!letter.text.contains("ines@members.test"));
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_and_its_reminder_are_one_conversation_under_two_names() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = ines.invite_one("maria@members.test").await;
    app.drain().await;
    app.clock.advance(Duration::days(1));
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.do_with(id, "reminder").await.ok();
    app.drain().await;
    let letters = app.outbox.letters();
    assert_eq!(letters.len(), 2);
    assert_ne!(letters[0].message_id, letters[1].message_id);
    assert_eq!(letters[0].in_reply_to, letters[1].in_reply_to);
    assert!(letters[1].subject.starts_with("Your invitation"));
    app.stop().await;
}

/// The coordinator reads English in both cases; their language does not decide.
#[actix_web::test]
async fn who_is_no_member_yet_is_written_to_in_the_language_of_the_society() {
    let app = TestApp::start_with(|config| config.society.locale = Locale::French).await;
    app.member("kwame").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let body = json!({ "text": "kwame@members.test\nmaria@elsewhere.test" });
    let path = format!("{}/preview", invitations("isbt"));
    let preview = ines.post(&path, &body).await.ok();
    ines.post(&invitations("isbt"), &body).await.ok();
    app.drain().await;
    let letters = app.outbox.letters();
    let to = |address: &str| {
        let mut found = letters.iter().filter(|one| one.to.address == address);
        found.next_back().unwrap()
    };
    let (member, stranger) = (to("kwame@members.test"), to("maria@elsewhere.test"));
    assert!(member.html.contains("lang=\"en\""), "{}", member.subject);
    assert!(
        stranger.html.contains("lang=\"fr\""),
        "{}",
        stranger.subject
    );
    assert_eq!(preview["letter"]["subject"], stranger.subject);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_written_to_about_an_invitation_that_was_revoked_first() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = ines.invite_one("maria@members.test").await;
    ines.do_with(id, "revocation").await.ok();
    app.drain().await;
    assert_eq!(app.outbox.letters().len(), 0);
    app.stop().await;
}

#[actix_web::test]
async fn the_database_keeps_no_link() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("maria@members.test").await;
    let token = app.token_for("maria@members.test").await;
    for (table, rows) in app.state().await {
        assert!(!rows.iter().any(|row| row.contains(&token)), "{table}");
    }
    app.stop().await;
}
