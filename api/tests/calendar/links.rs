//! Confirming from the mail, without a session.

use super::{AGENDA, AT_TEN, AT_TWO, act, confirm, letters, proposed, values};
use crate::support::{Pair, TestApp};
use chrono::Duration;
use serde_json::{Value, json};

/// A meeting that the mentee proposes at these times, and the paths of the links in the mail to the mentor.
async fn asked(app: &TestApp, slots: &[&str]) -> (Pair, Value, Vec<String>) {
    let pair = app.pair("isbt").await;
    app.drain().await;
    let meeting = proposed(&pair, slots).await;
    (pair, meeting, newest_links(app).await)
}

/// The links in the newest mail to the mentor.
async fn newest_links(app: &TestApp) -> Vec<String> {
    app.drain().await;
    let text = letters(app, "kwame", 0).pop().unwrap().text;
    let links = text.lines().filter_map(|line| line.split_once("/meeting/"));
    links
        .map(|(_, token)| format!("/api/v1/meeting-links/{token}"))
        .collect()
}

fn confirmation(link: &str) -> String {
    format!("{link}/confirmation")
}

#[actix_web::test]
async fn each_proposed_time_has_its_link_which_shows_the_time_and_changes_nothing() {
    let app = TestApp::start().await;
    let (pair, _, links) = asked(&app, &[AT_TEN, AT_TWO]).await;
    assert_eq!(links.len(), 2);
    let before = app.state().await;
    let seen = app.anonymous().get(&links[0]).await.ok();
    assert_eq!(app.state().await, before);
    assert_eq!(seen["state"], "open");
    assert_eq!(seen["free"], true);
    assert_eq!(seen["starts_at"], AT_TEN);
    assert_eq!(seen["person"], "Member amina");
    assert_eq!(seen["role"], "mentor");
    assert_eq!(seen["agenda"], AGENDA);
    assert_eq!(seen["take_back_until"], Value::Null);
    let other = &seen["other_times"][0];
    assert_eq!(other["starts_at"], AT_TWO);
    let link = format!("/api/v1/meeting-links/{}", other["link"].as_str().unwrap());
    assert_eq!(link, links[1], "the page leads to the other time");
    let nobody = letters(&app, "amina", 0);
    assert!(nobody.iter().all(|one| !one.text.contains("/meeting/")));
    drop(pair);
    app.stop().await;
}

