//! Proposing a meeting.

use super::{AT_FOUR, AT_TEN, AT_TWO, confirm, meeting, read};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_mentee_proposes_times_and_both_read_them_from_their_side() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let proposed = pair.propose(&[AT_TWO, AT_TEN]).await;
    assert_eq!(
        (&proposed["status"], &proposed["proposed_by"]),
        (&json!("proposed"), &json!("you"))
    );
    assert_eq!(proposed["starts_at"], Value::Null);
    let seen = read(&pair.mentor, &proposed).await;
    let proposal = &seen["proposals"][0];
    assert_eq!(
        (&proposal["by"], &proposal["status"]),
        (&json!("other"), &json!("open"))
    );
    let starts: Vec<&Value> = proposal["slots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slot| &slot["starts_at"])
        .collect();
    assert_eq!(starts, [AT_TEN, AT_TWO], "in the order of time");
    assert_eq!(proposal["slots"][0]["ends_at"], "2026-11-27T11:00:00Z");
    assert!(
        proposal["slots"]
            .as_array()
            .unwrap()
            .iter()
            .all(|slot| slot["free"] == true)
    );
    let list = pair.list("?status=open").await;
    assert_eq!(list["items"][0]["id"], proposed["id"]);
    assert_eq!(pair.list("?status=closed").await["items"], json!([]));
    app.stop().await;
}

#[actix_web::test]
async fn a_repeated_proposal_is_one_meeting() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let path = format!("/api/v1/mentorships/{}/meetings", pair.mentorship);
    let body = meeting(&[AT_TEN]);
    let first = pair.mentee.client.post_once(&path, "a-key", &body).await;
    let second = pair.mentee.client.post_once(&path, "a-key", &body).await;
    assert_eq!(first.text, second.text);
    assert_eq!(app.count("select count(*) from meetings").await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn what_is_wrong_with_a_proposal_is_named() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    for (field, value, pointer, code) in [
        (
            "slots",
            json!([AT_TEN, "2026-11-27T10:10:00Z"]),
            "/slots/1",
            "invalid_value",
        ),
        (
            "slots",
            json!(["2026-11-20T08:45:00Z"]),
            "/slots/0",
            "in_the_past",
        ),
        (
            "slots",
            json!(["2028-01-01T10:00:00Z"]),
            "/slots/0",
            "out_of_range",
        ),
        ("slots", json!([]), "/slots", "too_few"),
        ("minutes", json!(50), "/minutes", "invalid_value"),
        ("minutes", json!(255), "/minutes", "out_of_range"),
        (
            "place_text",
            json!("upstairs"),
            "/place_text",
            "invalid_value",
        ),
        ("place", json!("link"), "/place_text", "required"),
        ("agenda", json!("é".repeat(2001)), "/agenda", "too_long"),
    ] {
        let mut body = meeting(&[AT_TEN]);
        body[field] = value;
        let refused = pair.try_to_propose(&pair.mentee, &body).await;
        let problem = refused.problem(422, "invalid_fields");
        let error = &problem["errors"][0];
        assert_eq!(
            (&error["pointer"], &error["code"]),
            (&json!(pointer), &json!(code))
        );
    }
    let mut link = meeting(&[AT_TEN]);
    link["place"] = json!("link");
    link["place_text"] = json!("javascript:alert(1)");
    let refused = pair.try_to_propose(&pair.mentee, &link).await;
    refused.problem(422, "invalid_fields");
    let mut nowhere = meeting(&[AT_TEN]);
    nowhere["time_zone"] = json!("Mars/Olympus");
    let refused = pair.try_to_propose(&pair.mentee, &nowhere).await;
    refused.problem(400, "invalid_body");
    app.stop().await;
}

#[actix_web::test]
async fn a_time_that_is_taken_is_not_proposed_and_the_others_are_named() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    pair.confirmed(AT_TEN).await;
    let body = meeting(&["2026-11-27T10:45:00Z", AT_TWO, AT_FOUR]);
    let refused = pair.try_to_propose(&pair.mentor, &body).await;
    let problem = refused.problem(409, "time_is_taken");
    assert_eq!(problem["args"]["taken"], json!(["2026-11-27T10:45:00Z"]));
    assert_eq!(problem["args"]["free"], json!([AT_TWO, AT_FOUR]));
    let touching = meeting(&["2026-11-27T11:00:00Z"]);
    pair.try_to_propose(&pair.mentor, &touching).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn what_a_meeting_is_about_is_changed_by_either_side_and_not_over_each_other() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let proposed = pair.propose(&[AT_TEN]).await;
    confirm(&pair.mentor, &proposed, 0).await.ok();
    let path = format!("/api/v1/meetings/{}", proposed["id"].as_str().unwrap());
    let found = pair.mentor.client.get(&path).await;
    let version = found.header("etag").unwrap().to_owned();
    let link = json!({ "place": "link", "place_text": "https://meet.society.test/amina" });
    let changed = pair.mentor.client.patch(&path, &version, &link).await.ok();
    assert_eq!(changed["place_text"], link["place_text"]);
    assert_eq!(changed["agenda"], proposed["agenda"]);
    let late = pair
        .mentee
        .client
        .patch(&path, &version, &json!({ "agenda": "Else" }))
        .await;
    late.problem(412, "precondition_failed");
    app.drain().await;
    let letters = app.outbox.letters();
    let told = letters
        .iter()
        .filter(|one| one.subject == "Member kwame has changed where you meet");
    assert_eq!(told.count(), 1);
    app.stop().await;
}
