//! Who has no list, yet or at all.

use crate::support::{Enrolled, TestApp};
use serde_json::json;

#[actix_web::test]
async fn nobody_sees_mentors_before_approval_and_a_complete_profile() {
    let app = TestApp::start().await;
    let client = app.member("amina").await;
    let enrolment = app.register(&client, "isbt", "mentee").await;
    let amina = Enrolled { client, enrolment };
    let kwame = app.mentor("isbt", "kwame").await;
    let (list, one) = (
        amina.path("/matches"),
        amina.path(&format!("/matches/{}", kwame.enrolment)),
    );
    for path in [&list, &one] {
        amina.client.get(path).await.problem(409, "not_approved");
    }
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!("/api/v1/programmes/isbt/enrolments/{enrolment}/approval");
    ines.act(&path).await.ok();
    for path in [&list, &one] {
        amina
            .client
            .get(path)
            .await
            .problem(409, "profile_incomplete");
    }
    amina.write_profile("isbt", &json!({})).await;
    amina.client.get(&list).await.ok();
    amina.client.get(&one).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_has_no_list_of_mentors() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let leonie = app.mentor("isbt", "leonie").await;
    kwame
        .client
        .get(&kwame.path("/matches"))
        .await
        .problem(404, "not_found");
    let one = kwame.path(&format!("/matches/{}", leonie.enrolment));
    kwame.client.get(&one).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_list_is_its_mentees_alone() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let zoe = app.mentee("isbt", "zoe").await;
    zoe.client
        .get(&amina.path("/matches"))
        .await
        .problem(404, "not_found");
    let not_a_mentor = amina.path(&format!("/matches/{}", zoe.enrolment));
    amina
        .client
        .get(&not_a_mentor)
        .await
        .problem(404, "not_found");
    app.stop().await;
}