#[actix_web::test]
async fn one_post_confirms_and_a_second_changes_nothing() {
    let app = TestApp::start().await;
    let (pair, meeting, links) = asked(&app, &[AT_TEN, AT_TWO]).await;
    let visitor = app.anonymous();
    for _ in 0..2 {
        let done = visitor.act(&confirmation(&links[0])).await.ok();
        assert_eq!(done["state"], "confirmed");
        assert_eq!(done["agreed_at"], AT_TEN);
    }
    let confirmed = "select count(*) from events where kind = 'meeting.confirmed'";
    assert_eq!(app.count(confirmed).await, 1);
    let path = format!("/api/v1/meetings/{}", meeting["id"].as_str().unwrap());
    assert_eq!(
        pair.mentee.client.get(&path).await.ok()["starts_at"],
        AT_TEN
    );
    let refused = visitor.act(&confirmation(&links[1])).await;
    refused.problem(409, "time_no_longer_offered");
    let older = visitor.get(&links[1]).await.ok();
    assert_eq!(older["state"], "changed");
    assert_eq!(
        (&older["agreed_at"], &older["status"]),
        (&json!(AT_TEN), &json!("confirmed"))
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_confirmation_is_taken_back_within_a_minute_and_the_times_are_open_again() {
    let app = TestApp::start().await;
    let (_, _, links) = asked(&app, &[AT_TEN]).await;
    let visitor = app.anonymous();
    let before = app.outbox.letters().len();
    visitor
        .delete(&confirmation(&links[0]))
        .await
        .problem(409, "too_late_to_take_back");
    let done = visitor.act(&confirmation(&links[0])).await.ok();
    assert_ne!(done["take_back_until"], Value::Null);
    app.drain().await;
    app.clock.advance(Duration::seconds(59));
    let back = visitor.delete(&confirmation(&links[0])).await.ok();
    assert_eq!(
        (&back["state"], &back["agreed_at"]),
        (&json!("open"), &Value::Null)
    );
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 0);
    app.drain().await;
    for name in ["amina", "kwame"] {
        let sent = letters(&app, name, before);
        let sent: Vec<_> = sent
            .iter()
            .filter_map(|one| one.calendar.as_ref())
            .collect();
        let methods: Vec<_> = sent.iter().map(|one| one.method.as_str()).collect();
        assert_eq!(methods, ["REQUEST", "CANCEL"], "{name}");
        assert_eq!(values(&sent[1].text, "SEQUENCE"), ["2"]);
    }
    visitor.act(&confirmation(&links[0])).await.ok();
    app.clock.advance(Duration::seconds(60));
    visitor
        .delete(&confirmation(&links[0]))
        .await
        .problem(409, "too_late_to_take_back");
    assert_eq!(
        visitor.get(&links[0]).await.ok()["take_back_until"],
        Value::Null
    );
    app.stop().await;
}

#[actix_web::test]
async fn an_older_link_leads_to_the_times_that_are_proposed_now() {
    let app = TestApp::start().await;
    let (pair, meeting, links) = asked(&app, &[AT_TEN]).await;
    let body = json!({ "slots": [AT_TWO], "time_zone": "Africa/Nairobi" });
    act(&pair.mentee, &meeting, "proposals", &body).await.ok();
    let visitor = app.anonymous();
    let older = visitor.get(&links[0]).await.ok();
    assert_eq!(older["state"], "changed");
    assert_eq!(older["other_times"][0]["starts_at"], AT_TWO);
    visitor
        .act(&confirmation(&links[0]))
        .await
        .problem(409, "time_no_longer_offered");
    let newer = format!(
        "/api/v1/meeting-links/{}",
        older["other_times"][0]["link"].as_str().unwrap()
    );
    assert_eq!(newest_links(&app).await, std::slice::from_ref(&newer));
    assert_eq!(
        visitor.act(&confirmation(&newer)).await.ok()["agreed_at"],
        AT_TWO
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_link_serves_neither_when_its_time_has_passed_nor_when_somebody_has_taken_it() {
    let app = TestApp::start().await;
    let (pair, _, links) = asked(&app, &[AT_TEN]).await;
    let visitor = app.anonymous();
    let another = proposed(&pair, &[AT_TEN]).await;
    confirm(&pair.mentor, &another).await;
    let seen = visitor.get(&links[0]).await.ok();
    assert_eq!(
        (&seen["state"], &seen["free"]),
        (&json!("open"), &json!(false))
    );
    visitor
        .act(&confirmation(&links[0]))
        .await
        .problem(409, "time_is_taken");
    app.move_to(AT_TEN);
    assert_eq!(visitor.get(&links[0]).await.ok()["state"], "changed");
    visitor
        .act(&confirmation(&links[0]))
        .await
        .problem(409, "time_has_passed");
    app.stop().await;
}

#[actix_web::test]
async fn a_link_is_of_one_person_and_of_no_use_cut_off_or_to_who_is_no_member() {
    let app = TestApp::start().await;
    let (_, _, links) = asked(&app, &[AT_TEN]).await;
    let visitor = app.anonymous();
    let cut = &links[0][..links[0].len() - 3];
    visitor.get(cut).await.problem(404, "not_found");
    visitor
        .act(&confirmation(cut))
        .await
        .problem(404, "not_found");
    app.change("update members set membership_status = 'lapsed' where email like 'kwame@%'")
        .await;
    visitor.get(&links[0]).await.problem(404, "not_found");
    visitor
        .act(&confirmation(&links[0]))
        .await
        .problem(404, "not_found");
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 0);
    app.stop().await;
}
