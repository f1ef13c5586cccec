//! Meetings of the mentorship in the scene.

use chrono::{DateTime, Duration, DurationRound, Utc};
use serde_json::{Value, json};
use tandem_kernel::Clock;
use uuid::Uuid;

use super::Scene;

/// Words that only the two read.
pub const AGENDA: &str = "What only the two talk about.";

/// A meeting of the own pair, and the time that is proposed for it.
#[derive(Default)]
pub struct Meeting {
    pub id: Uuid,
    pub slot: Uuid,
}

impl Scene {
    pub fn is_about_a_meeting(operation: &str) -> bool {
        operation.contains("meeting")
            || ["propose_times", "decline_times", "withdraw_times"].contains(&operation)
            || ["state_attendance", "get_availability"].contains(&operation)
    }

    /// A meeting in the state in which the operation succeeds: proposed by the mentee, confirmed, or over.
    pub async fn make_ready_to_meet(&mut self, operation: &str) {
        // The same times are used again and again.
        self.app.change("delete from meeting_quarters").await;
        let done = "update meetings set status = 'cancelled', cancelled_reason = 'cancelled', \
             closed_at = created_at where status in ('proposed', 'confirmed')";
        self.app.change(done).await;
        if operation == "state_attendance" {
            let path = format!("/api/v1/mentorships/{}/held-meetings", self.mentorship);
            let body = self.meeting_body("log_meeting");
            self.meeting.id = self.mentor.client.post(&path, &body).await.id();
            return;
        }
        let path = format!("/api/v1/mentorships/{}/meetings", self.mentorship);
        let body = self.meeting_body("propose_meeting");
        let meeting = self.mentee.client.post(&path, &body).await.ok();
        let id = |value: &Value| value.as_str().unwrap().parse().unwrap();
        self.meeting.id = id(&meeting["id"]);
        self.meeting.slot = id(&meeting["proposals"][0]["slots"][0]["id"]);
        if operation == "cancel_meeting" {
            let path = format!("/api/v1/meetings/{}/confirmation", self.meeting.id);
            let body = self.meeting_body("confirm_meeting");
            self.mentor.client.post(&path, &body).await.ok();
        }
    }

    fn this_quarter(&self) -> DateTime<Utc> {
        let now = self.app.clock.now();
        now.duration_trunc(Duration::minutes(15)).unwrap()
    }

    /// A valid body for an operation on meetings.
    pub fn meeting_body(&self, operation: &str) -> Value {
        let slot = self.this_quarter() + Duration::days(7);
        let other = slot + Duration::days(1);
        match operation {
            "propose_meeting" => json!({
                "kind": "regular", "minutes": 45, "agenda": AGENDA, "place": "video_room",
                "slots": [slot], "time_zone": "Africa/Nairobi",
            }),
            "log_meeting" => json!({
                "kind": "regular", "minutes": 45, "agenda": AGENDA, "place": "video_room",
                "starts_at": self.this_quarter() - Duration::hours(2), "time_zone": "Africa/Nairobi",
            }),
            "propose_times" => json!({ "slots": [other], "time_zone": "Africa/Nairobi" }),
            "confirm_meeting" => json!({ "slot_id": self.meeting.slot }),
            "state_attendance" => json!({ "took_place": true, "minutes": 60 }),
            // Each time another, so that the change changes something.
            "update_meeting" => json!({ "agenda": format!("{AGENDA} {}", Uuid::now_v7()) }),
            _ => json!({ "note": "Perhaps next week." }),
        }
    }

    /// The current version of the meeting.
    pub async fn meeting_version(&self) -> String {
        let path = format!("/api/v1/meetings/{}", self.meeting.id);
        let found = self.mentee.client.get(&path).await;
        found.header("etag").unwrap_or("\"1\"").to_owned()
    }
}
