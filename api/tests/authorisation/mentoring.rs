//! Questions and private notes in the own pair's mentorship.

use serde_json::json;
use uuid::Uuid;

use super::scene::Scene;

/// A question of the own mentee, and what came of it.
pub const QUESTION: &str = "Which of my two offers would you take?";
pub const OUTCOME: &str = "The one with the better supervisor.";
pub const PRIVATE_NOTE: &str = "Words of the own mentee to themselves.";

/// What the operations inside a mentorship are applied to.
#[derive(Default)]
pub struct Mentoring {
    pub question: Uuid,
    pub suggestion: Uuid,
    /// A private note of the own mentee.
    pub note: Uuid,
}

impl Scene {
    fn inside(&self, rest: &str) -> String {
        format!("/api/v1/mentorships/{}{rest}", self.mentorship)
    }

    /// A new question, a new note and a suggestion that was not taken, so that the operation succeeds for a role.
    pub async fn make_ready_to_ask(&mut self, operation: &str) {
        let mentee = self.mentee.client.clone();
        let question = json!({ "text": QUESTION });
        let added = mentee.post(&self.inside("/questions"), &question).await;
        self.mentoring.question = added.id();
        let note = json!({ "text": PRIVATE_NOTE });
        let written = mentee.post(&self.inside("/private-notes"), &note).await;
        self.mentoring.note = written.id();
        match operation {
            "reopen_question" | "list_questions" => {
                let rest = format!("/questions/{}/discussion", self.mentoring.question);
                let outcome = json!({ "outcome": OUTCOME });
                mentee.post(&self.inside(&rest), &outcome).await.ok();
            }
            "take_suggestion" => {
                let list = self.inside("/suggestions?limit=100");
                let list = mentee.get(&list).await.ok();
                let mut all = list["items"].as_array().unwrap().iter();
                let free = all.find(|one| one["taken"] == false).unwrap();
                self.mentoring.suggestion = free["id"].as_str().unwrap().parse().unwrap();
            }
            _ => {}
        }
    }
}
