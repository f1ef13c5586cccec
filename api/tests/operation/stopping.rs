//! Requests that are in progress while the service stops.

use crate::support::{Client, TestApp};
use reqwest::Method;
use serde_json::json;
use std::time::Duration;

/// Several threads, so that some are idle while others serve requests.
const THREADS: usize = 4;
const ASKING: usize = 8;

/// Reads and writes a profile until the service no longer answers; returns the statuses.
async fn ask_on(client: Client, profile: String) -> Vec<u16> {
    let mut statuses = Vec::new();
    let body = json!({ "headline": "Asks until nobody answers" });
    while let Ok(read) = client.request(Method::GET, &profile).send().await {
        statuses.push(read.status().as_u16());
        let Some(version) = read.headers().get("etag").cloned() else {
            break;
        };
        let write = client.request(Method::PATCH, &profile);
        let write = write.header("if-match", version).json(&body);
        match write.send().await {
            Ok(written) => statuses.push(written.status().as_u16()),
            Err(_) => break,
        }
    }
    statuses
}

#[actix_web::test]
async fn whoever_was_heard_is_answered_and_nobody_with_a_fault() {
    let app = TestApp::start_with(|config| config.server.workers = THREADS).await;
    let amina = app.mentee("isbt", "amina").await;
    let asking: Vec<_> = (0..ASKING)
        .map(|_| actix_web::rt::spawn(ask_on(amina.client.clone(), amina.path("/profile"))))
        .collect();
    tokio::time::sleep(Duration::from_millis(400)).await;
    app.stop().await;
    for asked in asking {
        let statuses = asked.await.unwrap();
        assert!(!statuses.is_empty());
        assert!(statuses.iter().all(|status| *status < 500), "{statuses:?}");
    }
}
