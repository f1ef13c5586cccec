//! A query string has only the parameters of its operation.

use crate::{
    authorisation::{Of, Role, Scene, answer, served},
    support::contract::{Operation, operations},
};

/// The society adds parameters of its own to the callback.
const OPEN: [&str; 1] = ["complete_sign_in"];

fn parameters(operation: &Operation) -> Vec<&str> {
    let all = operation.description["parameters"].as_array();
    all.into_iter()
        .flatten()
        .filter(|one| one["in"] == "query")
        .map(|one| one["name"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn a_parameter_that_nobody_knows_is_refused_by_name() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    let mut wrong = Vec::new();
    let strict = |one: &&Operation| !OPEN.contains(&one.id.as_str());
    for operation in operations().iter().filter(strict) {
        let (row, role) = served(&operation.id);
        let path = scene.path(operation, row.of);
        let client = scene.client(role);
        let request = client.request(operation.method.clone(), &format!("{path}?no_such=1"));
        let found = answer(request).await;
        let problem = found.json();
        let error = &problem["errors"][0];
        let named = problem["type"] == "/problems/invalid_query"
            && error["pointer"] == "/no_such"
            && error["code"] == "unknown_parameter"
            && error["args"]["known"] == serde_json::json!(parameters(operation));
        if !named || found.status != 400 {
            wrong.push(format!("{}: {} {}", operation.id, found.status, found.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_visitor_with_an_unknown_parameter_is_told_to_sign_in_and_no_more() {
    let scene = Scene::prepare().await;
    let visitor = scene.client(Role::Anonymous);
    for operation in operations().iter().filter(|one| one.secured) {
        let path = scene.path(operation, Of::Mentee);
        let request = visitor.request(operation.method.clone(), &format!("{path}?no_such=1"));
        answer(request).await.problem(401, "unauthenticated");
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn what_the_society_adds_to_the_address_it_sends_people_back_to_is_no_fault() {
    let scene = Scene::prepare().await;
    for id in OPEN {
        let operation = operations().iter().find(|one| one.id == id).unwrap();
        let path = scene.path(operation, Of::Mentee);
        let path = format!("{path}?state=s&code=c&session_state=x&hd=society.test");
        let visitor = scene.client(Role::Anonymous);
        let found = answer(visitor.request(operation.method.clone(), &path)).await;
        assert_eq!(found.status, 302, "{}", found.text);
    }
    let takes_any_name = |operation: &&Operation| {
        let all = operation.description["parameters"].as_array();
        let mut schemas = all.into_iter().flatten().map(|one| &one["schema"]);
        schemas.any(|schema| schema.get("additionalProperties").is_some())
    };
    let open = operations().iter().filter(takes_any_name);
    assert_eq!(open.map(|one| one.id.as_str()).collect::<Vec<_>>(), OPEN);
    scene.app.stop().await;
}
