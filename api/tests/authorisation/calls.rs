//! Requests for the operations of the contract.

use reqwest::RequestBuilder;
use serde_json::{Value, json};
use std::time::Duration;
use uuid::Uuid;

use super::{
    agreeing::AGREED,
    deciding::DEPUTY,
    goals,
    invited::interest,
    matrix::{Of, Role},
    scene::{END_NOTE, PROGRAMME, Scene},
};
use crate::support::{
    Answer, Client,
    contract::{self, Operation},
    picture,
};

impl Scene {
    /// The operation's path with the ids of the scene.
    pub fn path(&self, operation: &Operation, of: Of) -> String {
        let ids = [
            ("{programme}", PROGRAMME.to_owned()),
            ("{enrolment}", self.enrolment(of).to_string()),
            ("{person}", self.mentor.enrolment.to_string()),
            ("{request}", self.request.to_string()),
            ("{mentorship}", self.mentorship.to_string()),
            ("{number}", self.number(&operation.id).to_string()),
            ("{goal}", self.goal.id.to_string()),
            ("{milestone}", self.goal.milestone.to_string()),
            ("{check_in}", self.goal.check_in.to_string()),
            ("{goal_question}", self.goal.question.to_string()),
            ("{meeting}", self.meeting.id.to_string()),
            ("{resource}", self.resource.to_string()),
            ("{session}", self.leaving.session.to_string()),
            ("{member}", self.leaving.member.to_string()),
            ("{delivery}", self.leaving.delivery.to_string()),
            ("{invitation}", self.invitation.to_string()),
            ("{token}", self.token.clone()),
            ("{template}", self.template.to_string()),
            ("{deputy}", self.deputy.to_string()),
            ("{photo}", self.photo.clone()),
            ("{subscription}", self.subscription.clone()),
            ("{question}", self.mentoring.question.to_string()),
            ("{suggestion}", self.mentoring.suggestion.to_string()),
            ("{note}", self.note(&operation.id).to_string()),
            ("{feed}", self.feed.clone()),
            ("{link}", self.link.clone()),
            ("{check_up_link}", self.check_up_link.clone()),
        ];
        filled(operation, |parameter| {
            let found = ids.iter().find(|(name, _)| *name == parameter);
            found.map(|(_, id)| id.clone())
        })
    }

