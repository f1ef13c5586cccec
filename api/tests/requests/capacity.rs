//! A mentor who reduces the number of mentees.

use crate::support::{Enrolled, TestApp};
use serde_json::json;

async fn can_take(mentor: &Enrolled) -> i64 {
    mentor.get("").await["can_take"].as_i64().unwrap()
}

async fn set_capacity(mentor: &Enrolled, capacity: u32) {
    mentor
        .change_profile(&json!({ "capacity": capacity }))
        .await
        .ok();
}

#[actix_web::test]
async fn running_mentorships_go_on_and_their_seats_retire_as_they_come_free() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 4, 0).await;
    let kwame = app.mentor("isbt", "kwame").await;
    let mut running = Vec::new();
    for mentee in &crowd.mentees[..3] {
        running.push(kwame.accept(mentee.ask(&kwame).await).await);
    }
    set_capacity(&kwame, 1).await;
    let mentorships = kwame.get("/mentorships").await;
    let active = mentorships["items"].as_array().unwrap().iter();
    assert_eq!(active.filter(|item| item["status"] == "active").count(), 3);
    let waiting = &crowd.mentees[3];
    let end = json!({ "outcome": "completed" });
    for (ended, left) in running.iter().zip([0, 0, 1]) {
        let refused = waiting.try_to_ask(&kwame).await;
        refused.problem(409, "mentor_has_no_free_seat");
        kwame.client.end(*ended, &end).await.ok();
        assert_eq!(can_take(&kwame).await, left);
    }
    kwame.accept(waiting.ask(&kwame).await).await;
    assert_eq!(can_take(&kwame).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_capacity_raised_again_brings_the_retired_seats_back() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 4, 0).await;
    let kwame = app.mentor("isbt", "kwame").await;
    let first = kwame.accept(crowd.mentees[0].ask(&kwame).await).await;
    set_capacity(&kwame, 1).await;
    assert_eq!(can_take(&kwame).await, 0);
    set_capacity(&kwame, 3).await;
    assert_eq!(can_take(&kwame).await, 2);
    for mentee in &crowd.mentees[1..3] {
        kwame.accept(mentee.ask(&kwame).await).await;
    }
    assert_eq!(can_take(&kwame).await, 0);
    set_capacity(&kwame, 2).await;
    kwame
        .client
        .end(first, &json!({ "outcome": "completed" }))
        .await
        .ok();
    assert_eq!(can_take(&kwame).await, 0);
    set_capacity(&kwame, 3).await;
    assert_eq!(can_take(&kwame).await, 1);
    kwame.accept(crowd.mentees[3].ask(&kwame).await).await;
    let held = "select count(*) from mentorships where ended_at is null";
    assert_eq!(app.count(held).await, 3);
    app.stop().await;
}

#[actix_web::test]
async fn a_request_from_before_is_refused_while_there_is_no_seat_for_it() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 2, 0).await;
    let kwame = app.mentor("isbt", "kwame").await;
    kwame.accept(crowd.mentees[0].ask(&kwame).await).await;
    let waiting = crowd.mentees[1].ask(&kwame).await;
    set_capacity(&kwame, 1).await;
    let refused = kwame.client.answer(waiting, "acceptance").await;
    refused.problem(409, "mentor_has_no_free_seat");
    set_capacity(&kwame, 2).await;
    kwame.accept(waiting).await;
    app.stop().await;
}
