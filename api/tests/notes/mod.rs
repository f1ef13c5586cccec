//! Shared notes, which both sides of a mentorship write together.

pub mod editor;
mod first_meeting;
mod live;
mod merging;
mod reading;
mod refusing;
mod versions;
mod words;

use crate::support::{Client, Pair, TestApp};
use chrono::{Duration, DurationRound};
use editor::Editor;
use serde_json::json;
use tandem_kernel::Clock;
use uuid::Uuid;

fn path(pair: &Pair, rest: &str) -> String {
    format!("/api/v1/mentorships/{}/notes{rest}", pair.mentorship)
}

/// The two sides of a pair with the note of their mentorship open.
fn open(pair: &Pair) -> (Editor, Editor) {
    let note = pair.mentorship;
    (
        Editor::open(&pair.mentee.client, pair, note),
        Editor::open(&pair.mentor.client, pair, note),
    )
}

/// A meeting of the pair that took place some hours ago.
async fn held_meeting(app: &TestApp, client: &Client, pair: &Pair, hours: i64) -> Uuid {
    let path = format!("/api/v1/mentorships/{}/held-meetings", pair.mentorship);
    let this_hour = app.clock.now().duration_trunc(Duration::hours(1)).unwrap();
    let body = json!({
        "kind": "get_to_know", "minutes": 45, "agenda": "", "place": "video_room",
        "starts_at": this_hour - Duration::hours(hours), "time_zone": "Africa/Nairobi",
    });
    client.post(&path, &body).await.id()
}
