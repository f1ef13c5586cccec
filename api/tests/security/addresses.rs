//! Addresses that do not exist, and invalid values in addresses.

use crate::{
    authorisation::{PROGRAMME, Role, Scene, answer},
    support::{
        TestApp,
        contract::{CONTRACT, operations},
    },
};
use reqwest::Method;
use std::collections::BTreeSet;

#[actix_web::test]
async fn an_unknown_address_is_a_problem() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    for path in [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/",
        "/api/v2/session",
        "/api/v1/nothing",
        "/api/v1/session/",
        "/api/v1//session",
        "/api/v1/Session",
        "/api/v1/session/nothing",
        "/api/v1/enrolments/x/y/z",
        "/api/v1/..%2f..%2fetc%2fpasswd",
        "/api/v1/requests/%00",
        "/api/v1/programmes/nothing",
        "/api/v1/programmes/%00",
        "/api/v1/programmes/%F0%9F",
        "/api/v1/programmes/isbt%00",
    ] {
        for client in [&amina, &app.anonymous()] {
            let found = client.get(path).await;
            if found.status != 401 {
                found.problem(404, "not_found");
            }
        }
    }
    for path in [
        "/assets/..%2findex.html",
        "/assets/nothing.js",
        "/assets/%00",
    ] {
        app.anonymous().get(path).await.problem(404, "not_found");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_method_that_an_address_does_not_know_is_told_those_it_knows() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    for (path, item) in CONTRACT["paths"].as_object().unwrap() {
        let known: BTreeSet<String> = item
            .as_object()
            .unwrap()
            .keys()
            .map(|method| method.to_uppercase())
            .collect();
        let path = path.replace(['{', '}'], "");
        for method in [
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE",
        ] {
            if known.contains(method) {
                continue;
            }
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let found = answer(amina.request(method.clone(), &path)).await;
            assert_eq!(found.status, 405, "{method} {path}");
            let allowed = found
                .header("allow")
                .unwrap()
                .split(", ")
                .map(str::to_owned);
            assert_eq!(allowed.collect::<BTreeSet<_>>(), known, "{path}");
            if method != Method::HEAD {
                found.problem(405, "method_not_allowed");
            }
        }
    }
    app.stop().await;
}

#[actix_web::test]
async fn an_id_that_is_none_names_nothing() {
    let scene = Scene::prepare().await;
    let ines = scene.client(Role::Coordinator);
    let tomas = scene.client(Role::Administrator);
    let ids = [
        "x",
        "1",
        "' or 1=1",
        "00000000-0000-0000-0000-000000000000",
        "%F0%9F",
        "%00",
    ];
    for operation in operations() {
        let path = operation.path.replace("{programme}", PROGRAMME);
        if !path.contains('{') {
            continue;
        }
        for id in ids {
            let path: Vec<&str> = path
                .split('/')
                .map(|part| if part.starts_with('{') { id } else { part })
                .collect();
            let administers = operation.path.contains("/administration/");
            let client = if administers { &tomas } else { &ines };
            let mut request = client.request(operation.method.clone(), &path.join("/"));
            if let Some(body) = scene.body(operation) {
                request = request.header("if-match", "\"1\"").json(&body);
            }
            let found = answer(request).await;
            assert_eq!(
                found.code().as_deref(),
                Some("not_found"),
                "{} {id}",
                operation.id
            );
        }
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_cursor_that_was_not_given_out_is_refused_by_every_list() {
    let mut scene = Scene::prepare().await;
    for operation in operations().iter().filter(|one| one.is_list()) {
        let (row, role) = crate::authorisation::served(&operation.id);
        scene.make_ready_for(&operation.id).await;
        let path = scene.path(operation, row.of);
        for after in [
            "x",
            "!!",
            "bnVsbA",
            "W10",
            "e30",
            "IgAi",
            "%00",
            "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA",
        ] {
            let found = scene
                .client(role)
                .get(&format!("{path}?after={after}"))
                .await;
            assert_eq!(
                found.code().as_deref(),
                Some("invalid_query"),
                "{} {after}: {}",
                operation.id,
                found.text
            );
            assert_eq!(found.status, 400);
        }
        for limit in ["x", "", "-1", "0", "101", "1.5", "99999999999999999999"] {
            let found = scene
                .client(role)
                .get(&format!("{path}?limit={limit}"))
                .await;
            found.problem(400, "invalid_query");
        }
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_filter_that_is_none_is_refused_or_finds_nothing() {
    let scene = Scene::prepare().await;
    let amina = scene.client(Role::Mentee);
    amina
        .get(&scene.mentee.path("/requests?status=secret"))
        .await
        .problem(400, "invalid_query");
    let ines = scene.client(Role::Coordinator);
    ines.get(&format!(
        "/api/v1/programmes/{PROGRAMME}/approvals?role=queen"
    ))
    .await
    .problem(400, "invalid_query");
    for filter in ["expertise=nothing", "languages=xx", "open_to=' or 1=1"] {
        let found = amina
            .get(&scene.mentee.path(&format!("/matches?{filter}")))
            .await
            .ok();
        assert_eq!(found["total"], 0, "{filter}");
    }
    scene.app.stop().await;
}
