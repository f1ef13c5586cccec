//! A member's meetings in their own calendar: invitations, the private feed, confirming from the mail, and reminders.

mod feed;
mod invitations;
mod links;
mod reminders;

use crate::support::{Answer, Enrolled, Pair, TestApp};
use serde_json::{Value, json};
use tandem_platform::mail::Email;

/// A Friday, two weeks ahead of where the tests begin.
const AT_TEN: &str = "2026-11-27T10:00:00Z";
const AT_TWO: &str = "2026-11-27T14:00:00Z";
const AGENDA: &str = "Who reports a near miss, and how";

/// The mentee proposes a meeting at these times.
async fn proposed(pair: &Pair, slots: &[&str]) -> Value {
    let path = format!("/api/v1/mentorships/{}/meetings", pair.mentorship);
    let body = json!({
        "kind": "regular", "minutes": 45, "agenda": AGENDA,
        "place": "video_room", "slots": slots, "time_zone": "Africa/Nairobi",
    });
    pair.mentee.client.post(&path, &body).await.ok()
}

async fn act(by: &Enrolled, meeting: &Value, what: &str, body: &Value) -> Answer {
    let id = meeting["id"].as_str().unwrap();
    by.client
        .post(&format!("/api/v1/meetings/{id}/{what}"), body)
        .await
}

/// Confirms the first time of the newest proposal.
async fn confirm(by: &Enrolled, meeting: &Value) -> Value {
    let slot = &meeting["proposals"][0]["slots"][0]["id"];
    act(by, meeting, "confirmation", &json!({ "slot_id": slot }))
        .await
        .ok()
}

/// The mails to a member since `before`, oldest first.
fn letters(app: &TestApp, name: &str, before: usize) -> Vec<Email> {
    let address = format!("{name}@members.test");
    let all = app.outbox.letters().split_off(before);
    all.into_iter()
        .filter(|one| one.to.address == address)
        .collect()
}

/// The values of a property of calendar data, unfolded.
fn values(text: &str, name: &str) -> Vec<String> {
    let unfolded = text.replace("\r\n ", "");
    let found = unfolded
        .lines()
        .filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    found.map(str::to_owned).collect()
}
