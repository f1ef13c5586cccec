//! The goals of the scene's mentorship.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Scene;
use crate::support::Client;

/// What the own mentee wants to reach.
pub const GOAL: &str = "A goal that only the pair may read.";

/// A goal with what hangs on it.
#[derive(Default)]
pub struct OwnGoal {
    pub id: Uuid,
    pub milestone: Uuid,
    pub check_in: Uuid,
    pub question: Uuid,
}

/// Operations that need an active goal.
const ON_ACTIVE: [&str; 7] = [
    "reach_goal",
    "drop_goal",
    "create_check_in",
    "update_check_in",
    "delete_check_in",
    "list_check_ins",
    "list_goal_revisions",
];

/// A body for an operation on goals.
pub fn body(operation: &str) -> Option<Value> {
    Some(match operation {
        "create_goal" => json!({ "kind": "career" }),
        "update_goal" => json!({ "title": "Another title" }),
        "drop_goal" => json!({ "reason": "The ward was closed." }),
        "create_milestone" => json!({ "title": "The report is sent", "due_on": "2031-11-20" }),
        "update_milestone" => json!({ "title": "The report is written" }),
        "create_check_in" => {
            json!({ "made_on": "2026-11-20", "value": 4, "note": "One more ward." })
        }
        "update_check_in" => json!({ "value": 4.5 }),
        "ask_goal_question" => json!({ "question": "Who else has to agree?" }),
        "answer_goal_question" => json!({ "answer": "The committee." }),
        _ => return None,
    })
}

/// Whether the operation edits something of a goal that `make_ready_for_goal` has just made.
pub fn edits(operation: &str) -> bool {
    matches!(
        operation,
        "update_goal" | "update_milestone" | "update_check_in"
    )
}

impl Scene {
    /// A new goal in the state that the operation needs, with a milestone and a question. `false` for other operations.
    pub async fn make_ready_for_goal(&mut self, operation: &str) -> bool {
        let about_goals = operation.contains("goal")
            || operation.contains("milestone")
            || operation.contains("check_in");
        if !about_goals {
            return false;
        }
        self.begin_mentorship().await;
        let mentee = self.mentee.client.clone();
        if self.goal.check_in != Uuid::nil() {
            // Only twenty may be active.
            let reason = json!({ "reason": "Another one follows." });
            mentee.post(&self.of_goal("drop"), &reason).await;
        }
        let list = format!("/api/v1/mentorships/{}/goals", self.mentorship);
        let kind = json!({ "kind": "professional" });
        self.goal = OwnGoal {
            id: mentee.post(&list, &kind).await.id(),
            ..OwnGoal::default()
        };
        let step = json!({ "title": "The form is agreed" });
        self.goal.milestone = mentee.post(&self.of_goal("milestones"), &step).await.id();
        let question = json!({ "question": "Why this?" });
        let mentor = self.mentor.client.clone();
        let asked = mentor.post(&self.of_goal("questions"), &question).await;
        self.goal.question = asked.id();
        if operation == "activate_goal" || ON_ACTIVE.contains(&operation) {
            self.write_goal(&mentee, "1").await;
        }
        if ON_ACTIVE.contains(&operation) {
            self.activate(&mentee).await;
        }
        true
    }

    fn of_goal(&self, rest: &str) -> String {
        format!("/api/v1/goals/{}/{rest}", self.goal.id)
    }

    async fn write_goal(&self, mentee: &Client, version: &str) {
        let answers = json!({
            "specific": GOAL, "measured": "Wards that report", "unit": "wards",
            "start_value": 0, "target_value": 8, "attainable": "I train the nurses.",
            "realistic": "Two hours a week.", "due_on": "2031-11-20",
        });
        let path = format!("/api/v1/goals/{}", self.goal.id);
        mentee.patch(&path, version, &answers).await.ok();
    }

    /// An active goal with a check-in and an earlier text.
    async fn activate(&mut self, mentee: &Client) {
        mentee.act(&self.of_goal("activation")).await.ok();
        let path = format!("/api/v1/goals/{}", self.goal.id);
        let change = json!({ "unit": "hospitals" });
        mentee.patch(&path, "3", &change).await.ok();
        let made = json!({ "made_on": "2026-11-20", "value": 2 });
        self.goal.check_in = mentee.post(&self.of_goal("check-ins"), &made).await.id();
    }
}
