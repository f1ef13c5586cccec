//! What is left of the list when one side is erased.

use super::{add, discuss, list};
use crate::support::{Enrolled, Pair, TestApp};
use serde_json::{Value, json};
use tandem::features::{FEATURES, oversight::privacy};
use tandem_platform::MemberId;
use uuid::Uuid;

async fn erase(app: &TestApp, who: &Enrolled) {
    let session = who.client.get("/api/v1/session").await.ok();
    let id: Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
    privacy::erase(app.db(), app.files.as_ref(), FEATURES, MemberId(id))
        .await
        .unwrap();
}

async fn prepare(app: &TestApp) -> Pair {
    let pair = app.pair("isbt").await;
    let own = add(&pair, &pair.mentee, "Asked by the mentee?").await;
    let theirs = add(&pair, &pair.mentor, "Asked by the mentor?").await;
    discuss(&pair, &pair.mentor, &own, "Said by the mentor.")
        .await
        .ok();
    discuss(&pair, &pair.mentee, &theirs, "Said by the mentee.")
        .await
        .ok();
    pair
}

#[actix_web::test]
async fn the_texts_of_whoever_is_erased_go_and_those_of_the_other_stay() {
    let app = TestApp::start().await;
    let pair = prepare(&app).await;
    erase(&app, &pair.mentee).await;
    let left = list(&pair, &pair.mentor, "").await;
    let texts: Vec<_> = left
        .iter()
        .map(|one| (&one["text"], &one["outcome"]))
        .collect();
    let expected = [
        (json!(""), json!("Said by the mentor.")),
        (json!("Asked by the mentor?"), Value::Null),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(text, outcome)| (text, outcome))
        .collect();
    assert_eq!(texts, expected);
    app.stop().await;
}
