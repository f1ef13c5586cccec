//! Who may register, and what they get.

use super::{enrolments_of, registration};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_member_registers_as_mentee_and_waits_for_approval() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let answer = amina
        .post(&enrolments_of("isbt"), &registration("mentee"))
        .await;
    assert_eq!(answer.status, 201);
    let enrolment = answer.ok();
    assert_eq!(enrolment["status"], "submitted");
    assert_eq!(enrolment["programme"]["slug"], "isbt");
    assert_eq!(enrolment["submitted_at"], "2026-11-20T09:00:00Z");
    assert_eq!(enrolment["decided_at"], Value::Null);
    assert_eq!(
        (&enrolment["capacity"], &enrolment["can_take"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(enrolment["profile_complete"], false);
    let path = format!("/api/v1/enrolments/{}", answer.id());
    assert_eq!(amina.get(&path).await.ok(), enrolment);
    let other = app.member("kwame").await;
    other.get(&path).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn one_member_may_be_mentor_and_mentee_at_the_same_time() {
    let app = TestApp::start().await;
    let sunniva = app.member("sunniva").await;
    for role in ["mentee", "mentor"] {
        app.a_second_later();
        sunniva
            .post(&enrolments_of("guided"), &registration(role))
            .await
            .ok();
    }
    let list = sunniva.get("/api/v1/enrolments").await.ok();
    let items = list["items"].as_array().unwrap();
    let roles: Vec<_> = items
        .iter()
        .map(|item| item["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["mentee", "mentor"]);
    app.stop().await;
}

#[actix_web::test]
async fn an_uninvited_mentor_of_isbt_is_told_so() {
    let app = TestApp::start().await;
    let kwame = app.member("kwame").await;
    let refused = kwame
        .post(&enrolments_of("isbt"), &registration("mentor"))
        .await;
    refused.problem(403, "mentors_by_invitation_only");
    let list = kwame.get("/api/v1/enrolments").await.ok();
    assert_eq!(list["items"], json!([]));
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_of_the_guided_programme_needs_no_invitation() {
    let app = TestApp::start().await;
    let kwame = app.member("kwame").await;
    let mentor = kwame
        .post(&enrolments_of("guided"), &registration("mentor"))
        .await;
    let mentor = mentor.ok();
    assert_eq!(
        (&mentor["status"], &mentor["capacity"]),
        (&json!("submitted"), &json!(3))
    );
    app.stop().await;
}

#[actix_web::test]
async fn nobody_registers_on_a_pledge_that_has_changed_since_or_was_left_out() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let outdated = [
        json!({ "role": "mentee", "conduct_version": 0, "confidentiality_version": 1 }),
        json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 2 }),
        json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": null }),
    ];
    for body in outdated {
        let refused = amina.post(&enrolments_of("isbt"), &body).await;
        refused.problem(409, "pledge_outdated");
    }
    app.set_policy("isbt", "confidentiality_pledge", json!(false))
        .await;
    let body = json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": null });
    amina.post(&enrolments_of("isbt"), &body).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn nobody_registers_twice_in_one_role() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    amina
        .post(&enrolments_of("isbt"), &registration("mentee"))
        .await
        .ok();
    let again = amina
        .post(&enrolments_of("isbt"), &registration("mentee"))
        .await;
    again.problem(409, "enrolment_exists");
    amina
        .post(&enrolments_of("guided"), &registration("mentee"))
        .await
        .ok();
    assert_eq!(app.count("select count(*) from enrolments").await, 2);
    app.stop().await;
}

#[actix_web::test]
async fn whoever_was_declined_may_register_again() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let first = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!("{}/{first}/decline", enrolments_of("isbt"));
    ines.post(&path, &json!({ "reason": "Please tell us more." }))
        .await
        .ok();
    app.a_second_later();
    let again = amina
        .post(&enrolments_of("isbt"), &registration("mentee"))
        .await;
    assert_eq!(again.id(), first);
    let again = again.ok();
    assert_eq!(
        (&again["status"], &again["reason"]),
        (&json!("submitted"), &Value::Null)
    );
    assert_eq!(again["submitted_at"], "2026-11-20T09:00:01Z");
    app.stop().await;
}

#[actix_web::test]
async fn isth_lets_people_in_at_once_while_its_season_is_open() {
    let app = TestApp::start().await;
    app.in_season();
    let kenji = app.member("kenji").await;
    for (role, seats) in [("mentee", 2), ("mentor", 3)] {
        let enrolment = kenji
            .post(&enrolments_of("isth"), &registration(role))
            .await
            .ok();
        assert_eq!(enrolment["status"], "approved");
        assert_eq!(enrolment["can_take"], seats, "as {role}");
    }
    // The last day ends at midnight in the programme's time zone.
    app.move_to("2026-08-01T03:59:59Z");
    app.member("sunniva")
        .await
        .post(&enrolments_of("isth"), &registration("mentee"))
        .await
        .ok();
    app.move_to("2026-08-01T04:00:00Z");
    let late = app.member("amina").await;
    let refused = late
        .post(&enrolments_of("isth"), &registration("mentee"))
        .await;
    refused.problem(409, "enrolment_closed");
    app.stop().await;
}

#[actix_web::test]
async fn nobody_registers_where_there_is_no_programme() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let answer = amina
        .post(&enrolments_of("elsewhere"), &registration("mentee"))
        .await;
    answer.problem(404, "not_found");
    let body = json!({ "role": "coordinator", "conduct_version": 1 });
    let answer = amina.post(&enrolments_of("isbt"), &body).await;
    assert_eq!(
        answer.problem(400, "invalid_body")["errors"][0]["pointer"],
        "/role"
    );
    app.stop().await;
}
