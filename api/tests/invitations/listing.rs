//! The list of invitations, with their states.

use super::invitations;
use crate::support::{Client, TestApp};
use serde_json::Value;
use tandem::features;
use uuid::Uuid;

#[actix_web::test]
async fn invitations_are_listed_newest_first_and_page_by_page() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    for number in 0..5 {
        app.a_second_later();
        ines.invite(&format!("m{number}@members.test")).await;
    }
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let path = format!("{}?limit=2{after}", invitations("isbt"));
        let page = ines.get(&path).await.ok();
        let items = page["items"].as_array().unwrap();
        found.extend(items.iter().map(|item| item["email"].clone()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let expected = (0..5).rev().map(|one| format!("m{one}@members.test"));
    assert_eq!(found, expected.map(Value::from).collect::<Vec<_>>());
    app.stop().await;
}

#[actix_web::test]
async fn an_invitation_whose_time_has_run_out_is_expired_before_and_after_it_is_written_down() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("maria@members.test").await;
    app.move_to("2026-12-21T12:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(ines.states("status=sent").await, []);
    assert_eq!(ines.states("status=expired").await.len(), 1);
    features::participation::invitations::expire_due(app.db())
        .await
        .unwrap();
    assert_eq!(ines.states("status=expired").await.len(), 1);
    let written = "select count(*) from invitations where status = 'expired'";
    assert_eq!(app.count(written).await, 1);
    let events = "select count(*) from events where kind = 'invitation.expired'";
    assert_eq!(app.count(events).await, 1);
    features::participation::invitations::expire_due(app.db())
        .await
        .unwrap();
    assert_eq!(app.count(events).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_reminder_carries_the_same_link_and_comes_a_day_after_the_last_letter_at_the_earliest() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = ines.invite_one("maria@members.test").await;
    let token = app.token_for("maria@members.test").await;
    let early = ines.do_with(id, "reminder").await;
    let early = early.problem(409, "invitation_reminded_lately");
    assert_eq!(early["args"]["from"], "2026-11-21T09:00:00Z");
    app.move_to("2026-11-21T09:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let reminded = ines.do_with(id, "reminder").await.ok();
    assert_eq!(reminded["reminded_at"], "2026-11-21T09:00:00Z");
    assert_eq!(app.token_for("maria@members.test").await, token);
    assert_eq!(app.outbox.letters().len(), 2);
    let again = ines.do_with(id, "reminder").await;
    again.problem(409, "invitation_reminded_lately");
    app.move_to("2026-12-19T09:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let late = ines.do_with(id, "reminder").await.ok();
    assert_eq!(late["expires_on"], "2027-01-02");
    assert_eq!(late["expires_at"], "2027-01-03T12:00:00Z");
    app.stop().await;
}

#[actix_web::test]
async fn what_is_closed_is_neither_reminded_of_nor_revoked() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = ines.invite_one("maria@members.test").await;
    ines.do_with(id, "revocation").await.ok();
    for what in ["reminder", "revocation"] {
        let refused = ines.do_with(id, what).await;
        let problem = refused.problem(409, "invitation_closed");
        assert_eq!(problem["args"]["status"], "revoked");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_reaches_no_invitation_of_another_programme() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let id = ines.invite_one("maria@members.test").await;
    let olga = app.coordinator("olga", &["isth"]).await;
    olga.get(&invitations("isbt"))
        .await
        .problem(403, "forbidden");
    reaches_nothing(&olga, id).await;
    assert_eq!(ines.states("status=sent").await.len(), 1);
    app.stop().await;
}

async fn reaches_nothing(olga: &Client, id: Uuid) {
    for what in ["reminder", "revocation"] {
        let path = format!("{}/{id}/{what}", invitations("isth"));
        olga.act(&path).await.problem(404, "not_found");
    }
    let own = olga.get(&invitations("isth")).await.ok();
    assert_eq!(own["items"], serde_json::json!([]));
}
