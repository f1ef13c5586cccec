//! Steps with the agreement of a mentorship.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Client};

/// Terms that can be proposed.
pub fn complete() -> Value {
    json!({
        "period_from": "2026-12-01", "period_to": "2027-05-31", "meetings_planned": 6,
        "meeting_minutes": 45, "cadence": "monthly", "contact": ["messages", "video"],
        "answer_within_days": 7, "confidentiality": "What we tell each other stays between us.",
        "content_plan": [
            { "title": "Getting to know each other", "notes": "" },
            { "title": "Who reports a near miss", "notes": "Start with the nurses." },
        ],
        "other_terms": "No calls on Sundays.",
    })
}

pub fn address(mentorship: Uuid, rest: &str) -> String {
    format!("/api/v1/mentorships/{mentorship}/agreements{rest}")
}

impl Client {
    /// Starts the next version.
    pub async fn start_agreement(&self, mentorship: Uuid) -> Answer {
        self.act(&address(mentorship, "")).await
    }

    /// Starts the next version with these terms.
    pub async fn draft(&self, mentorship: Uuid, terms: &Value) -> Value {
        let started = self.start_agreement(mentorship).await.ok();
        let (number, version) = (&started["number"], &started["version"]);
        let path = address(mentorship, &format!("/{number}"));
        self.patch(&path, &format!("\"{version}\""), terms)
            .await
            .ok()
    }

    /// Starts the next version with these terms and proposes it.
    pub async fn propose(&self, mentorship: Uuid, terms: &Value) -> Value {
        let draft = self.draft(mentorship, terms).await;
        let part = |name: &str| draft[name].as_i64().unwrap();
        proposed(self, mentorship, part("number"), part("version")).await
    }

    pub async fn approve(&self, mentorship: Uuid, version: &Value) -> Answer {
        let path = address(mentorship, &format!("/{}/approval", version["number"]));
        self.post(&path, &json!({ "hash": version["hash"] })).await
    }

    pub async fn withdraw(&self, mentorship: Uuid, version: &Value) -> Answer {
        let path = address(mentorship, &format!("/{}/withdrawal", version["number"]));
        self.act(&path).await
    }

    /// Sends a version back with one comment on the number of meetings.
    pub async fn send_back(&self, mentorship: Uuid, version: &Value, comment: &str) -> Answer {
        let path = address(
            mentorship,
            &format!("/{}/change-request", version["number"]),
        );
        let comments = json!([{ "section": "meetings", "text": comment }]);
        self.post(&path, &json!({ "comments": comments })).await
    }

    /// The versions, newest first.
    pub async fn agreements(&self, mentorship: Uuid) -> Vec<Value> {
        let page = self.get(&address(mentorship, "")).await.ok();
        page["items"].as_array().unwrap().clone()
    }
}

/// Proposes a draft.
pub async fn proposed(client: &Client, mentorship: Uuid, number: i64, version: i64) -> Value {
    let path = address(mentorship, &format!("/{number}/proposal"));
    client
        .post(&path, &json!({ "version": version }))
        .await
        .ok()
}
