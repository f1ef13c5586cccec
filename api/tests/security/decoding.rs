//! Values that no database accepts, in queries, paths, cursors and bodies of every operation: they are refused when they are
//! decoded, and are never a fault.

use crate::{
    authorisation::{Scene, answer, filled, served},
    support::{
        Client,
        contract::{Operation, operation, operations},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use reqwest::Method;
use serde_json::{Value, json};

/// Values that one of the engines does not accept.
const NASTY: [&str; 16] = [
    "%00",
    "a%00b",
    "%2500",
    "%FF%FE",
    "-4713-01-01T00:00:00Z",
    "-5000-01-01",
    "%2B262142-12-31T23:59:59Z",
    "0000-00-00",
    "99999999999999999999999999",
    "-9223372036854775809",
    "18446744073709551616",
    "1e400",
    "NaN",
    "%F0%9F%A7%AA",
    "%25_!%27%22;--",
    "00000000-0000-0000-0000-000000000000",
];

/// Cursors that no list ever returned.
const PLACES: [&str; 16] = [
    r#""00000000-0000-0000-0000-000000000000""#,
    r#"["-4713-01-01T00:00:00Z","0190a0a0-0000-7000-8000-000000000000"]"#,
    r#"["-262143-01-01T00:00:00Z","0190a0a0-0000-7000-8000-000000000000"]"#,
    r#"["+262142-12-31T23:59:59Z","0190a0a0-0000-7000-8000-000000000000"]"#,
    r#"["9999-12-31T23:59:59.999999Z","0190a0a0-0000-7000-8000-000000000000"]"#,
    r#"{"at":"-4714-01-01T00:00:00Z","id":"0190a0a0-0000-7000-8000-000000000000"}"#,
    r#"{"at":"0001-01-01T00:00:00Z","id":"ffffffff-ffff-ffff-ffff-ffffffffffff"}"#,
    r#"{"at":"+262142-12-31T23:59:59Z","id":"0190a0a0-0000-7000-8000-000000000000"}"#,
    r#"{"name":"\u0000","id":"0190a0a0-0000-7000-8000-000000000000"}"#,
    r#"{"name":"Amina\u0000","id":"0190a0a0-0000-7000-8000-000000000000"}"#,
    r#"{"name":"😀","id":"00000000-0000-0000-0000-000000000000"}"#,
    "2147483647",
    "-2147483648",
    "9223372036854775807",
    "1e308",
    "null",
];

fn parameters(operation: &Operation) -> Vec<String> {
    let all = operation.description["parameters"].as_array();
    let of_query = all.into_iter().flatten().filter(|one| one["in"] == "query");
    let name = |one: &Value| one["name"].as_str().unwrap().to_owned();
    of_query.map(name).collect()
}

/// Sends a request as a role that the operation serves. Returns the status, and what is wrong with the response, if anything.
async fn asked(client: &Client, operation: &Operation, path: &str) -> (u16, Option<String>) {
    let found = answer(client.request(operation.method.clone(), path)).await;
    let status = found.status.as_u16();
    let documented = operation.contradiction(&found);
    let wrong = if status >= 500 {
        Some(found.text)
    } else {
        documented
    };
    (
        status,
        wrong.map(|wrong| format!("{path}: {status} {wrong}")),
    )
}

/// Every GET with query parameters, with a client that it serves and the path in the scene.
async fn with_queries(scene: &Scene) -> Vec<(&'static Operation, Client, String)> {
    let mut found = Vec::new();
    for one in operations() {
        if one.method == Method::GET && !parameters(one).is_empty() {
            let (row, role) = served(&one.id);
            found.push((one, scene.client(role), scene.path(one, row.of)));
        }
    }
    found
}

#[actix_web::test]
async fn no_query_of_any_operation_is_a_fault() {
    let scene = Scene::prepare().await;
    let mut wrong = Vec::new();
    for (operation, client, path) in with_queries(&scene).await {
        for name in parameters(operation) {
            for value in NASTY {
                let address = format!("{path}?{name}={value}");
                let (status, found) = asked(&client, operation, &address).await;
                wrong.extend(found);
                if value.contains("%00") {
                    assert_eq!(status, 400, "{address}");
                }
            }
        }
        let (status, _) = asked(&client, operation, &format!("{path}?%00=1")).await;
        assert_eq!(status, 400, "{path}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    scene.app.stop().await;
}

#[actix_web::test]
async fn what_is_wrong_with_a_query_names_its_parameter() {
    let scene = Scene::prepare().await;
    let path = scene.mentee.path("/matches?limit=3&q=rare%00donors");
    let problem = scene
        .mentee
        .client
        .get(&path)
        .await
        .problem(400, "invalid_query");
    assert!(
        problem["detail"].as_str().unwrap().contains("`q`"),
        "{problem}"
    );
    scene.app.stop().await;
}

#[actix_web::test]
async fn no_cursor_of_any_list_is_a_fault() {
    let scene = Scene::prepare().await;
    let mut wrong = Vec::new();
    let mut runner = TestRunner::new(Config::default());
    for (operation, client, path) in with_queries(&scene).await {
        if !parameters(operation).contains(&"after".to_owned()) {
            continue;
        }
        let mut places: Vec<String> = PLACES.map(str::to_owned).to_vec();
        places.extend((0..12).map(|_| made_up_place(&mut runner).to_string()));
        for place in places {
            let after = URL_SAFE_NO_PAD.encode(&place);
            let (_, found) = asked(&client, operation, &format!("{path}?after={after}")).await;
            wrong.extend(found.map(|found| format!("{place} at {found}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    scene.app.stop().await;
}

/// A cursor in the form of ours, with random values.
fn made_up_place(runner: &mut TestRunner) -> Value {
    let year = -262_143..262_142_i32;
    let strategy = (
        year,
        1..13_u8,
        any::<u128>(),
        ".{0,12}",
        any::<i64>(),
        0..5_u8,
    )
        .prop_map(|(year, month, id, name, number, which)| {
            let sign = if year < 0 {
                "-"
            } else if year > 9_999 {
                "+"
            } else {
                ""
            };
            let at = format!("{sign}{:04}-{month:02}-01T00:00:00Z", year.abs());
            let id = uuid::Uuid::from_u128(id);
            match which {
                0 => json!([at, id]),
                1 => json!({ "at": at, "id": id }),
                2 => json!({ "name": name, "id": id }),
                3 => json!(number),
                _ => json!(id),
            }
        });
    strategy.new_tree(runner).unwrap().current()
}

#[actix_web::test]
async fn no_path_of_any_operation_is_a_fault() {
    let scene = Scene::prepare().await;
    let mut wrong = Vec::new();
    let before = scene.app.state().await;
    for operation in operations().iter().filter(|one| one.path.contains('{')) {
        let (_, role) = served(&operation.id);
        let client = scene.client(role);
        for value in NASTY {
            let path = filled(operation, |_| Some(value.to_owned()));
            let request = client.request(operation.method.clone(), &path);
            let request = match scene.body(operation) {
                Some(body) => request.json(&body),
                None => request,
            };
            let found = answer(request).await;
            let status = found.status.as_u16();
            if status >= 500 || (value.contains("%00") && status != 404) {
                wrong.push(format!("{} {path}: {status} {}", operation.id, found.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_day_that_no_calendar_has_is_refused_by_its_field() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for id in ["pause_enrolment", "name_deputy"] {
        let operation = operation(id);
        let (row, role) = served(id);
        for day in [
            "+262142-12-31",
            "+10000-01-01",
            "-4713-01-01",
            "0000-01-01",
            "2026-02-30",
        ] {
            let mut body = scene.body(operation).unwrap();
            body["until"] = day.into();
            let client = scene.client(role);
            let request = client.request(operation.method.clone(), &scene.path(operation, row.of));
            let problem = answer(request.json(&body))
                .await
                .problem(400, "invalid_body");
            assert_eq!(problem["errors"][0]["pointer"], "/until", "{id} {day}");
        }
    }
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}
