//! Each look at a registration is in the audit log.

use crate::support::TestApp;
use chrono::Duration;

const QUEUE: &str = "/api/v1/programmes/isbt/approvals";
const LOOKED: &str = "select count(*) from audit_entries where kind = 'approvals.listed'";

#[actix_web::test]
async fn each_look_at_a_registration_stands_in_the_log_with_both_names() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    for name in ["amina", "zoe"] {
        let client = app.member(name).await;
        app.register(&client, "isbt", "mentee").await;
    }
    ines.get(&format!("{QUEUE}?q=amina")).await.ok();
    let tomas = app.administrator("tomas").await;
    let log = tomas
        .get("/api/v1/administration/audit?kind=approvals.")
        .await
        .ok();
    let log = log["items"].as_array().unwrap();
    assert_eq!(log.len(), 1, "of those who were shown, and of nobody else");
    assert_eq!(log[0]["actor_name"], "Member ines");
    assert_eq!(log[0]["subject_name"], "Member amina");
    assert_eq!(log[0]["programme"], "isbt");
    app.stop().await;
}

#[actix_web::test]
async fn a_list_that_is_asked_for_again_is_one_look_and_later_another() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let gisela = app.coordinator("gisela", &["isbt"]).await;
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    for _ in 0..3 {
        ines.get(QUEUE).await.ok();
    }
    assert_eq!(app.count(LOOKED).await, 1);
    gisela.get(QUEUE).await.ok();
    assert_eq!(app.count(LOOKED).await, 2);
    app.clock.advance(Duration::minutes(16));
    ines.get(QUEUE).await.ok();
    assert_eq!(app.count(LOOKED).await, 3);
    app.stop().await;
}

#[actix_web::test]
async fn a_new_registration_is_found_by_the_country_of_another_profile() {
    let app = TestApp::start().await;
    let amina = app.mentee("guided", "amina").await;
    app.register(&amina.client, "isbt", "mentee").await;
    let zoe = app.member("zoe").await;
    app.register(&zoe, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let found = ines.get(&format!("{QUEUE}?country=KE")).await.ok();
    let found = found["items"].as_array().unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["display_name"], "Member amina");
    assert_eq!(found[0]["country"], "KE");
    app.stop().await;
}
