//! The steps of a mentee in the programme of ISBT.

use super::Standing;
use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};

async fn register(app: &TestApp, programme: &str, name: &str) -> Enrolled {
    let client = app.member(name).await;
    let enrolment = app.register(&client, programme, "mentee").await;
    Enrolled { client, enrolment }
}

async fn read_all(mentee: &Enrolled) {
    let resources = mentee.get("/resources").await;
    let mut left = resources["items"].as_array().unwrap().len();
    for resource in resources["items"].as_array().unwrap() {
        let standing = Standing::of(mentee).await;
        assert_eq!(
            (standing.now(), standing.action()),
            ("read", "read_resources")
        );
        assert_eq!(standing.next("count"), left);
        let id = resource["id"].as_str().unwrap();
        let path = mentee.path(&format!("/resources/{id}/acknowledgement"));
        mentee.client.put(&path).await.ok();
        left -= 1;
    }
}

#[actix_web::test]
async fn a_mentee_of_isbt_is_led_from_registration_to_the_finish() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = register(&app, "isbt", "amina").await;
    let standing = Standing::of(&amina).await;
    assert_eq!(standing.done, ["sign_in", "register"]);
    assert_eq!(
        (standing.now(), standing.action()),
        ("approval", "wait_for_approval")
    );
    assert_eq!(
        standing.later,
        ["read", "profile", "match", "meet", "finish"]
    );
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!(
        "/api/v1/programmes/isbt/enrolments/{}/approval",
        amina.enrolment
    );
    ines.act(&path).await.ok();
    read_all(&amina).await;
    let standing = Standing::of(&amina).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("profile", "complete_profile")
    );
    amina.write_profile("isbt", &json!({})).await;
    let standing = Standing::of(&amina).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "find_mentor")
    );
    assert_eq!(standing.next("id"), &Value::Null);
    let request = amina.ask(&kwame).await;
    let standing = Standing::of(&amina).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "wait_for_answer")
    );
    assert_eq!(
        (standing.next("count"), standing.next("id")),
        (&json!(1), &json!(request))
    );
    assert_eq!(standing.next("person"), "Member kwame");
    assert_eq!(standing.journey["open_requests"], 1);
    let mentorship = kwame.accept(request).await;
    let standing = Standing::of(&amina).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("meet", "open_mentorship")
    );
    let next = standing.next("in_mentorship");
    assert_eq!(next["action"], "propose_first_meeting");
    // Accepted on the 20th; at ISBT the mentee makes the first contact within two weeks.
    assert_eq!(next["due_on"], "2026-12-04");
    assert_eq!(
        (standing.next("id"), standing.next("person")),
        (&json!(mentorship), &json!("Member kwame"))
    );
    assert_eq!(
        (
            &standing.journey["open_requests"],
            &standing.journey["active_mentorships"]
        ),
        (&json!(0), &json!(1))
    );
    amina
        .client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    let standing = Standing::of(&amina).await;
    assert_eq!((standing.done.len(), standing.now()), (8, ""));
    assert_eq!(standing.action(), "find_mentor", "the next one can begin");
    app.stop().await;
}

#[actix_web::test]
async fn a_declined_registration_is_the_next_thing_to_look_at() {
    let app = TestApp::start().await;
    let amina = register(&app, "isbt", "amina").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!(
        "/api/v1/programmes/isbt/enrolments/{}/decline",
        amina.enrolment
    );
    ines.post(&path, &json!({ "reason": "Not yet" })).await.ok();
    let standing = Standing::of(&amina).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("approval", "registration_declined")
    );
    app.stop().await;
}

#[actix_web::test]
async fn isth_has_no_approval_and_no_reading_on_the_way() {
    let app = TestApp::start().await;
    app.in_season();
    let amina = register(&app, "isth", "amina").await;
    let standing = Standing::of(&amina).await;
    assert_eq!(standing.done, ["sign_in", "register"]);
    assert_eq!(
        (standing.now(), standing.action()),
        ("profile", "complete_profile")
    );
    assert_eq!(standing.later, ["match", "meet", "finish"]);
    app.stop().await;
}

#[actix_web::test]
async fn the_way_is_its_members_own() {
    let app = TestApp::start().await;
    let amina = register(&app, "isbt", "amina").await;
    let zoe = app.member("zoe").await;
    zoe.get(&amina.path("/journey"))
        .await
        .problem(404, "not_found");
    app.stop().await;
}
