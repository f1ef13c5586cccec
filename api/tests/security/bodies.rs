//! Bodies that cannot be taken, of every operation that takes one.

use crate::{
    authorisation::{Role, Scene, answer, served},
    support::{
        Answer,
        contract::{Operation, operations},
    },
};
use serde_json::{Value, json};

const LARGEST: usize = 256 * 1024;

/// Sends a body to an operation as somebody whom it serves.
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
    }
    assert_eq!(before, scene.app.state().await);
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
