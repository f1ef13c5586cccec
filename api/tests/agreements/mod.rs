//! The agreement of a mentorship.

mod answering;
mod ending;
mod reading;
mod writing;

use crate::support::{Client, TestApp};
use serde_json::Value;
use uuid::Uuid;

/// Fails if the constraints that hold under a race do not.
async fn assert_allowed(app: &TestApp) {
    for (rule, query) in crate::races::AGREEMENT_RULES {
        assert_eq!(app.count(query).await, 0, "{rule}");
    }
}

async fn status_of(client: &Client, mentorship: Uuid) -> Value {
    let path = format!("/api/v1/mentorships/{mentorship}");
    client.get(&path).await.ok()["status"].clone()
}
