//! Private notes, which nobody but their author reads, whatever they do.

use crate::{
    privacy::search::{columns_with, has_any},
    security::logs::captured::Captured,
    support::{Answer, Client, Pair, TestApp},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tandem::features::{FEATURES, oversight::privacy};
use tandem_platform::MemberId;
use uuid::Uuid;

/// Words that occur nowhere else, in lower case as the search needs them.
const WORDS: [&str; 3] = ["zwiebelfisch", "quokkafell", "brimborium"];
const FIRST: &str = "Zwiebelfisch: she hesitates before every answer.";
const SECOND: &str = "Quokkafell, and ask about it next time.";
const CHANGED: &str = "Brimborium. It was about the vacancy.";

fn path(pair: &Pair, rest: &str) -> String {
    format!(
        "/api/v1/mentorships/{}/private-notes{rest}",
        pair.mentorship
    )
}

async fn write(client: &Client, pair: &Pair, text: &str) -> Answer {
    let key = format!("note-{}", Uuid::now_v7());
    client
        .post_once(&path(pair, ""), &key, &json!({ "text": text }))
        .await
}

fn texts(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().unwrap().iter();
    items.map(|one| one["text"].as_str().unwrap()).collect()
}

/// Two notes of the mentee, of which the second was changed once.
async fn prepare(app: &TestApp) -> (Pair, String) {
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    write(mentee, &pair, FIRST).await.ok();
    app.a_second_later();
    let second = write(mentee, &pair, SECOND).await.id();
    (pair, format!("/{second}"))
}

#[actix_web::test]
async fn notes_are_listed_newest_first_and_changed_in_their_version() {
    let app = TestApp::start().await;
    let (pair, second) = prepare(&app).await;
    let mentee = &pair.mentee.client;
    let seen = mentee.get(&path(&pair, "")).await.ok();
    assert_eq!(texts(&seen), [SECOND, FIRST]);
    let page = mentee.get(&path(&pair, "?limit=1")).await.ok();
    let rest = format!("?after={}", page["next"].as_str().unwrap());
    assert_eq!(texts(&mentee.get(&path(&pair, &rest)).await.ok()), [FIRST]);
    app.a_second_later();
    let change = json!({ "text": CHANGED });
    let changed = mentee.patch(&path(&pair, &second), "\"1\"", &change).await;
    assert_eq!(changed.header("etag"), Some("\"2\""));
    let note = changed.ok();
    assert_eq!(
        (&note["text"], &note["updated_at"]),
        (&json!(CHANGED), &json!("2026-11-20T09:00:02Z"))
    );
    let stale = mentee.patch(&path(&pair, &second), "\"1\"", &change).await;
    stale.problem(412, "precondition_failed");
    let long = json!({ "text": "é".repeat(5001) });
    let refused = mentee.post(&path(&pair, ""), &long).await;
    assert_eq!(
        refused.problem(422, "invalid_fields")["errors"][0]["pointer"],
        "/text"
    );
    assert_eq!(mentee.delete(&path(&pair, &second)).await.status, 204);
    mentee
        .delete(&path(&pair, &second))
        .await
        .problem(404, "not_found");
    assert_eq!(texts(&mentee.get(&path(&pair, "")).await.ok()), [FIRST]);
    app.stop().await;
}

#[actix_web::test]
async fn each_side_has_notes_of_its_own_and_does_not_reach_those_of_the_other() {
    let app = TestApp::start().await;
    let (pair, second) = prepare(&app).await;
    let mentor = &pair.mentor.client;
    assert!(texts(&mentor.get(&path(&pair, "")).await.ok()).is_empty());
    let change = json!({ "text": "Mine now." });
    mentor
        .patch(&path(&pair, &second), "\"1\"", &change)
        .await
        .problem(404, "not_found");
    mentor
        .delete(&path(&pair, &second))
        .await
        .problem(404, "not_found");
    write(mentor, &pair, "He is ready for more.").await.ok();
    assert_eq!(
        texts(&mentor.get(&path(&pair, "")).await.ok()),
        ["He is ready for more."]
    );
    let own = pair.mentee.client.get(&path(&pair, "")).await.ok();
    assert_eq!(texts(&own), [SECOND, FIRST]);
    app.stop().await;
}

#[actix_web::test]
async fn the_author_keeps_writing_after_the_mentorship_has_ended() {
    let app = TestApp::start().await;
    let (pair, second) = prepare(&app).await;
    let mentee = &pair.mentee.client;
    let how = json!({ "outcome": "completed" });
    pair.mentor.client.end(pair.mentorship, &how).await.ok();
    app.a_second_later();
    write(mentee, &pair, "What I take with me.").await.ok();
    let change = json!({ "text": CHANGED });
    mentee
        .patch(&path(&pair, &second), "\"1\"", &change)
        .await
        .ok();
    let seen = mentee.get(&path(&pair, "")).await.ok();
    assert_eq!(texts(&seen), ["What I take with me.", CHANGED, FIRST]);
    assert_eq!(mentee.delete(&path(&pair, &second)).await.status, 204);
    app.stop().await;
}

#[actix_web::test]
async fn the_same_key_writes_one_note_and_its_stored_answer_has_no_text() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, body) = (&pair.mentee.client, json!({ "text": FIRST }));
    let first = mentee.post_once(&path(&pair, ""), "key", &body).await;
    let again = mentee.post_once(&path(&pair, ""), "key", &body).await;
    assert_eq!((first.status.as_u16(), &first.text), (201, &again.text));
    assert!(!has_any(&first.text, &WORDS));
    assert_eq!(app.count("select count(*) from private_notes").await, 1);
    app.stop().await;
}

