//! Bodies that are refused, for every operation that has one.

use crate::{
    authorisation::{Role, Scene, answer, served},
    support::{
        Answer,
        contract::{CONTRACT, Operation, operations},
    },
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const LARGEST: usize = 512 * 1024;

/// Sends a body to an operation, as a role that it serves.
async fn send(scene: &Scene, operation: &Operation, kind: Option<&str>, body: &str) -> Answer {
    let (row, role) = served(&operation.id);
    let path = scene.path(operation, row.of);
    let client = scene.client(role);
    let mut request = client.request(operation.method.clone(), &path);
    if let Some(kind) = kind {
        request = request.header("content-type", kind);
    }
    if let Some(version) = scene.edited(operation, row.of, &client).await {
        request = request.header("if-match", version);
    }
    answer(request.body(body.to_owned())).await
}

fn with_bodies() -> impl Iterator<Item = &'static Operation> {
    operations().iter().filter(|operation| operation.has_body)
}

const JSON: Option<&str> = Some("application/json");

#[actix_web::test]
async fn a_body_that_is_not_json_is_refused_and_changes_nothing() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for operation in with_bodies() {
        let good = scene.body(operation).unwrap().to_string();
        for kind in [
            None,
            Some("text/plain"),
            Some("application/x-www-form-urlencoded"),
            Some("multipart/form-data; boundary=x"),
            Some("application/json-seq"),
        ] {
            let found = send(&scene, operation, kind, &good).await;
            assert_eq!(
                found.code().as_deref(),
                Some("unsupported_media_type"),
                "{kind:?}"
            );
            assert_eq!(found.status, 415);
        }
        for bad in [
            "",
            "{",
            "null",
            "[]",
            "[1, 2]",
            "\"text\"",
            "{} {}",
            "{'a': 1}",
            "\u{feff}{}",
        ] {
            let found = send(&scene, operation, JSON, bad).await;
            found.problem(400, "invalid_body");
        }
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(9000), "]".repeat(9000));
        send(&scene, operation, JSON, &deep)
            .await
            .problem(400, "invalid_body");
    }
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_body_that_is_too_large_is_refused_before_it_is_parsed() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for operation in with_bodies() {
        let large = "{".repeat(LARGEST + 1);
        let found = send(&scene, operation, JSON, &large).await;
        found.problem(413, "payload_too_large");
    }
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_field_that_nobody_knows_is_refused_by_name() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for operation in with_bodies() {
        let mut body = scene.body(operation).unwrap();
        body["shoe_size"] = 42.into();
        let found = send(&scene, operation, JSON, &body.to_string()).await;
        let problem = found.problem(400, "invalid_body");
        assert_eq!(
            problem["errors"][0]["pointer"], "/shoe_size",
            "{}",
            operation.id
        );
        assert_eq!(problem["errors"][0]["code"], "unknown_field");
        let mut known: Vec<&str> = problem["errors"][0]["args"]["known"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        known.sort_unstable();
        let fields = fields_of(operation);
        let there_are: Vec<&str> = fields.keys().map(String::as_str).collect();
        assert_eq!(known, there_are, "{}", operation.id);
    }
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

/// The fields of a body, by name.
fn fields_of(operation: &Operation) -> BTreeMap<String, Value> {
    let content = &operation.description["requestBody"]["content"];
    let schema = content["application/json"]["schema"]["$ref"].as_str();
    let name = schema.unwrap().rsplit('/').next().unwrap();
    let fields = CONTRACT["components"]["schemas"][name]["properties"].clone();
    serde_json::from_value(fields).unwrap()
}

/// A value of a type that the field does not accept.
fn of_another_type(field: &Value) -> Value {
    let is = |kind: &str| {
        field["type"] == kind
            || field["type"]
                .as_array()
                .is_some_and(|all| all.contains(&kind.into()))
    };
    match is("number") || is("integer") || is("boolean") || is("array") {
        true => json!("a-private-word"),
        false => json!([["a-private-word"]]),
    }
}

#[actix_web::test]
async fn every_field_of_every_body_is_pointed_at_where_it_has_the_wrong_type() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for operation in with_bodies() {
        for (name, field) in fields_of(operation) {
            let mut body = scene.body(operation).unwrap();
            body[&name] = of_another_type(&field);
            let found = send(&scene, operation, JSON, &body.to_string()).await;
            let problem = found.problem(400, "invalid_body");
            let told = format!("{}: {}", operation.id, found.text);
            assert_eq!(
                problem["errors"][0]["pointer"],
                format!("/{name}"),
                "{told}"
            );
            assert_eq!(problem["errors"][0]["code"], "wrong_type", "{told}");
            assert!(!found.text.contains("a-private-word"), "{told}");
        }
    }
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn what_is_wrong_within_a_body_is_told_by_its_kind() {
    let scene = Scene::prepare().await;
    let cases = [
        (
            "update_profile",
            r#"{"headline": "a", "headline": "b"}"#,
            "",
            "repeated_field",
        ),
        (
            "update_profile",
            r#"{"career_stage": "queen"}"#,
            "/career_stage",
            "unknown_value",
        ),
        (
            "update_profile",
            r#"{"visibility": {"shoe_size": "matched"}}"#,
            "/visibility/shoe_size",
            "unknown_field",
        ),
        (
            "update_profile",
            r#"{"working_hours": {"start": "08:00"}}"#,
            "/working_hours/end",
            "required",
        ),
        (
            "update_profile",
            r#"{"working_hours": ["08:00", "17:00"]}"#,
            "/working_hours",
            "wrong_type",
        ),
        (
            "create_request",
            r#"{"mentor_enrolment_id": "nobody", "message": "x"}"#,
            "/mentor_enrolment_id",
            "invalid_value",
        ),
        ("create_request", r"{}", "/message", "required"),
    ];
    for (id, body, pointer, code) in cases {
        let operation = crate::support::contract::operation(id);
        let found = send(&scene, operation, JSON, body).await;
        let problem = found.problem(400, "invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
        assert_eq!(problem["errors"][0]["code"], code, "{body}");
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_value_of_the_wrong_type_is_pointed_at_and_not_repeated() {
    let scene = Scene::prepare().await;
    let operation = crate::support::contract::operation("update_profile");
    let cases = [
        (r#"{"headline": ["a-private-word"]}"#, "/headline"),
        (r#"{"languages": ["en", 7]}"#, "/languages/1"),
        (
            r#"{"working_hours": {"start": "08:00", "end": 9}}"#,
            "/working_hours/end",
        ),
        (r#"{"career_stage": "a-private-word"}"#, "/career_stage"),
        (
            r#"{"open_to": ["reviewing", "a-private-word"]}"#,
            "/open_to/1",
        ),
        (
            r#"{"visibility": {"country": "a-private-word"}}"#,
            "/visibility/country",
        ),
    ];
    for (body, pointer) in cases {
        let found = send(&scene, operation, JSON, body).await;
        let problem = found.problem(400, "invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
        assert!(!found.text.contains("a-private-word"), "{}", found.text);
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn text_that_no_database_keeps_alike_is_refused() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for operation in with_bodies() {
        let Value::Object(fields) = scene.body(operation).unwrap() else {
            panic!("{} takes no object", operation.id);
        };
        for name in fields.keys() {
            let mut body = scene.body(operation).unwrap();
            let Some(text) = fields[name].as_str() else {
                continue;
            };
            body[name] = format!("{text}\0").into();
            let found = send(&scene, operation, JSON, &body.to_string()).await;
            let problem = found.problem(400, "invalid_body");
            assert_eq!(
                problem["errors"][0]["pointer"],
                format!("/{name}"),
                "{}",
                operation.id
            );
        }
    }
    assert_eq!(before, scene.app.state().await);
    let plain = scene.client(Role::Mentee);
    let version = scene.version(crate::authorisation::Of::Mentee).await;
    let path = scene.mentee.path("/profile");
    let body = serde_json::json!({ "workplace": "C:\\u0000 \u{1F9EA}" });
    let kept = plain.patch(&path, &version, &body).await.ok();
    assert_eq!(kept["workplace"], "C:\\u0000 \u{1F9EA}");
    scene.app.stop().await;
}

#[actix_web::test]
async fn an_array_is_no_object_wherever_it_stands() {
    let scene = Scene::prepare().await;
    let bodies = [
        (
            "update_profile",
            json!({ "visibility": [null, "everyone"] }),
        ),
        (
            "update_profile",
            json!({ "working_hours": ["07:30", "21:00"] }),
        ),
        (
            "update_notification_preferences",
            json!({ "kinds": [["request_declined", true, true]] }),
        ),
    ];
    for (id, body) in bodies {
        let operation = operations().iter().find(|one| one.id == id).unwrap();
        let answer = send(&scene, operation, JSON, &body.to_string()).await;
        assert_eq!(answer.status, 400, "{id} {body}: {}", answer.text);
    }
    scene.app.stop().await;
}
