//! Rights that depend on the owner of a resource, or that end.

use super::PROGRAMME;
use crate::support::TestApp;
use serde_json::json;
use tandem_platform::{db::sql, sso::FakeSociety};
use uuid::Uuid;

#[actix_web::test]
async fn a_coordinator_does_not_decide_on_their_own_enrolment() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &[PROGRAMME]).await;
    let own = app.register(&ines, PROGRAMME, "mentee").await;
    let path = |verb: &str| format!("/api/v1/programmes/{PROGRAMME}/enrolments/{own}/{verb}");
    ines.act(&path("approval"))
        .await
        .problem(403, "own_enrolment");
    ines.post(&path("decline"), &json!({ "reason": "Too busy." }))
        .await
        .problem(403, "own_enrolment");
    let enrolment = ines.get(&format!("/api/v1/enrolments/{own}")).await.ok();
    assert_eq!(enrolment["status"], "submitted");
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_whose_role_the_society_takes_away_decides_no_more_after_signing_in() {
    let app = TestApp::start().await;
    let queue = format!("/api/v1/programmes/{PROGRAMME}/approvals");
    let before = app.coordinator("ines", &[PROGRAMME]).await;
    before.get(&queue).await.ok();
    let after = app.member("ines").await;
    after.get(&queue).await.problem(403, "forbidden");
    before.get(&queue).await.problem(403, "forbidden");
    app.stop().await;
}

#[actix_web::test]
async fn roles_that_only_look_like_a_coordinators_grant_nothing() {
    let app = TestApp::start().await;
    let mut person = FakeSociety::active_member("mallory");
    person.roles = [
        "coordinator",
        "coordinator:",
        "coordinator:*",
        "Coordinator:isbt",
        "isbt",
    ]
    .map(str::to_owned)
    .to_vec();
    let mallory = app.sign_in(person).await;
    let session = mallory.get("/api/v1/session").await.ok();
    assert_eq!(session["coordinates"], json!([]));
    assert_eq!(session["administrator"], false);
    mallory
        .get(&format!("/api/v1/programmes/{PROGRAMME}/approvals"))
        .await
        .problem(403, "forbidden");
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_whose_membership_lapses_decides_no_more() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &[PROGRAMME]).await;
    let queue = format!("/api/v1/programmes/{PROGRAMME}/approvals");
    ines.get(&queue).await.ok();
    let id: Uuid = ines.get("/api/v1/session").await.ok()["member"]["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    app.db()
        .write(async |tx| {
            let change = "update members set membership_status = 'lapsed' where id = $1";
            sql::run(&**tx, change, [id.into()]).await.map(drop)
        })
        .await
        .unwrap();
    ines.get(&queue).await.problem(403, "membership_not_active");
    app.stop().await;
}