/// Addresses that the other side, coordinators and administrators read.
fn pages(pair: &Pair) -> Vec<String> {
    let id = pair.mentorship;
    [
        format!("/api/v1/mentorships/{id}"),
        format!("/api/v1/mentorships/{id}/questions"),
        format!("/api/v1/mentorships/{id}/private-notes"),
        pair.mentor.path("/mentorships"),
        pair.mentor.path("/requests"),
        pair.mentor.path("/journey"),
        "/api/v1/notifications".to_owned(),
        "/api/v1/programmes/isbt/approvals".to_owned(),
        "/api/v1/administration/audit?limit=100".to_owned(),
        "/api/v1/administration/members?q=zwiebelfisch".to_owned(),
        "/api/v1/administration/audit?q=zwiebelfisch".to_owned(),
        "/api/v1/administration/deliveries".to_owned(),
    ]
    .to_vec()
}

#[actix_web::test]
async fn the_words_of_a_note_are_in_its_table_and_in_answers_to_its_author_and_nowhere_else() {
    let captured = Captured::start();
    let app = TestApp::start().await;
    let (pair, second) = prepare(&app).await;
    let mentee = &pair.mentee.client;
    let change = json!({ "text": CHANGED });
    mentee
        .patch(&path(&pair, &second), "\"1\"", &change)
        .await
        .ok();
    write(mentee, &pair, SECOND).await.ok();
    // Refused ones are logged too.
    let long = json!({ "text": format!("{FIRST} {}", "é".repeat(5001)) });
    mentee
        .post(&path(&pair, ""), &long)
        .await
        .problem(422, "invalid_fields");
    let unknown = json!({ "text": FIRST, "title": SECOND });
    mentee
        .post(&path(&pair, ""), &unknown)
        .await
        .problem(400, "invalid_body");
    let how = json!({ "outcome": "completed" });
    mentee.end(pair.mentorship, &how).await.ok();
    app.drain().await;
    let found = columns_with(&app, &WORDS).await;
    assert_eq!(found, BTreeSet::from(["private_notes.text".to_owned()]));
    let coordinator = app.coordinator("ines", &["isbt"]).await;
    let administrator = app.administrator("tomas").await;
    for other in [&pair.mentor.client, &coordinator, &administrator] {
        for page in pages(&pair) {
            let answer = other.get(&page).await;
            // A parameter repeats itself in no answer.
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
    let events = "select count(*) from events where kind like 'private%' or kind like '%note%'";
    assert_eq!(app.count(events).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn the_notes_of_whoever_is_erased_are_deleted_and_those_of_the_other_stay() {
    let app = TestApp::start().await;
    let (pair, _) = prepare(&app).await;
    write(&pair.mentor.client, &pair, "He is ready for more.")
        .await
        .ok();
    let session = pair.mentee.client.get("/api/v1/session").await.ok();
    let id: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
    privacy::erase(app.db(), app.files.as_ref(), FEATURES, MemberId(id))
        .await
        .unwrap();
    assert_eq!(columns_with(&app, &WORDS).await, BTreeSet::new());
    assert_eq!(app.count("select count(*) from private_notes").await, 1);
    let kept = pair.mentor.client.get(&path(&pair, "")).await.ok();
    assert_eq!(texts(&kept), ["He is ready for more."]);
    app.stop().await;
}
