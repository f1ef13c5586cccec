//! Either side can end a mentorship, once; both seats are free again.

use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn either_side_ends_it_and_a_new_one_can_begin() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let leonie = app.mentor("isbt", "leonie").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let ended = pair
        .mentee
        .client
        .end(pair.mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    assert_eq!(
        (&ended["status"], &ended["outcome"]),
        (&json!("ended"), &json!("completed"))
    );
    assert_eq!(ended["ended_at"], "2026-11-20T09:00:00Z");
    assert_eq!(pair.mentee.get("").await["can_take"], 1);
    assert_eq!(pair.mentor.get("").await["can_take"], 3);
    app.a_second_later();
    let second = leonie.accept(pair.mentee.ask(&leonie).await).await;
    pair.mentor.accept(zoe.ask(&pair.mentor).await).await;
    let early = json!({ "outcome": "ended_early" });
    let ended = leonie.client.end(second, &early).await.ok();
    assert_eq!(ended["outcome"], "ended_early");
    app.a_second_later();
    let third = pair
        .mentor
        .accept(pair.mentee.ask(&pair.mentor).await)
        .await;
    let list = pair.mentee.get("/mentorships").await;
    let ids: Vec<_> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["id"])
        .collect();
    assert_eq!(
        ids,
        [&json!(third), &json!(second), &json!(pair.mentorship)],
        "newest first"
    );
    let page = pair.mentee.get("/mentorships?limit=2").await;
    let rest = format!("/mentorships?after={}", page["next"].as_str().unwrap());
    assert_eq!(pair.mentee.get(&rest).await["items"][0], list["items"][2]);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentorship_ends_once() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let body = json!({ "outcome": "completed" });
    pair.mentor.client.end(pair.mentorship, &body).await.ok();
    for side in [&pair.mentee, &pair.mentor] {
        let again = side
            .client
            .end(pair.mentorship, &json!({ "outcome": "ended_early" }))
            .await;
        again.problem(409, "mentorship_already_ended");
    }
    let path = format!("/api/v1/mentorships/{}", pair.mentorship);
    assert_eq!(
        pair.mentee.client.get(&path).await.ok()["outcome"],
        "completed"
    );
    app.stop().await;
}

#[actix_web::test]
async fn only_the_two_end_it_and_only_by_their_own_outcomes() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let stranger = app.member("zoe").await;
    let body = json!({ "outcome": "completed" });
    stranger
        .end(pair.mentorship, &body)
        .await
        .problem(404, "not_found");
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.end(pair.mentorship, &body)
        .await
        .problem(404, "not_found");
    for outcome in ["released", "season_ended", "membership_lapsed", "bored"] {
        let refused = pair
            .mentee
            .client
            .end(pair.mentorship, &json!({ "outcome": outcome }))
            .await;
        refused.problem(400, "invalid_body");
    }
    let long = json!({ "outcome": "completed", "note": "é".repeat(1001) });
    let refused = pair.mentee.client.end(pair.mentorship, &long).await;
    assert_eq!(
        refused.problem(422, "invalid_fields")["errors"][0]["pointer"],
        "/note"
    );
    assert_eq!(pair.mentee.get("").await["can_take"], 0);
    app.stop().await;
}

#[actix_web::test]
async fn the_private_note_is_never_shown_to_the_other_side() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let note = "We did not get on at all";
    let body = json!({ "outcome": "ended_early", "note": note });
    pair.mentee.client.end(pair.mentorship, &body).await.ok();
    let kept = format!("select count(*) from mentorships where end_note = '{note}'");
    assert_eq!(app.count(&kept).await, 1);
    app.drain().await;
    for path in [
        format!("/api/v1/mentorships/{}", pair.mentorship),
        format!("/api/v1/requests/{}", pair.request),
        pair.mentor.path("/mentorships"),
        pair.mentor.path("/requests"),
        pair.mentor.path("/journey"),
        "/api/v1/notifications".to_owned(),
    ] {
        let seen = pair.mentor.client.get(&path).await;
        seen.ok();
        assert!(!seen.text.contains(note), "{path}");
    }
    let letters = app.outbox.letters();
    assert!(
        letters
            .iter()
            .any(|letter| letter.subject.contains("has ended"))
    );
    for letter in letters {
        assert!(
            !letter.text.contains(note) && !letter.html.contains(note),
            "{}",
            letter.subject
        );
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_arranged_mentorship_can_end_too() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let body = json!({ "outcome": "ended_early" });
    let ended = pair.mentor.client.end(pair.mentorship, &body).await.ok();
    assert_eq!(
        (&ended["status"], &ended["started_at"]),
        (&json!("ended"), &json!(null))
    );
    assert_eq!(pair.mentee.get("").await["can_take"], 1);
    app.stop().await;
}
