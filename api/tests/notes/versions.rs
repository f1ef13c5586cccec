//! The history of a note.

use super::{editor::Editor, open};
use crate::support::TestApp;
use chrono::Duration;
use serde_json::{Value, json};

async fn versions(of: &Editor) -> Vec<Value> {
    let page = of.get("/versions").await.ok();
    page["items"].as_array().unwrap().clone()
}

async fn text_of(of: &Editor, number: u32) -> Value {
    let version = of.get(&format!("/versions/{number}")).await.ok();
    version["text"].clone()
}

#[actix_web::test]
async fn what_both_write_within_ten_minutes_is_one_version() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.write("One.").await;
    app.clock.advance(Duration::minutes(9));
    mentor.sync().await;
    mentor.write(" Two.").await;
    let expected = json!({
        "number": 1, "written_by": ["mentee", "mentor"], "started_at": "2026-11-20T09:00:00Z",
        "updated_at": "2026-11-20T09:09:00Z", "characters": 9,
    });
    assert_eq!(versions(&mentee).await, [expected]);
    app.clock.advance(Duration::minutes(1));
    mentor.write(" Three.").await;
    let all = versions(&mentee).await;
    assert_eq!((all.len(), &all[0]["number"]), (2, &json!(2)));
    assert_eq!(all[0]["written_by"], json!(["mentor"]));
    assert_eq!(text_of(&mentee, 1).await, "One. Two.");
    assert_eq!(text_of(&mentee, 2).await, "One. Two. Three.");
    let first = mentee.get("/versions?limit=1").await.ok();
    let rest = format!("/versions?after={}", first["next"].as_str().unwrap());
    assert_eq!(mentee.get(&rest).await.ok()["items"][0]["number"], 1);
    mentee.get("/versions/3").await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_text_that_is_deleted_at_once_stays_in_the_version_before() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, _) = open(&pair);
    let text = "word ".repeat(60);
    mentee.write(&text).await;
    mentee.remove(0, 200);
    mentee.sync().await;
    assert_eq!(versions(&mentee).await.len(), 1, "200 characters fewer");
    mentee.insert(0, &"word ".repeat(40));
    mentee.sync().await;
    mentee.remove(0, 201);
    mentee.sync().await;
    assert_eq!(versions(&mentee).await.len(), 2);
    assert_eq!(text_of(&mentee, 1).await, json!(text));
    app.stop().await;
}

#[actix_web::test]
async fn restoring_a_version_keeps_what_the_other_is_writing() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.write("Near misses 🩸\nReports\nThe end\n").await;
    app.clock.advance(Duration::minutes(10));
    mentor.sync().await;
    mentor.remove(0, 22);
    mentor.insert(0, "Something else 🩹\n");
    mentor.sync().await;
    mentee.sync().await;
    // The mentee writes without a network while the mentor restores.
    mentee.insert(mentee.characters(), "A late line 🎈\n");
    mentee.insert(0, "An early line\n");
    let restored = mentor.restore(1).await.ok();
    assert_eq!(restored["text"], "Near misses 🩸\nReports\nThe end\n");
    assert_eq!(
        (&restored["revision"], &restored["updated_by"]),
        (&json!(3), &json!("mentor"))
    );
    mentee.sync().await;
    mentor.sync().await;
    assert_eq!(mentee.text(), mentor.text());
    let text = mentee.text();
    for line in [
        "An early line",
        "Near misses 🩸",
        "Reports",
        "The end",
        "A late line 🎈",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line} in {text}");
    }
    assert!(!text.contains("Something else"), "{text}");
    let all = versions(&mentee).await;
    let numbers: Vec<&Value> = all.iter().map(|one| &one["number"]).collect();
    assert_eq!(numbers, [3, 2, 1]);
    app.stop().await;
}

#[actix_web::test]
async fn the_log_and_the_timeline_have_an_entry_for_each_spell_of_writing() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mentor) = open(&pair);
    for word in ["One", " two", " three"] {
        mentee.write(word).await;
        app.a_second_later();
    }
    let written = "select count(*) from events where kind = 'note.written'";
    assert_eq!(app.count(written).await, 1);
    mentor.restore(1).await.ok();
    let restored = "select count(*) from events where kind = 'note.restored'";
    assert_eq!(
        (app.count(written).await, app.count(restored).await),
        (1, 1)
    );
    let path = format!("/api/v1/mentorships/{}/timeline", pair.mentorship);
    let page = pair.mentor.client.get(&path).await.ok();
    let items = page["items"].as_array().unwrap().iter();
    let entries: Vec<_> = items.map(|one| (&one["kind"], &one["by"])).collect();
    let entry = |kind: &str, by: &str| (json!(kind), json!(by));
    let expected = [
        entry("note_restored", "you"),
        entry("note_written", "other"),
    ];
    for ((kind, by), (expected, who)) in entries.into_iter().zip(&expected) {
        assert_eq!((kind, by), (expected, who));
    }
    app.stop().await;
}

#[actix_web::test]
async fn five_hundred_versions_are_kept() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, _) = open(&pair);
    mentee.write("First.").await;
    app.change("update note_versions set number = 500").await;
    for word in [" Second.", " Third."] {
        app.clock.advance(Duration::minutes(10));
        mentee.write(word).await;
    }
    let all = versions(&mentee).await;
    let numbers: Vec<&Value> = all.iter().map(|one| &one["number"]).collect();
    assert_eq!(numbers, [502, 501, 500]);
    app.change("update note_versions set number = 2 where number = 500")
        .await;
    app.clock.advance(Duration::minutes(10));
    mentee.write(" Fourth.").await;
    let numbers: Vec<Value> = versions(&mentee).await;
    let numbers: Vec<&Value> = numbers.iter().map(|one| &one["number"]).collect();
    assert_eq!(numbers, [503, 502, 501], "the second is too old");
    app.stop().await;
}
