//! Questions of a mentorship, and the suggestions of the programme.

mod agenda;
mod erasing;
mod limits;
mod moving;
mod states;
mod suggesting;

use crate::support::{Answer, Enrolled, Pair};
use serde_json::{Value, json};

impl Pair {
    fn path(&self, rest: &str) -> String {
        format!("/api/v1/mentorships/{}{rest}", self.mentorship)
    }
}

/// A question in the path: its own address, or what is below it.
fn below(pair: &Pair, question: &Value, rest: &str) -> String {
    let id = question["id"].as_str().unwrap();
    pair.path(&format!("/questions/{id}{rest}"))
}

async fn try_to_add(pair: &Pair, who: &Enrolled, text: &str) -> Answer {
    let body = json!({ "text": text });
    who.client.post(&pair.path("/questions"), &body).await
}

async fn add(pair: &Pair, who: &Enrolled, text: &str) -> Value {
    try_to_add(pair, who, text).await.ok()
}

async fn list(pair: &Pair, who: &Enrolled, query: &str) -> Vec<Value> {
    let path = pair.path(&format!("/questions?limit=100&{query}"));
    let page = who.client.get(&path).await.ok();
    page["items"].as_array().unwrap().clone()
}

fn texts(items: &[Value]) -> Vec<&str> {
    let texts = items.iter().map(|one| one["text"].as_str().unwrap());
    texts.collect()
}

async fn put(who: &Enrolled, path: &str, body: &Value) -> Answer {
    let request = who.client.request(reqwest::Method::PUT, path);
    Answer::of(request.json(body).send().await.unwrap()).await
}

/// Moves a question after another one, or to the beginning.
async fn shift(pair: &Pair, who: &Enrolled, question: &Value, after: Option<&Value>) -> Answer {
    let body = json!({ "after": after.map(|after| &after["id"]) });
    put(who, &below(pair, question, "/position"), &body).await
}

async fn discuss(pair: &Pair, who: &Enrolled, question: &Value, outcome: &str) -> Answer {
    let body = json!({ "outcome": outcome });
    let path = below(pair, question, "/discussion");
    who.client.post(&path, &body).await
}
