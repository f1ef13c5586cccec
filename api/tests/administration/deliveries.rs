//! Deliveries that failed for good.

use crate::support::{Client, TestApp};
use sea_orm::ConnectionTrait;

const LIST: &str = "/api/v1/administration/deliveries";

/// One dead delivery to the coordinator, and the administrator.
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

/// Adds `count` dead deliveries of the one event that there is.
async fn many_dead(app: &TestApp, count: usize) {
    use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel};
    use tandem_platform::db::entities::deliveries::{self, DeliveryStatus};
    let found = deliveries::Entity::find().one(app.db().read()).await;
    let one = found.unwrap().unwrap().into_active_model();
    let rows: Vec<_> = (0..count)
        .map(|_| deliveries::ActiveModel {
            id: Set(uuid::Uuid::now_v7()),
            recipient_id: Set(uuid::Uuid::now_v7()),
            status: Set(DeliveryStatus::Dead),
            ..one.clone()
        })
        .collect();
    for some in rows.chunks(500) {
        let insert = deliveries::Entity::insert_many(some.iter().cloned());
        let connection = app.db().schema_connection();
        insert.exec_without_returning(connection).await.unwrap();
    }
}

#[actix_web::test]
async fn any_number_is_replayed_in_one_act_which_stands_in_the_log() {
    let app = TestApp::start().await;
    let tomas = failed(&app).await;
    many_dead(&app, 2500).await;
    let dead = "select count(*) from deliveries where status = 'dead'";
    let all = app.count(dead).await;
    let list = tomas.get(LIST).await.ok();
    assert_eq!(list["total"], all);
    let replay = format!("{LIST}/replay");
    let done = tomas.act(&replay).await.ok();
    assert_eq!(done, serde_json::json!({ "replayed": all, "left": 0 }));
    assert_eq!(app.count(dead).await, 0);
    let waiting = "select count(*) from deliveries where status = 'waiting' and failures = 0";
    assert!(app.count(waiting).await >= all);
    let log = "/api/v1/administration/audit?kind=administration.deliveries_replayed";
    let log = tomas.get(log).await.ok();
    let acts = log["items"].as_array().unwrap();
    assert_eq!(acts.len(), 3, "a line for each thousand");
    assert!(acts.iter().all(|act| act["actor"] == acts[0]["actor"]));
    let done = tomas.act(&replay).await.ok();
    assert_eq!(done, serde_json::json!({ "replayed": 0, "left": 0 }));
    app.stop().await;
}

#[actix_web::test]
async fn whoever_is_no_administrator_replays_nothing() {
    let app = TestApp::start().await;
    failed(&app).await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let replay = format!("{LIST}/replay");
    ines.act(&replay).await.problem(403, "forbidden");
    assert!(
        app.count("select count(*) from deliveries where status = 'dead'")
            .await
            > 0
    );
    app.stop().await;
}
