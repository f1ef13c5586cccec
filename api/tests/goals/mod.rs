//! Goals in a mentorship, over HTTP.

mod activating;
mod changing;
mod checking_in;
mod ending;
mod questions;
mod reading;
mod steps;
mod telling;
mod writing;

use crate::support::{Answer, Client, Pair, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

/// All five answers.
pub fn complete() -> Value {
    json!({
        "title": "First report on near misses",
        "specific": "Start near-miss reporting in eight hospitals and write a report.",
        "measured": "Hospitals that report near misses", "unit": "hospitals",
        "start_value": 0, "target_value": 8,
        "attainable": "I train the nurses.", "realistic": "Two hours a week.",
        "due_on": "2027-03-31",
    })
}

/// The address of a goal.
pub fn path(goal: Uuid, rest: &str) -> String {
    format!("/api/v1/goals/{goal}{rest}")
}

pub async fn begin(client: &Client, mentorship: Uuid) -> Answer {
    let list = format!("/api/v1/mentorships/{mentorship}/goals");
    client.post(&list, &json!({ "kind": "professional" })).await
}

/// Changes the goal in its present version.
pub async fn write(client: &Client, goal: Uuid, change: &Value) -> Answer {
    let read = client.get(&path(goal, "")).await;
    let version = read.header("etag").unwrap().to_owned();
    client.patch(&path(goal, ""), &version, change).await
}

/// A complete draft of Amina.
pub async fn draft(pair: &Pair) -> Uuid {
    let client = &pair.mentee.client;
    let goal = begin(client, pair.mentorship).await.id();
    write(client, goal, &complete()).await.ok();
    goal
}

/// An active goal of Amina.
pub async fn active(pair: &Pair) -> Uuid {
    let goal = draft(pair).await;
    pair.mentee
        .client
        .act(&path(goal, "/activation"))
        .await
        .ok();
    goal
}

/// A check-in that may be refused.
pub async fn check_in(client: &Client, goal: Uuid, day: &str, value: f64) -> Answer {
    let body = json!({ "made_on": day, "value": value, "note": "One more ward." });
    client.post(&path(goal, "/check-ins"), &body).await
}

pub async fn items(client: &Client, goal: Uuid, list: &str) -> Vec<Value> {
    let page = client.get(&path(goal, list)).await.ok();
    page["items"].as_array().unwrap().clone()
}

/// The fields that a 422 names, with their codes.
pub fn wrong(answer: &Answer) -> Vec<(String, String)> {
    let problem = answer.problem(422, "invalid_fields");
    let errors = problem["errors"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    errors
        .map(|one| (text(&one["pointer"]), text(&one["code"])))
        .collect()
}

/// Amina and Kwame with an active goal.
pub async fn with_goal(app: &TestApp) -> (Pair, Uuid) {
    let pair = app.pair("isbt").await;
    let goal = active(&pair).await;
    (pair, goal)
}
