//! Templates of reasons and questions, which the coordinators of a programme save.

use crate::support::{Answer, Client, TestApp};
use reqwest::Method;
use serde_json::{Value, json};

const TEMPLATES: &str = "/api/v1/programmes/isbt/templates";

async fn save(client: &Client, kind: &str, title: &str, text: &str) -> Answer {
    let body = json!({ "kind": kind, "title": title, "text": text });
    let request = client.request(Method::PUT, TEMPLATES).json(&body);
    Answer::of(request.send().await.unwrap()).await
}

async fn kept(client: &Client) -> Vec<(Value, Value)> {
    let page = client.get(TEMPLATES).await.ok();
    let items = page["items"].as_array().unwrap().iter();
    items
        .map(|item| (item["title"].clone(), item["text"].clone()))
        .collect()
}

#[actix_web::test]
async fn a_template_is_kept_changed_and_removed_for_all_coordinators() {
    let app = TestApp::start().await;
    app.change("delete from decision_templates").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    let first = save(&ines, "decline", "Too early", "Next year.").await.id();
    app.a_second_later();
    let changed = save(&deputy, "decline", " Too early ", "In two years.").await;
    assert_eq!(changed.id(), first, "one of a kind under one title");
    assert_eq!(
        kept(&ines).await,
        [(json!("Too early"), json!("In two years."))]
    );
    save(&ines, "ask_back", "Too early", "Since when?")
        .await
        .ok();
    assert_eq!(kept(&ines).await.len(), 2);
    let path = format!("{TEMPLATES}/{first}");
    assert_eq!(deputy.delete(&path).await.status, 204);
    assert_eq!(
        kept(&ines).await,
        [(json!("Too early"), json!("Since when?"))]
    );
    ines.delete(&path).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_template_belongs_to_one_programme_and_says_something() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = save(&ines, "decline", "Too early", "Next year.").await.id();
    let olga = app.coordinator("olga", &["isth"]).await;
    let through = format!("/api/v1/programmes/isth/templates/{id}");
    olga.delete(&through).await.problem(404, "not_found");
    save(&olga, "decline", "Mine", "No.")
        .await
        .problem(403, "forbidden");
    for (title, text) in [(" ", "No."), ("Empty", "  ")] {
        let refused = save(&ines, "decline", title, text).await;
        refused.problem(422, "invalid_fields");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_new_programme_begins_with_texts_for_both() {
    let app = TestApp::start().await;
    for programme in ["isbt", "isth", "guided"] {
        let coordinator = app.coordinator("ines", &[programme]).await;
        let path = format!("/api/v1/programmes/{programme}/templates");
        let page = coordinator.get(&path).await.ok();
        let items = page["items"].as_array().unwrap();
        for kind in ["decline", "ask_back"] {
            let found = items.iter().filter(|item| item["kind"] == kind);
            assert!(found.count() >= 2, "{programme} {kind}");
        }
    }
    app.stop().await;
}
