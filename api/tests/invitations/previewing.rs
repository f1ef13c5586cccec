//! The preview before invitations are sent, and the personal note.

use super::{invitations, problems};
use crate::support::TestApp;
use serde_json::json;
use std::num::NonZeroU32;

#[actix_web::test]
async fn before_anything_is_sent_one_sees_who_is_written_to_and_what() {
    let app = TestApp::start_with(|config| {
        config.limits.recipients_per_hour = NonZeroU32::new(200).unwrap();
    })
    .await;
    app.mentor("isbt", "kwame").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("leonie@members.test").await;
    app.drain().await;
    let text = "Silva, Maria <maria@members.test>\nleonie@members.test\nKWAME@members.test\nno address\nmaria@members.test";
    let body = json!({ "text": text, "note": "We met in Nairobi." });
    let path = format!("{}/preview", invitations("isbt"));
    let preview = ines.post(&path, &body).await.ok();
    assert_eq!(
        preview["people"],
        json!([{ "line": 1, "email": "maria@members.test", "name": "Silva, Maria" }])
    );
    assert_eq!(
        problems(&preview),
        [
            (2, "already_invited".to_owned()),
            (3, "already_enrolled".to_owned()),
            (4, "invalid_address".to_owned()),
            (5, "repeated".to_owned()),
        ]
    );
    assert_eq!(preview["recipients_left"], 199);
    let before = app.state().await;
    let written = app.outbox.letters().len();
    let letter = &preview["letter"];
    app.drain().await;
    assert_eq!(
        app.outbox.letters().len(),
        written,
        "a preview sends nothing"
    );
    assert_eq!(app.state().await, before);
    ines.post(&invitations("isbt"), &body).await.ok();
    app.drain().await;
    let sent = app.outbox.letters().last().cloned().unwrap();
    assert_eq!(letter["subject"], sent.subject);
    let without_link = |text: &str| {
        let lines = text.lines().filter(|line| !line.contains("/invitation/"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        without_link(letter["text"].as_str().unwrap()),
        without_link(&sent.text)
    );
    assert!(sent.text.contains("> We met in Nairobi."), "{}", sent.text);
    assert!(
        sent.text.contains("A note from Member ines"),
        "{}",
        sent.text
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_note_has_no_link_and_its_field_is_named() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let long = "a".repeat(1001);
    for (note, code) in [
        ("Look at https://evil.test/prize", "has_link"),
        ("See evil.com", "has_link"),
        ("Write to ines@members.test", "has_link"),
        (long.as_str(), "too_long"),
    ] {
        let body = json!({ "text": "maria@members.test", "note": note });
        let refused = ines.post(&invitations("isbt"), &body).await;
        let problem = refused.problem(422, "invalid_fields");
        assert_eq!(problem["errors"][0]["pointer"], "/note", "{note}");
        assert_eq!(problem["errors"][0]["code"], code, "{note}");
    }
    assert_eq!(app.count("select count(*) from invitations").await, 0);
    app.stop().await;
}
