//! Operations of coordinators on registrations, and of members on their own enrolment and profile.

use serde_json::json;

use super::{
    Role,
    scene::{ELSEWHERE, PROGRAMME, Scene},
};
use crate::support::Answer;

/// A member who is in no programme.
pub const DEPUTY: &str = "daria@members.test";

impl Scene {
    pub async fn make_ready_to_decide(&mut self, operation: &str) {
        match operation {
            "undo_decision" => self.approve().await,
            "answer_ask_back" => self.ask_back().await,
            "list_templates" | "remove_template" => self.save_template().await,
            "name_deputy" => self.without_deputies().await,
            "list_deputies" | "end_deputy" => self.name_deputy().await,
            "get_photo" | "remove_photo" => {
                let url = self.mentee.with_photo().await;
                self.photo = url.rsplit('/').next().unwrap().to_owned();
            }
            "return_enrolment" => {
                let path = self.mentee.path("/pause");
                let pause = json!({ "until": null });
                self.mentee.client.post(&path, &pause).await.ok();
            }
            // A paused member cannot use other operations.
            _ => {
                self.mentee.client.act(&self.mentee.path("/return")).await;
            }
        }
    }

    async fn approve(&mut self) {
        self.submit().await;
        let path = format!(
            "/api/v1/programmes/{PROGRAMME}/enrolments/{}/approval",
            self.submitted
        );
        self.client(Role::Coordinator).act(&path).await.ok();
    }

    async fn ask_back(&self) {
        let coordinator = self.app.coordinator("gisela", &[ELSEWHERE]).await;
        let path = format!(
            "/api/v1/programmes/{ELSEWHERE}/enrolments/{}/question",
            self.asked
        );
        let question = json!({ "reason": "At which hospital do you work?" });
        coordinator.post(&path, &question).await;
    }

    /// A member who can become a deputy, and is not one yet.
    async fn without_deputies(&self) {
        self.app.member("daria").await;
        self.app.change("delete from deputies").await;
    }

    async fn name_deputy(&mut self) {
        self.without_deputies().await;
        let path = format!("/api/v1/programmes/{PROGRAMME}/deputies");
        let body = json!({ "member": DEPUTY });
        let named = self.client(Role::Coordinator).post(&path, &body).await;
        self.deputy = named.id();
    }

    async fn save_template(&mut self) {
        let path = format!("/api/v1/programmes/{PROGRAMME}/templates");
        let coordinator = self.client(Role::Coordinator);
        let request = coordinator.request(reqwest::Method::PUT, &path);
        let body = json!({ "kind": "decline", "title": "Too early", "text": "Next year." });
        let saved = Answer::of(request.json(&body).send().await.unwrap()).await;
        self.template = saved.id();
    }
}
