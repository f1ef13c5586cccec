//! Responses match the contract and have no fields that it does not define.

use crate::{
    authorisation::{Role, Row, Scene, served},
    support::contract::{Operation, operations},
};

/// A role whose list has items: the own mentee, or else another one that the operation serves.
fn reader(operation: &str) -> (Row, Role) {
    let (row, role) = served(operation);
    let mentee = row.expected[&Role::Mentee] < 400;
    (row, if mentee { Role::Mentee } else { role })
}

#[actix_web::test]
async fn every_operation_answers_as_its_schema_says() {
    let mut scene = Scene::prepare().await;
    let mut wrong = Vec::new();
    // These come last: an accepted invitation cannot be opened again, and signing out ends the session.
    let ending = ["accept_invitation", "end_session"];
    let mut in_order: Vec<&Operation> = operations().iter().collect();
    in_order.sort_by_key(|operation| ending.contains(&operation.id.as_str()));
    for operation in in_order {
        let (row, role) = served(&operation.id);
        scene.make_ready_for(&operation.id).await;
        let answer = scene.call(operation, row.of, role).await;
        assert!(
            answer.status.as_u16() < 400,
            "{}: {}",
            operation.id,
            answer.text
        );
        wrong.extend(operation.contradiction(&answer));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    scene.app.stop().await;
}

#[actix_web::test]
async fn lists_with_something_in_them_answer_as_their_schemas_say() {
    let mut scene = Scene::prepare().await;
    scene.make_ready_for("get_mentorship").await;
    scene.express_interests().await;
    scene.app.drain().await;
    let mut empty = Vec::new();
    for operation in operations().iter().filter(|one| one.is_list()) {
        scene.make_ready_for(&operation.id).await;
        let (row, role) = reader(&operation.id);
        let answer = scene.call(operation, row.of, role).await;
        assert_eq!(operation.contradiction(&answer), None);
        if answer.ok()["items"].as_array().unwrap().is_empty() {
            empty.push(operation.id.as_str());
        }
    }
    assert!(empty.is_empty(), "{empty:?}");
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_list_goes_on_where_its_page_ended() {
    let mut scene = Scene::prepare().await;
    // Reading the audit log adds a line to it; it has a test of its own.
    let still = |one: &&Operation| one.is_list() && one.id != "list_audit";
    for operation in operations().iter().filter(still) {
        scene.make_ready_for(&operation.id).await;
        let (row, role) = reader(&operation.id);
        let path = scene.path(operation, row.of);
        let client = scene.client(role);
        let whole = client.get(&format!("{path}?limit=100")).await.ok();
        let whole = whole["items"].as_array().unwrap().clone();
        let (mut found, mut after) = (Vec::new(), String::new());
        loop {
            let page = client.get(&format!("{path}?limit=1{after}")).await.ok();
            found.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next"].as_str() else {
                break;
            };
            after = format!("&after={next}");
        }
        assert_eq!(found, whole, "{}", operation.id);
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn the_service_gives_out_the_contract_it_keeps() {
    let app = crate::support::TestApp::start().await;
    let given = app.anonymous().get("/openapi.json").await.ok();
    assert_eq!(given, *crate::support::contract::CONTRACT);
    app.stop().await;
}
