//! What could not be delivered.

use crate::support::{Client, TestApp};
use sea_orm::ConnectionTrait;

const LIST: &str = "/api/v1/administration/deliveries";

/// One delivery to the coordinator that failed for good, and the administrator.
async fn failed(app: &TestApp) -> Client {
    app.coordinator("ines", &["isbt"]).await;
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    app.drain().await;
    let dead = "update deliveries set status = 'dead', attempts = 12, \
         last_error = 'the mail server refused with 550' \
         where subscriber = 'mail' or id in (select id from deliveries limit 1)";
    let connection = app.db().schema_connection();
    connection.execute_unprepared(dead).await.unwrap();
    app.administrator("tomas").await
}

#[actix_web::test]
async fn a_dead_delivery_shows_what_it_was_and_never_its_text() {
    let app = TestApp::start().await;
    let tomas = failed(&app).await;
    let list = tomas.get(LIST).await.ok();
    let one = &list["items"][0];
    assert_eq!(one["kind"], "enrolment.submitted");
    assert_eq!(one["recipient_name"], "Member ines");
    assert_eq!(one["attempts"], 12);
    assert_eq!(one["last_error"], "the mail server refused with 550");
    let known = [
        "id",
        "kind",
        "subscriber",
        "recipient_id",
        "recipient_name",
        "attempts",
        "last_error",
        "created_at",
    ];
    assert!(
        one.as_object()
            .unwrap()
            .keys()
            .all(|name| known.contains(&name.as_str()))
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_replayed_delivery_is_made_and_leaves_the_list() {
    let app = TestApp::start().await;
    let tomas = failed(&app).await;
    let list = tomas.get(LIST).await.ok();
    let all = list["items"].as_array().unwrap();
    for one in all {
        let path = format!("{LIST}/{}/replay", one["id"].as_str().unwrap());
        assert_eq!(tomas.act(&path).await.status, 204);
        tomas.act(&path).await.problem(409, "delivery_not_dead");
    }
    assert_eq!(tomas.get(LIST).await.ok()["items"], serde_json::json!([]));
    app.drain().await;
    assert_eq!(
        app.count("select count(*) from deliveries where status <> 'done'")
            .await,
        0
    );
    let nowhere = format!("{LIST}/{}/replay", uuid::Uuid::now_v7());
    tomas.act(&nowhere).await.problem(404, "not_found");
    app.stop().await;
}
