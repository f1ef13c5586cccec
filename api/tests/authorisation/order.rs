//! Authority is checked before anything else of a request, and what a caller may not see looks as if it did not exist.

use super::{Of, Role, Scene, answer, calls::nowhere, rows, scene::PROGRAMME};
use crate::support::contract::{self, operations};
use serde_json::Value;

/// More bytes than the service reads of any body.
const TOO_MUCH: usize = 600 * 1024;

#[actix_web::test]
async fn a_visitor_with_a_malformed_body_is_told_to_sign_in_and_no_more() {
    let scene = Scene::prepare().await;
    let visitor = scene.client(Role::Anonymous);
    for operation in operations()
        .iter()
        .filter(|one| one.secured && one.has_body)
    {
        let path = scene.path(operation, Of::Mentee);
        let bodies = [
            ("application/json", "{\"".to_owned()),
            ("text/plain", "hello".to_owned()),
            ("application/json", "x".repeat(TOO_MUCH)),
        ];
        for (kind, body) in bodies {
            let request = visitor.request(operation.method.clone(), &path);
            let found = answer(request.header("content-type", kind).body(body)).await;
            assert_eq!(
                found.code().as_deref(),
                Some("unauthenticated"),
                "{}",
                operation.id
            );
        }
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_visitor_learns_nothing_from_addresses() {
    let scene = Scene::prepare().await;
    let visitor = scene.client(Role::Anonymous);
    for operation in operations().iter().filter(|one| one.secured) {
        let path = operation.path.replace(['{', '}'], "");
        let found = answer(visitor.request(operation.method.clone(), &path)).await;
        found.problem(401, "unauthenticated");
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_malformed_body_of_somebody_who_may_not_decide_is_not_looked_at() {
    let scene = Scene::prepare().await;
    for id in ["decline_enrolment", "approve_enrolment"] {
        let operation = contract::operation(id);
        let path = scene.path(operation, Of::Submitted);
        for role in [Role::Stranger, Role::OtherCoordinator, Role::Administrator] {
            let request = scene.client(role).request(operation.method.clone(), &path);
            let request = request
                .header("content-type", "application/json")
                .body("{\"");
            answer(request).await.problem(403, "forbidden");
        }
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn what_belongs_to_others_looks_like_what_does_not_exist() {
    let mut scene = Scene::prepare().await;
    for row in rows()
        .into_iter()
        .filter(|row| row.expected[&Role::Stranger] == 404)
    {
        let operation = contract::operation(&row.operation);
        scene.make_ready_for(&row.operation).await;
        for role in [
            Role::Stranger,
            Role::OtherMentee,
            Role::OtherMentor,
            Role::Coordinator,
        ] {
            // What is visible to the whole programme is not hidden from other members of it.
            if row.expected[&role] < 400 {
                continue;
            }
            let client = scene.client(role);
            let theirs = scene.call(operation, row.of, role).await;
            let mut request = client.request(operation.method.clone(), &nowhere(operation));
            if let Some(version) = scene.edited(operation, row.of, &client).await {
                request = request.header("if-match", version);
            }
            if operation.id == "update_meeting" {
                request = request.header("if-match", scene.meeting_version().await);
            }
            if let Some(body) = scene.body(operation) {
                request = request.json(&body);
            }
            let nothing = answer(request).await;
            if operation.id == "mark_notifications_read" {
                continue;
            }
            assert_eq!(
                told(&theirs.json()),
                told(&nothing.json()),
                "{} {role:?}",
                operation.id
            );
        }
    }
    scene.app.stop().await;
}

/// A problem without the parts that always differ.
fn told(problem: &Value) -> Value {
    let mut told = problem.clone();
    told["request_id"] = Value::Null;
    told
}

#[actix_web::test]
async fn a_coordinator_reaches_no_enrolment_of_another_programme_through_their_own() {
    let scene = Scene::prepare().await;
    let olga = scene.client(Role::OtherCoordinator);
    let waiting = scene.submitted;
    let before = scene.app.state().await;
    let path = |programme: &str, verb: &str| {
        format!("/api/v1/programmes/{programme}/enrolments/{waiting}/{verb}")
    };
    let reason = serde_json::json!({ "reason": "Not here." });
    olga.act(&path("isth", "approval"))
        .await
        .problem(404, "not_found");
    olga.post(&path("isth", "decline"), &reason)
        .await
        .problem(404, "not_found");
    olga.act(&path(PROGRAMME, "approval"))
        .await
        .problem(403, "forbidden");
    olga.act(&path("nowhere", "approval"))
        .await
        .problem(403, "forbidden");
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}
