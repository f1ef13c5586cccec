//! Mentors by invitation.

mod accepting;
mod counting;
mod declining;
mod interests;
mod inviting;
mod letters;
mod listing;
mod previewing;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Answer, Client, TestApp};

fn invitations(programme: &str) -> String {
    format!("/api/v1/programmes/{programme}/invitations")
}

impl Client {
    /// Sends invitations to the addresses in a pasted text.
    async fn invite(&self, text: &str) -> Value {
        let body = json!({ "text": text });
        self.post(&invitations("isbt"), &body).await.ok()
    }

    /// Sends one invitation; returns its id.
    async fn invite_one(&self, address: &str) -> Uuid {
        let result = self.invite(address).await;
        result["sent"][0]["id"].as_str().unwrap().parse().unwrap()
    }

    async fn do_with(&self, invitation: Uuid, what: &str) -> Answer {
        let path = format!("{}/{invitation}/{what}", invitations("isbt"));
        self.act(&path).await
    }

    async fn accept_invitation(&self, token: &str) -> Answer {
        let path = format!("/api/v1/invitations/{token}/acceptance");
        self.post(&path, &pledges()).await
    }

    async fn card(&self, token: &str) -> Value {
        let path = format!("/api/v1/invitations/{token}");
        self.get(&path).await.ok()
    }

    /// Addresses and states of the invitations in the coordinator's list.
    async fn states(&self, query: &str) -> Vec<(String, String)> {
        let path = format!("{}?{query}", invitations("isbt"));
        let page = self.get(&path).await.ok();
        let items = page["items"].as_array().unwrap().iter();
        items
            .map(|item| (text(&item["email"]), text(&item["status"])))
            .collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn pledges() -> Value {
    json!({ "conduct_version": 1, "confidentiality_version": 1 })
}

/// The lines that led to no invitation, with their codes.
fn problems(result: &Value) -> Vec<(u64, String)> {
    let problems = result["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| (problem["line"].as_u64().unwrap(), text(&problem["code"])))
        .collect()
}

impl TestApp {
    /// The token in the newest mail to an address.
    async fn token_for(&self, address: &str) -> String {
        self.drain().await;
        let letters = self.outbox.letters();
        let letter = letters
            .iter()
            .rev()
            .find(|letter| letter.to.address == address)
            .unwrap();
        let link = letter
            .text
            .lines()
            .find_map(|line| line.split_once("/invitation/"));
        link.unwrap().1.to_owned()
    }
}
