//! The first draft of an agreement begins with what was noted at the first meeting.

use super::{editor::Editor, held_meeting};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn what_was_noted_at_the_first_meeting_begins_the_agreement() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    let first = held_meeting(&app, mentee, &pair, 2).await;
    app.clock.advance(chrono::Duration::hours(2));
    let second = held_meeting(&app, mentee, &pair, 1).await;
    let notes = "Six meetings, by video.\n- Near misses\n- Who reads the report\n";
    Editor::open(mentee, &pair, first).write(notes).await;
    Editor::open(mentee, &pair, second)
        .write("- Another thing")
        .await;
    let draft = mentee.start_agreement(pair.mentorship).await.ok();
    let plan = &draft["terms"]["content_plan"];
    assert_eq!(
        plan[0],
        json!({ "title": "Near misses", "notes": "Six meetings, by video." })
    );
    assert_eq!(
        plan[1],
        json!({ "title": "Who reads the report", "notes": "" })
    );
    assert!(!draft.to_string().contains("Another thing"));
    app.stop().await;
}

#[actix_web::test]
async fn without_notes_of_a_past_meeting_the_draft_begins_as_before() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let mentee = &pair.mentee.client;
    held_meeting(&app, mentee, &pair, 2).await;
    Editor::open(mentee, &pair, pair.mentorship)
        .write("- For both")
        .await;
    let draft = mentee.start_agreement(pair.mentorship).await.ok();
    assert!(!draft.to_string().contains("For both"));
    app.stop().await;
}
