//! A coordinator pastes addresses.

use super::{invitations, problems, text};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn good_lines_are_sent_and_the_others_are_told_by_line() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let pasted = "Maria Silva <maria@members.test>, kofi@members.test\n\nno address\n\
                  MARIA@members.test; leonie@members.test";
    let result = ines.invite(pasted).await;
    let sent = result["sent"].as_array().unwrap();
    let addresses: Vec<_> = sent.iter().map(|one| text(&one["email"])).collect();
    assert_eq!(
        addresses,
        [
            "maria@members.test",
            "kofi@members.test",
            "leonie@members.test"
        ]
    );
    assert_eq!(sent[0]["name"], "Maria Silva");
    assert_eq!(sent[0]["status"], "sent");
    assert_eq!(sent[0]["expires_on"], "2026-12-20");
    assert_eq!(sent[0]["expires_at"], "2026-12-21T12:00:00Z");
    assert_eq!(
        problems(&result),
        [
            (3, "invalid_address".to_owned()),
            (4, "repeated".to_owned())
        ]
    );
    assert_eq!(result["problems"][0]["text"], "no address");
    app.drain().await;
    assert_eq!(app.outbox.letters().len(), 3);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_invited_twice_while_an_invitation_is_open() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("maria@members.test").await;
    let again = ines.invite("Maria <Maria@Members.test>").await;
    assert_eq!(again["sent"], json!([]));
    assert_eq!(problems(&again), [(1, "already_invited".to_owned())]);
    app.drain().await;
    assert_eq!(app.outbox.letters().len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn two_coordinators_who_paste_the_same_address_at_once_send_one_letter() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    let pasted = "maria@members.test\nkofi@members.test";
    let reversed = "kofi@members.test\nmaria@members.test";
    let (one, other) = futures_util::join!(ines.invite(pasted), deputy.invite(reversed));
    let sent = |result: &serde_json::Value| result["sent"].as_array().unwrap().len();
    assert_eq!(sent(&one) + sent(&other), 2);
    app.drain().await;
    assert_eq!(app.outbox.letters().len(), 2);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_of_the_programme_is_not_invited_again() {
    let app = TestApp::start().await;
    app.mentor("isbt", "kwame").await;
    app.mentee("isbt", "amina").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let result = ines.invite("Kwame@members.test\namina@members.test").await;
    assert_eq!(problems(&result), [(1, "already_enrolled".to_owned())]);
    assert_eq!(result["sent"][0]["email"], "amina@members.test");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_was_revoked_or_let_it_expire_may_be_invited_anew() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let first = ines.invite_one("maria@members.test").await;
    ines.do_with(first, "revocation").await.ok();
    app.a_second_later();
    let second = ines.invite_one("maria@members.test").await;
    app.move_to("2026-12-21T12:00:01Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let third = ines.invite_one("maria@members.test").await;
    assert!(first != second && second != third);
    let states: Vec<_> = ines.states("").await.into_iter().map(|one| one.1).collect();
    assert_eq!(states, ["sent", "expired", "revoked"]);
    app.stop().await;
}

#[actix_web::test]
async fn an_empty_or_endless_text_is_refused() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    for pasted in [
        String::new(),
        "\u{200b}\n\u{feff} ".to_owned(),
        "a".repeat(20_001),
    ] {
        let body = json!({ "text": pasted });
        let refused = ines.post(&invitations("isbt"), &body).await;
        refused.problem(422, "invalid_fields");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_list_of_a_mail_program_is_two_people_with_whole_names_and_no_error() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let pasted = "Otieno, Amina <amina@members.test>; Mensah, Kofi <mailto:kofi@m\u{fc}ller.test>";
    let result = ines.invite(pasted).await;
    assert_eq!(result["problems"], json!([]));
    let sent = result["sent"].as_array().unwrap();
    assert_eq!(
        (&sent[0]["name"], &sent[0]["email"]),
        (&json!("Otieno, Amina"), &json!("amina@members.test"))
    );
    assert_eq!(
        (&sent[1]["name"], &sent[1]["email"]),
        (&json!("Mensah, Kofi"), &json!("kofi@xn--mller-kva.test"))
    );
    app.drain().await;
    assert_eq!(app.outbox.letters().len(), 2);
    app.stop().await;
}
