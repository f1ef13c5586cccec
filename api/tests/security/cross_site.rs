//! Writes are accepted from our own pages only; reads change nothing.

use crate::{
    authorisation::{Role, Scene, answer, served},
    support::contract::{Operation, operations},
};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// The headers of a write that another site started, and of one without any.
fn foreign(own: &str) -> Vec<Vec<(&'static str, String)>> {
    let of = |origin: &str| vec![("origin", origin.to_owned())];
    let fetched = |site: &str| {
        vec![
            ("origin", own.to_owned()),
            ("sec-fetch-site", site.to_owned()),
        ]
    };
    vec![
        vec![],
        of("null"),
        of("https://evil.test"),
        of(&format!("{own}.evil.test")),
        of(&own.replace("http:", "https:")),
        of("http://localhost:1"),
        fetched("cross-site"),
        fetched("same-site"),
        fetched("none"),
        vec![("sec-fetch-site", "cross-site".to_owned())],
        vec![
            ("origin", "https://evil.test".to_owned()),
            ("sec-fetch-site", "same-origin".to_owned()),
        ],
    ]
}

/// Operations for callers other than browsers, who prove themselves by the content of the request.
const TAKES_NO_COOKIE: [&str; 2] = ["end_sessions_by_society", "end_subscription"];

#[actix_web::test]
async fn no_write_is_taken_from_another_site() {
    let mut scene = Scene::prepare().await;
    let guarded = |one: &&Operation| one.is_write() && !TAKES_NO_COOKIE.contains(&one.id.as_str());
    for operation in operations().iter().filter(guarded) {
        let (row, role) = served(&operation.id);
        scene.make_ready_for(&operation.id).await;
        let before = scene.app.state().await;
        let client = scene.client(role);
        for said in foreign(&client.origin) {
            let mut request = scene
                .request(operation, row.of, &client)
                .await
                .build()
                .unwrap();
            request.headers_mut().remove("origin");
            add(request.headers_mut(), &said);
            let found = answer(reqwest::RequestBuilder::from_parts(
                client.http.clone(),
                request,
            ));
            assert_refused(operation, &said, &found.await);
        }
        assert_eq!(before, scene.app.state().await, "{}", operation.id);
    }
    let still = scene.client(Role::Mentee).get("/api/v1/session").await.ok();
    assert_eq!(still["access"], "active");
    scene.app.stop().await;
}

fn add(headers: &mut HeaderMap, said: &[(&'static str, String)]) {
    for (name, value) in said {
        let value = HeaderValue::from_str(value).unwrap();
        headers.insert(HeaderName::from_static(name), value);
    }
}

fn assert_refused(
    operation: &Operation,
    said: &[(&'static str, String)],
    found: &crate::support::Answer,
) {
    assert_eq!(
        found.code().as_deref(),
        Some("cross_site"),
        "{} {said:?}",
        operation.id
    );
    assert_eq!(found.status, 403);
}

#[actix_web::test]
async fn our_own_pages_write_with_either_header() {
    let scene = Scene::prepare().await;
    let client = scene.client(Role::Mentee);
    let url = format!("{}/api/v1/notifications/read", client.base);
    let cookie = client.cookie.clone().unwrap();
    let ways = [
        vec![("origin", client.origin.as_str())],
        vec![("sec-fetch-site", "same-origin")],
        vec![
            ("origin", client.origin.as_str()),
            ("sec-fetch-site", "same-origin"),
        ],
    ];
    for way in ways {
        let mut request = client.http.post(&url).header("cookie", &cookie);
        for (name, value) in &way {
            request = request.header(*name, *value);
        }
        let body = serde_json::json!({ "up_to": scene.notification });
        answer(request.json(&body)).await.ok();
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn no_get_changes_anything_but_the_two_of_signing_in() {
    let mut scene = Scene::prepare().await;
    for operation in operations().iter().filter(|one| !one.is_write()) {
        if ["start_sign_in", "complete_sign_in"].contains(&operation.id.as_str()) {
            continue;
        }
        let (row, role) = served(&operation.id);
        scene.make_ready_for(&operation.id).await;
        let before = (scene.app.state().await, scene.app.rows("sessions").await);
        let found = scene.call(operation, row.of, role).await;
        assert!(
            found.status.is_success(),
            "{}: {}",
            operation.id,
            found.text
        );
        let after = (scene.app.state().await, scene.app.rows("sessions").await);
        assert_eq!(before, after, "{}", operation.id);
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn no_other_site_is_let_to_read_an_answer() {
    let scene = Scene::prepare().await;
    let client = scene.client(Role::Mentee);
    for path in [
        "/api/v1/session",
        "/api/v1/enrolments",
        "/openapi.json",
        "/",
    ] {
        let request = client.request(reqwest::Method::GET, path);
        let found = answer(request.header("origin", "https://evil.test")).await;
        let allowing = found
            .headers
            .keys()
            .find(|name| name.as_str().starts_with("access-control-"));
        assert_eq!(allowing, None, "{path}");
        let asking = client.request(reqwest::Method::OPTIONS, path);
        let asking = asking.header("access-control-request-method", "POST");
        assert!(!answer(asking).await.status.is_success(), "{path}");
    }
    scene.app.stop().await;
}
