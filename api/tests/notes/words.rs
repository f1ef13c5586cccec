//! The words of a note are where they belong and nowhere else.

use super::{editor::whole_update, held_meeting, open, path};
use crate::{
    privacy::search::{columns_with, has_any},
    security::logs::captured::Captured,
    support::{Pair, TestApp},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::Duration;
use sea_orm::EntityTrait;
use serde_json::json;
use std::collections::BTreeSet;
use tandem::features::{FEATURES, mentoring::notes::entities::notes, oversight::privacy};
use tandem_platform::MemberId;
use uuid::Uuid;

/// Words that occur nowhere else, in lower case as the search needs them.
const WORDS: [&str; 2] = ["kladderadatsch", "schnickschnack"];

/// A text of each side, of which the first word was deleted.
async fn prepare(app: &TestApp) -> Pair {
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.write("Kladderadatsch about the vacancy. ").await;
    app.clock.advance(Duration::minutes(10));
    mentor.sync().await;
    mentor.write("Schnickschnack, she said.").await;
    mentee.sync().await;
    mentee.remove(0, 14);
    mentee.sync().await;
    pair
}

fn contains(state: &[u8], word: &str) -> bool {
    state
        .windows(word.len())
        .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

async fn state(app: &TestApp) -> Vec<u8> {
    let row = notes::Entity::find().one(app.db().read()).await.unwrap();
    row.unwrap().state
}

#[actix_web::test]
async fn deleted_text_is_in_no_document_and_only_in_earlier_versions() {
    let app = TestApp::start().await;
    let pair = prepare(&app).await;
    let state = state(&app).await;
    assert!(!contains(&state, WORDS[0]) && contains(&state, WORDS[1]));
    let note = path(&pair, &format!("/{}", pair.mentorship));
    let note = pair.mentee.client.get(&note).await;
    assert!(!has_any(&note.text, &WORDS[..1]));
    let first = columns_with(&app, &WORDS[..1]).await;
    assert_eq!(first, BTreeSet::from(["note_versions.text".to_owned()]));
    // What is restored is in the document again, and deleted again when that is undone.
    let (mut mentee, _) = open(&pair);
    mentee.restore(1).await.ok();
    mentee.sync().await;
    assert!(contains(&super::words::state(&app).await, WORDS[0]));
    mentee.remove(0, mentee.characters());
    mentee.sync().await;
    let state = super::words::state(&app).await;
    assert!(!contains(&state, WORDS[0]) && !contains(&state, WORDS[1]));
    app.stop().await;
}

/// Addresses that staff and others read.
fn pages(pair: &Pair) -> Vec<String> {
    let id = pair.mentorship;
    [
        format!("/api/v1/mentorships/{id}"),
        format!("/api/v1/mentorships/{id}/notes"),
        format!("/api/v1/mentorships/{id}/notes/{id}"),
        format!("/api/v1/mentorships/{id}/notes/{id}/versions/1"),
        format!("/api/v1/mentorships/{id}/timeline"),
        "/api/v1/notifications".to_owned(),
        "/api/v1/programmes/isbt/approvals".to_owned(),
        "/api/v1/administration/audit?limit=100".to_owned(),
        "/api/v1/administration/audit?q=kladderadatsch".to_owned(),
        "/api/v1/administration/members?q=kladderadatsch".to_owned(),
        "/api/v1/administration/deliveries".to_owned(),
    ]
    .to_vec()
}

#[actix_web::test]
async fn the_words_of_a_note_are_in_its_tables_and_in_answers_to_the_two_and_nowhere_else() {
    let captured = Captured::start();
    let app = TestApp::start().await;
    let pair = prepare(&app).await;
    let (mentee, _) = open(&pair);
    // Refused ones are logged too.
    let broken = |text: &str| {
        let mut update = whole_update(text);
        update.pop();
        json!({ "update": STANDARD.encode(update), "state_vector": "AA==" })
    };
    for word in WORDS {
        let refused = mentee.send(&broken(word)).await;
        assert!(!has_any(&refused.text, &WORDS), "{}", refused.text);
        refused.problem(422, "invalid_fields");
        let text = json!({ "update": word, "state_vector": word });
        mentee.send(&text).await.problem(422, "invalid_fields");
    }
    let how = json!({ "outcome": "completed" });
    pair.mentee.client.end(pair.mentorship, &how).await.ok();
    app.drain().await;
    let places = ["note_versions.text", "notes.text"];
    let expected: BTreeSet<String> = places.iter().map(|&place| place.to_owned()).collect();
    assert_eq!(columns_with(&app, &WORDS).await, expected);
    let coordinator = app.coordinator("ines", &["isbt"]).await;
    let administrator = app.administrator("tomas").await;
    for other in [&coordinator, &administrator] {
        for page in pages(&pair) {
            let answer = other.get(&page).await;
            assert!(!has_any(&answer.text, &WORDS), "{page}: {}", answer.text);
        }
    }
    for letter in app.outbox.letters() {
        let text = format!("{} {} {}", letter.subject, letter.text, letter.html);
        assert!(!has_any(&text, &WORDS), "{text}");
    }
    for line in captured.lines() {
        assert!(!has_any(&line.text, &WORDS), "{}", line.text);
    }
    app.stop().await;
}

#[actix_web::test]
async fn with_either_of_the_two_their_notes_and_versions_are_erased() {
    let app = TestApp::start().await;
    let pair = prepare(&app).await;
    let meeting = held_meeting(&app, &pair.mentee.client, &pair, 2).await;
    super::editor::Editor::open(&pair.mentee.client, &pair, meeting)
        .write("Schnickschnack again.")
        .await;
    let session = pair.mentor.client.get("/api/v1/session").await.ok();
    let id: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
    privacy::erase(app.db(), app.files.as_ref(), FEATURES, MemberId(id))
        .await
        .unwrap();
    assert_eq!(columns_with(&app, &WORDS).await, BTreeSet::new());
    for table in ["notes", "note_versions"] {
        let count = format!("select count(*) from {table}");
        assert_eq!(app.count(&count).await, 0, "{table}");
    }
    let signals = format!(
        "select count(*) from signals where member_id = {}",
        literal(&app, id)
    );
    assert_eq!(app.count(&signals).await, 0);
    app.stop().await;
}

/// An id in a statement.
fn literal(app: &TestApp, id: Uuid) -> String {
    match app.db().engine() {
        "postgresql" => format!("'{id}'"),
        _ => format!("x'{}'", id.simple()),
    }
}
