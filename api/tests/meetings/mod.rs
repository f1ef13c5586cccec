//! Meetings of the two of a mentorship.

mod answering;
mod attending;
mod ending;
mod free_times;
mod mails;
mod moving;
mod proposing;

use crate::support::{Answer, Enrolled, Pair};
use serde_json::{Value, json};

/// A Friday, a week ahead of where the tests begin.
pub const AT_TEN: &str = "2026-11-27T10:00:00Z";
pub const AT_TWO: &str = "2026-11-27T14:00:00Z";
pub const AT_FOUR: &str = "2026-11-27T16:00:00Z";

/// A proposal with these times.
fn meeting(slots: &[&str]) -> Value {
    json!({
        "kind": "regular", "minutes": 60, "agenda": "Who reports a near miss, and how",
        "place": "video_room", "slots": slots, "time_zone": "Africa/Nairobi",
    })
}

impl Pair {
    /// The mentee proposes a meeting.
    async fn propose(&self, slots: &[&str]) -> Value {
        self.try_to_propose(&self.mentee, &meeting(slots))
            .await
            .ok()
    }

    async fn try_to_propose(&self, by: &Enrolled, body: &Value) -> Answer {
        let path = format!("/api/v1/mentorships/{}/meetings", self.mentorship);
        by.client.post(&path, body).await
    }

    /// A meeting at this time, which the mentee proposed and the mentor confirmed.
    async fn confirmed(&self, at: &str) -> Value {
        let proposed = self.propose(&[at]).await;
        confirm(&self.mentor, &proposed, 0).await.ok()
    }

    async fn list(&self, query: &str) -> Value {
        let path = format!("/api/v1/mentorships/{}/meetings{query}", self.mentorship);
        self.mentee.client.get(&path).await.ok()
    }
}

/// An action on a meeting.
async fn act(by: &Enrolled, meeting: &Value, what: &str, body: &Value) -> Answer {
    let id = meeting["id"].as_str().unwrap();
    by.client
        .post(&format!("/api/v1/meetings/{id}/{what}"), body)
        .await
}

/// Confirms the slot at this place of the newest proposal.
async fn confirm(by: &Enrolled, meeting: &Value, place: usize) -> Answer {
    let slot = &meeting["proposals"][0]["slots"][place]["id"];
    act(by, meeting, "confirmation", &json!({ "slot_id": slot })).await
}

async fn withdraw(by: &Enrolled, meeting: &Value) -> Answer {
    let id = meeting["id"].as_str().unwrap();
    by.client
        .act(&format!("/api/v1/meetings/{id}/withdrawal"))
        .await
}

async fn offer(by: &Enrolled, meeting: &Value, slots: &[&str]) -> Answer {
    let body = json!({ "slots": slots, "time_zone": "Europe/Paris" });
    act(by, meeting, "proposals", &body).await
}

async fn read(by: &Enrolled, meeting: &Value) -> Value {
    let id = meeting["id"].as_str().unwrap();
    by.client.get(&format!("/api/v1/meetings/{id}")).await.ok()
}
