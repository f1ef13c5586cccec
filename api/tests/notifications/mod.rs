//! Notifications, in the app and by mail.

mod failing_mail;
mod kinds;
mod languages;
mod letters;
mod preferences;
mod reading;
mod real_mail;
mod stream;
mod stream_ends;
mod texts;
mod threads;
mod unsubscribing;
mod waiting;

pub use stream::Stream;

use crate::support::{Client, Enrolled, TestApp};
use serde_json::{Value, json};

async fn page(client: &Client) -> Value {
    client.get("/api/v1/notifications").await.ok()
}

/// The notifications of a kind.
async fn told(client: &Client, kind: &str) -> Vec<Value> {
    let page = client.get("/api/v1/notifications?limit=100").await.ok();
    let items = page["items"].as_array().unwrap().iter();
    items.filter(|item| item["kind"] == kind).cloned().collect()
}

/// The subjects of the mails to a member, in order.
fn subjects(app: &TestApp, name: &str) -> Vec<String> {
    let address = format!("{name}@members.test");
    let letters = app.outbox.letters().into_iter();
    letters
        .filter(|letter| letter.to.address == address)
        .map(|letter| letter.subject)
        .collect()
}

async fn decline(mentor: &Enrolled, request: uuid::Uuid, reason: &str) {
    let path = format!("/api/v1/requests/{request}/decline");
    let body = json!({ "reason": reason, "note": "Ask me again in spring." });
    mentor.client.post(&path, &body).await.ok();
}
