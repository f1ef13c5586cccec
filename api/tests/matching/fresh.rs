//! A list may be out of date for a second, and never for more than two.

use crate::support::{Enrolled, TestApp};
use serde_json::json;
use std::time::{Duration, Instant};

/// The longest time for which a list may be out of date.
const FRESH: Duration = Duration::from_secs(2);

async fn sees_in_time(mentee: &Enrolled, mentors: &[&Enrolled]) {
    let since = Instant::now();
    mentee.will_see(mentors).await;
    let waited = since.elapsed();
    assert!(waited < FRESH, "the list was {waited:?} old");
}

#[actix_web::test]
async fn a_new_mentor_is_on_the_list_within_two_seconds() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    assert!(amina.list("").await.is_empty());
    let kwame = app.mentor("isbt", "kwame").await;
    sees_in_time(&amina, &[&kwame]).await;
    // A second change right after the first waits for its turn.
    kwame
        .change_profile(&json!({ "languages": ["fr"] }))
        .await
        .ok();
    sees_in_time(&amina, &[]).await;
    kwame
        .change_profile(&json!({ "languages": ["fr", "en"] }))
        .await
        .ok();
    sees_in_time(&amina, &[&kwame]).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_without_a_complete_profile_is_not_listed() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    amina.will_see(&[&kwame]).await;
    kwame.change_profile(&json!({ "offer": "" })).await.ok();
    amina.will_see(&[]).await;
    app.stop().await;
}