    /// A valid body for the operation.
    pub fn body(&self, operation: &Operation) -> Option<Value> {
        if let Some(body) = goals::body(&operation.id) {
            return Some(body);
        }
        let body = match operation.id.as_str() {
            "create_enrolment" => {
                json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 1 })
            }
            "create_invitation" | "preview_invitations" => json!({ "text": "maria@members.test" }),
            "accept_invitation" => json!({ "conduct_version": 1, "confidentiality_version": 1 }),
            "express_interest" => interest(),
            "ask_back_enrolment" => json!({ "reason": "At which hospital do you work?" }),
            "answer_ask_back" => json!({ "answer": "At the one in Nairobi." }),
            "decide_enrolments" => json!({ "enrolments": [self.submitted], "decision": "approve" }),
            "pause_enrolment" => json!({ "until": "2031-11-20" }),
            "name_deputy" => json!({ "member": DEPUTY, "until": "2031-11-20" }),
            "save_template" => json!({
                "kind": "decline", "title": "Too early", "text": "Please come back in a year.",
            }),
            "decline_enrolment" => json!({ "reason": "The programme is for members in practice." }),
            "update_profile" => json!({ "headline": "A new headline" }),
            "create_request" => json!({
                "mentor_enrolment_id": self.other_mentor.enrolment,
                "message": "May I ask you about your work with rare donors?",
            }),
            "ask_about_request" => json!({ "question": "At which hospital do you work?" }),
            "answer_question" => json!({ "answer": "At the one by the lake." }),
            "decline_request" => json!({ "reason": "no_time", "note": "Perhaps next year." }),
            "end_mentorship" => json!({ "outcome": "completed", "note": END_NOTE }),
            "update_agreement" => json!({ "confidentiality": AGREED }),
            "propose_agreement" => json!({ "version": self.agreement.version }),
            "request_agreement_changes" => json!({ "comments": [
                { "section": "meetings", "text": "Six meetings are too many for me before May." },
            ] }),
            "approve_agreement" => json!({ "hash": self.agreement.hash }),
            "create_question" => json!({ "text": "How did you find your first mentor?" }),
            "update_question" => json!({ "text": "How did you find your second mentor?" }),
            "move_question" => json!({ "after": null }),
            "discuss_question" => json!({ "outcome": "At a congress, by asking." }),
            "create_private_note" => json!({ "text": "Ask about the congress." }),
            "update_private_note" => json!({ "text": "Ask about the second congress." }),
            "propose_meeting" | "log_meeting" | "propose_times" | "confirm_meeting"
            | "update_meeting" | "decline_times" | "cancel_meeting" | "state_attendance" => {
                self.meeting_body(&operation.id)
            }
            "answer_check_up" | "answer_check_up_link" => json!({ "answer": "going_well" }),
            "update_note" => Self::note_body(),
            "update_me" => json!({ "locale": "fr" }),
            "update_notification_preferences" => json!({ "kinds": [
                { "kind": "request_declined", "mail": false, "in_app": true },
            ] }),
            "mark_notifications_read" => json!({ "up_to": self.notification }),
            id => {
                assert!(!operation.has_body, "give {id} a body that it takes");
                return None;
            }
        };
        Some(body)
    }

    /// The current version of a profile, which its owner would send.
    pub async fn version(&self, of: Of) -> String {
        let owner = if of == Of::Mentor {
            &self.mentor
        } else {
            &self.mentee
        };
        let profile = owner.client.get(&owner.path("/profile")).await;
        profile.header("etag").unwrap().to_owned()
    }

    /// The version to send with a change, for operations that require one.
    pub async fn edited(&self, operation: &Operation, of: Of, client: &Client) -> Option<String> {
        match operation.id.as_str() {
            "update_profile" => Some(self.version(of).await),
            "update_agreement" => Some(format!("\"{}\"", self.agreement.version)),
            // The scene makes a new one before each call that succeeds.
            "update_question" | "update_private_note" => Some("\"1\"".to_owned()),
            "update_meeting" => Some(self.meeting_version().await),
            "update_me" => {
                let own = client.get("/api/v1/me").await;
                Some(own.header("etag").unwrap_or("1").to_owned())
            }
            id if goals::edits(id) => Some("1".to_owned()),
            _ => None,
        }
    }

    /// A complete and valid request.
    pub async fn request(&self, operation: &Operation, of: Of, client: &Client) -> RequestBuilder {
        let path = self.path(operation, of);
        let mut request = client.request(operation.method.clone(), &path);
        if let Some(version) = self.edited(operation, of, client).await {
            request = request.header("if-match", version);
        }
        if operation.id == "upload_photo" {
            return request.header("content-type", "image/png").body(picture());
        }
        if operation.id == "end_sessions_by_society" {
            return request.form(&[("logout_token", &self.leaving.logout_token)]);
        }
        match self.body(operation) {
            Some(body) => request.json(&body),
            None => request,
        }
    }

    pub async fn call(&self, operation: &Operation, of: Of, role: Role) -> Answer {
        let request = self.request(operation, of, &self.client(role)).await;
        answer(request).await
    }
}

/// The operation's path. `id` returns the value of each parameter, such as `{request}`.
pub fn filled(operation: &Operation, id: impl Fn(&str) -> Option<String>) -> String {
    let part = |part: &str| match part.starts_with('{') {
        true => id(part).unwrap_or_else(|| panic!("{}: the scene has no {part}", operation.id)),
        false => part.to_owned(),
    };
    operation
        .path
        .split('/')
        .map(part)
        .collect::<Vec<_>>()
        .join("/")
}

/// The operation's path with ids that do not exist.
pub fn nowhere(operation: &Operation) -> String {
    filled(operation, |parameter| match parameter {
        "{programme}" => Some(PROGRAMME.to_owned()),
        _ => Some(Uuid::now_v7().to_string()),
    })
}

/// The response; of a stream, the part that arrives at once.
pub async fn answer(request: RequestBuilder) -> Answer {
    let (client, request) = request.build_split();
    let request = request.unwrap();
    let (method, path) = (request.method().clone(), request.url().path().to_owned());
    let mut response = client.execute(request).await.unwrap();
    let streams = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind == "text/event-stream");
    if !streams {
        let answer = Answer::of(response).await;
        contract::lists(&method, &path, &answer);
        return answer;
    }
    let (status, headers) = (response.status(), response.headers().clone());
    let chunk = tokio::time::timeout(Duration::from_secs(5), response.chunk()).await;
    let first = chunk.unwrap().unwrap().unwrap();
    let text = String::from_utf8(first.to_vec()).unwrap();
    Answer {
        status,
        headers,
        text,
    }
}
