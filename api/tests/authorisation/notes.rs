//! The shared note of the mentorship in the scene.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use uuid::Uuid;

use super::scene::Scene;
use crate::notes::editor::whole_update;

/// Words that only the two read.
pub const NOTE: &str = "What the own pair noted together.";

impl Scene {
    pub fn is_about_a_note(operation: &str) -> bool {
        operation.contains("note") && !operation.contains("private_note")
    }

    /// Whether the path of the operation has the id of a shared note, which is that of the mentorship.
    pub fn note(&self, operation: &str) -> Uuid {
        match Self::is_about_a_note(operation) {
            true => self.mentorship,
            false => self.mentoring.note,
        }
    }

    /// The version of what the path names: of the note, or of the agreement.
    pub fn number(&self, operation: &str) -> i64 {
        match Self::is_about_a_note(operation) {
            true => 1,
            false => self.agreement.number,
        }
    }

    /// A body that writes the note, each time by another writer.
    pub fn note_body() -> Value {
        let update = STANDARD.encode(whole_update(NOTE));
        json!({ "update": update, "state_vector": STANDARD.encode([0]) })
    }

    /// The note of the mentorship, with a text of the mentee.
    pub async fn make_ready_to_note(&self) {
        let path = format!("/api/v1/mentorships/{0}/notes/{0}/updates", self.mentorship);
        let written = self.mentee.client.post(&path, &Self::note_body()).await;
        written.ok();
    }
}
