//! A concurrent change is never overwritten.

use crate::support::{Answer, Enrolled, TestApp};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;

async fn profile(app: &TestApp) -> (Enrolled, String) {
    let amina = app.mentee("isbt", "amina").await;
    let version = amina.client.get(&amina.path("/profile")).await;
    let version = version.header("etag").unwrap().to_owned();
    (amina, version)
}

#[actix_web::test]
async fn an_edit_without_a_version_is_refused() {
    let app = TestApp::start().await;
    let (amina, _) = profile(&app).await;
    let request = amina.client.request(Method::PATCH, &amina.path("/profile"));
    let request = request.json(&json!({ "headline": "New" }));
    let found = Answer::of(request.send().await.unwrap()).await;
    found.problem(428, "precondition_required");
    app.stop().await;
}

#[actix_web::test]
async fn an_edit_of_what_has_changed_since_is_refused() {
    let app = TestApp::start().await;
    let (amina, version) = profile(&app).await;
    let path = amina.path("/profile");
    let first = amina
        .client
        .patch(&path, &version, &json!({ "headline": "First" }))
        .await;
    assert_eq!(first.ok()["headline"], "First");
    let newer = first.header("etag").unwrap();
    assert_ne!(newer, version);
    let later = json!({ "headline": "Second" });
    for stale in [
        version.as_str(),
        "\"999\"",
        "\"\"",
        "*",
        "not-a-version",
        "W/\"1\"",
    ] {
        let found = amina.client.patch(&path, stale, &later).await;
        found.problem(412, "precondition_failed");
    }
    let now = amina.client.get(&path).await;
    assert_eq!(now.ok()["headline"], "First");
    assert_eq!(now.header("etag"), Some(newer));
    amina.client.patch(&path, newer, &later).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn of_edits_at_once_one_is_taken() {
    let app = TestApp::start().await;
    let (amina, version) = profile(&app).await;
    let path = amina.path("/profile");
    let edits = (0..10).map(|number| {
        let (client, path, version) = (amina.client.clone(), path.clone(), version.clone());
        async move {
            let body = json!({ "headline": format!("Edit {number}") });
            client.patch(&path, &version, &body).await
        }
    });
    let answers = join_all(edits).await;
    let (taken, refused): (Vec<_>, Vec<_>) = answers
        .iter()
        .partition(|answer| answer.status.is_success());
    assert_eq!(taken.len(), 1);
    for answer in refused {
        answer.problem(412, "precondition_failed");
    }
    let now = amina.client.get(&path).await.ok();
    assert_eq!(now["headline"], taken[0].ok()["headline"]);
    app.stop().await;
}
