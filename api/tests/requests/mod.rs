//! Requests between a mentee and a mentor.

mod accepting;
mod asking;
mod capacity;
mod closing;
mod expiring;
mod holding;
mod leaving;
mod offering;
mod offers_closing;
mod reminding;
mod sending;

use crate::support::Enrolled;
use serde_json::Value;
use uuid::Uuid;

/// The ids in a list of requests, in order.
async fn listed(enrolled: &Enrolled, query: &str) -> Vec<Uuid> {
    let page = enrolled.get(&format!("/requests{query}")).await;
    let items = page["items"].as_array().unwrap().iter();
    items
        .map(|item| item["id"].as_str().unwrap().parse().unwrap())
        .collect()
}

async fn request(enrolled: &Enrolled, id: Uuid) -> Value {
    enrolled
        .client
        .get(&format!("/api/v1/requests/{id}"))
        .await
        .ok()
}
