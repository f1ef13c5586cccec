//! What both read: the list, a note, and what becomes of notes at the end of the mentorship.

use super::{
    editor::{Editor, decoded, text_of},
    held_meeting, open, path,
};
use crate::support::TestApp;
use serde_json::{Value, json};
use uuid::Uuid;

#[actix_web::test]
async fn a_note_that_nobody_wrote_is_empty() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, _) = open(&pair);
    let expected = json!({
        "id": pair.mentorship, "meeting_id": null, "text": "", "update": "AAA=", "revision": 0,
        "updated_at": null, "updated_by": null, "is_read_only": false,
    });
    assert_eq!(mentee.get("").await.ok(), expected);
    let asked = mentee.sync().await;
    assert_eq!(
        (&asked["revision"], &asked["update"]),
        (&json!(0), &json!("AAA="))
    );
    assert_eq!(app.count("select count(*) from notes").await, 0);
    let list = pair.mentee.client.get(&path(&pair, "")).await.ok();
    assert_eq!(list, json!({ "items": [], "next": null }));
    app.stop().await;
}

#[actix_web::test]
async fn what_one_writes_the_other_reads_with_who_wrote_last() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.write("Near misses 🩸").await;
    app.a_second_later();
    let answer = mentor.write("\nand their reports").await;
    assert_eq!(
        (
            &answer["revision"],
            &answer["updated_by"],
            &answer["updated_at"]
        ),
        (&json!(2), &json!("mentor"), &json!("2026-11-20T09:00:01Z"))
    );
    assert_eq!(mentee.sync().await["revision"], 2);
    // Both began at the start of an empty note, so the order of the two parts is not given.
    let text = mentee.text();
    assert!(text.contains("Near misses 🩸") && text.contains("\nand their reports"));
    assert_eq!(text, mentor.text());
    for side in [&mentee, &mentor] {
        let note = side.get("").await.ok();
        assert_eq!(note["text"], json!(text));
        assert_eq!(text_of(&decoded(&note["update"])), text);
    }
    app.stop().await;
}

#[actix_web::test]
async fn notes_with_text_are_listed_with_their_meetings_newest_first() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    open(&pair).0.write("For both.").await;
    app.a_second_later();
    let meeting = held_meeting(&app, mentee, &pair, 2).await;
    let empty = held_meeting(&app, &pair.mentor.client, &pair, 4).await;
    let long = "é".repeat(250);
    Editor::open(&pair.mentor.client, &pair, meeting)
        .write(&long)
        .await;
    let mut cleared = Editor::open(mentee, &pair, empty);
    cleared.write("Nothing.").await;
    cleared.remove(0, 8);
    cleared.sync().await;
    let first = mentee.get(&path(&pair, "?limit=1")).await.ok();
    let of_meeting = &first["items"][0];
    assert_eq!(of_meeting["id"], json!(meeting));
    assert_eq!(of_meeting["meeting_id"], json!(meeting));
    assert_eq!(of_meeting["meeting"]["kind"], "get_to_know");
    assert_eq!(of_meeting["meeting"]["starts_at"], "2026-11-20T07:00:00Z");
    assert_eq!(of_meeting["excerpt"], json!("é".repeat(200)));
    assert_eq!(of_meeting["characters"], 250);
    let rest = format!("?limit=1&after={}", first["next"].as_str().unwrap());
    let second = mentee.get(&path(&pair, &rest)).await.ok();
    let expected = json!({ "items": [{
        "id": pair.mentorship, "meeting_id": null, "meeting": null, "excerpt": "For both.",
        "characters": 9, "updated_at": "2026-11-20T09:00:00Z", "updated_by": "mentee",
    }], "next": null });
    assert_eq!(second, expected);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_else_and_no_other_mentorship_has_a_way_to_a_note() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 2, 2).await;
    let [amina, chidi] = &crowd.mentees[..] else {
        panic!("two mentees")
    };
    let own = crowd.mentors[0]
        .accept(amina.ask(&crowd.mentors[0]).await)
        .await;
    let other = crowd.mentors[1]
        .accept(chidi.ask(&crowd.mentors[1]).await)
        .await;
    let logged = json!({
        "kind": "regular", "minutes": 45, "agenda": "", "place": "video_room",
        "starts_at": "2026-11-20T07:00:00Z", "time_zone": "Africa/Nairobi",
    });
    let held = format!("/api/v1/mentorships/{other}/held-meetings");
    let meeting = chidi.client.post(&held, &logged).await.id();
    let empty = json!({ "update": "AAA=", "state_vector": "AA==" });
    let forbidden = [
        (&chidi.client, own, own),
        (&amina.client, own, other),
        (&amina.client, own, meeting),
        (&amina.client, own, Uuid::now_v7()),
        (&amina.client, other, meeting),
    ];
    for (client, mentorship, note) in forbidden {
        let note = format!("/api/v1/mentorships/{mentorship}/notes/{note}");
        for rest in ["", "/versions", "/versions/1"] {
            let answer = client.get(&format!("{note}{rest}")).await;
            answer.problem(404, "not_found");
        }
        let update = client.post(&format!("{note}/updates"), &empty).await;
        update.problem(404, "not_found");
        let restored = client.act(&format!("{note}/versions/1/restore")).await;
        restored.problem(404, "not_found");
    }
    app.stop().await;
}

#[actix_web::test]
async fn after_the_end_of_the_mentorship_notes_are_read_and_not_written() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mentor) = open(&pair);
    mentee.write("To keep.").await;
    let how = json!({ "outcome": "completed" });
    pair.mentor.client.end(pair.mentorship, &how).await.ok();
    mentee.insert(0, "Late: ");
    let empty = json!({ "update": "AAA=", "state_vector": "AA==" });
    for body in [&mentee.body(), &empty] {
        let refused = mentee.send(body).await;
        refused.problem(409, "mentorship_already_ended");
    }
    let refused = mentor.restore(1).await;
    refused.problem(409, "mentorship_already_ended");
    let read = |note: Value| (note["text"].clone(), note["is_read_only"].clone());
    let expected = (json!("To keep."), json!(true));
    assert_eq!(read(mentor.get("").await.ok()), expected);
    let versions = mentee.get("/versions").await.ok();
    assert_eq!(versions["items"].as_array().unwrap().len(), 1);
    app.stop().await;
}
