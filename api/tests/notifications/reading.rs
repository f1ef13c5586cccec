//! Read and unread notifications.

use super::page;
use crate::support::TestApp;
use serde_json::{Value, json};
use uuid::Uuid;

/// A mentor with a request from each of `mentees` mentees, a second apart, and a notification of each.
async fn asked_by(app: &TestApp, mentees: usize) -> crate::support::Enrolled {
    let crowd = app.crowd("isbt", mentees, 1).await;
    for mentee in &crowd.mentees {
        app.a_second_later();
        mentee.ask(&crowd.mentors[0]).await;
        app.drain().await;
    }
    crowd.mentors[0].clone()
}

async fn read(client: &crate::support::Client, up_to: &Value) -> crate::support::Answer {
    client
        .post("/api/v1/notifications/read", &json!({ "up_to": up_to }))
        .await
}

#[actix_web::test]
async fn what_was_seen_and_all_before_it_becomes_read() {
    let app = TestApp::start().await;
    let kwame = asked_by(&app, 3).await;
    let before = page(&kwame.client).await;
    assert_eq!(before["unread"], 3);
    let items = before["items"].as_array().unwrap();
    let times: Vec<_> = items
        .iter()
        .map(|item| item["created_at"].as_str().unwrap())
        .collect();
    let newest_first = [
        "2026-11-20T09:00:03Z",
        "2026-11-20T09:00:02Z",
        "2026-11-20T09:00:01Z",
    ];
    assert_eq!(times, newest_first);
    assert_eq!(
        read(&kwame.client, &items[1]["id"]).await.ok(),
        json!({ "unread": 1 })
    );
    let after = page(&kwame.client).await;
    let marks: Vec<_> = (0..3)
        .map(|place| after["items"][place]["read_at"].clone())
        .collect();
    let now = json!("2026-11-20T09:00:03Z");
    assert_eq!(marks, [Value::Null, now.clone(), now]);
    app.a_second_later();
    assert_eq!(
        read(&kwame.client, &items[2]["id"]).await.ok(),
        json!({ "unread": 1 })
    );
    assert_eq!(
        page(&kwame.client).await,
        after,
        "reading again changes nothing"
    );
    assert_eq!(kwame.get("/journey").await["unread_notifications"], 1);
    assert_eq!(
        read(&kwame.client, &items[0]["id"]).await.ok(),
        json!({ "unread": 0 })
    );
    app.stop().await;
}

#[actix_web::test]
async fn nobody_reads_for_somebody_else() {
    let app = TestApp::start().await;
    let kwame = asked_by(&app, 1).await;
    let id = page(&kwame.client).await["items"][0]["id"].clone();
    let zoe = app.member("zoe").await;
    read(&zoe, &id).await.problem(404, "not_found");
    read(&kwame.client, &json!(Uuid::now_v7()))
        .await
        .problem(404, "not_found");
    assert_eq!(page(&kwame.client).await["unread"], 1);
    assert_eq!(page(&zoe).await["items"], json!([]));
    app.stop().await;
}

#[actix_web::test]
async fn older_notifications_follow_page_after_page() {
    let app = TestApp::start().await;
    let kwame = asked_by(&app, 5).await;
    let all = page(&kwame.client).await;
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let path = format!("/api/v1/notifications?limit=2{after}");
        let page = kwame.client.get(&path).await.ok();
        assert_eq!(page["unread"], 5, "on every page together");
        found.extend(page["items"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(json!(found), all["items"]);
    app.stop().await;
}
