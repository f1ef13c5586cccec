//! Responses.

use reqwest::{StatusCode, header::HeaderMap};
use serde_json::Value;
use uuid::Uuid;

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub async fn of(response: reqwest::Response) -> Self {
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            text: response.text().await.unwrap(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }

    /// The body of a successful response.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!(self.status.is_success(), "{}: {}", self.status, self.text);
        self.json()
    }

    /// Asserts the status and the problem's code; returns the problem.
    #[track_caller]
    pub fn problem(&self, status: u16, code: &str) -> Value {
        let body = self.json();
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json")
        );
        assert_eq!(body["type"], format!("/problems/{code}"), "{}", self.text);
        assert_eq!(body["status"], status);
        assert!(!body["request_id"].as_str().unwrap().is_empty());
        body
    }

    /// The problem's code; `None` where there is none.
    pub fn code(&self) -> Option<String> {
        let kind = self.json()["type"].as_str()?.to_owned();
        kind.strip_prefix("/problems/").map(str::to_owned)
    }

    #[track_caller]
    pub fn id(&self) -> Uuid {
        self.ok()["id"].as_str().unwrap().parse().unwrap()
    }
}
