//! Who reads what, for how long.

use crate::support::{
    TestApp,
    agreements::{address, complete},
};
use serde_json::{Value, json};

#[actix_web::test]
async fn the_two_sides_read_every_version_and_nobody_else_any() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let first = amina.propose(pair.mentorship, &complete()).await;
    kwame
        .send_back(pair.mentorship, &first, "Four are enough.")
        .await
        .ok();
    amina
        .propose(pair.mentorship, &json!({ "meetings_planned": 4 }))
        .await;
    assert_eq!(
        amina.agreements(pair.mentorship).await,
        kwame.agreements(pair.mentorship).await
    );
    let stranger = app.mentor("guided", "leonie").await.client;
    let coordinator = app.coordinator("ines", &["guided"]).await;
    let administrator = app.administrator("tomas").await;
    for client in [stranger, coordinator, administrator] {
        for path in ["", "/1", "/2"] {
            client
                .get(&address(pair.mentorship, path))
                .await
                .problem(404, "not_found");
        }
    }
    app.stop().await;
}

#[actix_web::test]
async fn versions_are_listed_newest_first_page_by_page() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    for number in 1..=3 {
        let change = json!({ "meetings_planned": number });
        let mut terms = complete();
        terms["meetings_planned"] = change["meetings_planned"].clone();
        terms["content_plan"] = json!([]);
        let version = amina.propose(pair.mentorship, &terms).await;
        kwame
            .send_back(pair.mentorship, &version, "Another, please.")
            .await
            .ok();
    }
    let numbers = |page: &Value| -> Vec<i64> {
        let items = page["items"].as_array().unwrap().iter();
        items.map(|item| item["number"].as_i64().unwrap()).collect()
    };
    let first = amina.get(&address(pair.mentorship, "?limit=2")).await.ok();
    assert_eq!(numbers(&first), [3, 2]);
    let next = first["next"].as_str().unwrap();
    let second = amina
        .get(&address(pair.mentorship, &format!("?limit=2&after={next}")))
        .await
        .ok();
    assert_eq!((numbers(&second), &second["next"]), (vec![1], &Value::Null));
    for nothing in ["/0", "/4", "/99999999999", "/first"] {
        amina
            .get(&address(pair.mentorship, nothing))
            .await
            .problem(404, "not_found");
    }
    app.stop().await;
}
