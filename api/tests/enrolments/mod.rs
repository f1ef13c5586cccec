//! Registrations, and decisions on them.

mod approving;
mod asking;
mod pausing;
mod queue;
mod registering;
mod several;
mod templates;
mod undoing;

use crate::support::{Answer, Client};
use serde_json::{Value, json};
use uuid::Uuid;

/// The body of a registration.
fn registration(role: &str) -> Value {
    json!({ "role": role, "conduct_version": 1, "confidentiality_version": 1 })
}

fn enrolments_of(programme: &str) -> String {
    format!("/api/v1/programmes/{programme}/enrolments")
}

/// An action of a coordinator of ISBT on a registration: `approval`, `decline`, `question`, `undo`.
async fn decide(client: &Client, enrolment: Uuid, what: &str, body: &Value) -> Answer {
    let path = format!("{}/{enrolment}/{what}", enrolments_of("isbt"));
    match body {
        Value::Null => client.act(&path).await,
        body => client.post(&path, body).await,
    }
}

/// The registrations in the queue of ISBT.
async fn queue(client: &Client, query: &str) -> Vec<Value> {
    let path = format!("/api/v1/programmes/isbt/approvals{query}");
    let page = client.get(&path).await.ok();
    page["items"].as_array().unwrap().clone()
}
