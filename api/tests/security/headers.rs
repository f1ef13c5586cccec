//! Security headers of every response.

use crate::support::{Answer, TestApp, contract::operations};
use std::collections::BTreeMap;

const FIXED: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "strict-transport-security",
        "max-age=63072000; includeSubDomains",
    ),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

fn policy(answer: &Answer) -> BTreeMap<String, Vec<String>> {
    let text = answer.header("content-security-policy").unwrap();
    text.split(';')
        .map(|directive| {
            let mut words = directive.split_whitespace().map(str::to_owned);
            (words.next().unwrap(), words.collect())
        })
        .collect()
}

fn assert_guarded(path: &str, answer: &Answer) {
    for (name, value) in FIXED {
        assert_eq!(answer.header(name), Some(value), "{path}");
    }
    assert!(!answer.header("x-request-id").unwrap().is_empty(), "{path}");
    assert_eq!(answer.header("server"), None, "{path}");
    let policy = policy(answer);
    assert_eq!(policy["default-src"], ["'none'"], "{path}");
    for nowhere in ["frame-ancestors", "base-uri"] {
        assert_eq!(policy[nowhere], ["'none'"], "{path}");
    }
    assert_eq!(policy["form-action"], ["'self'"], "{path}");
    for (directive, sources) in &policy {
        let unsafe_word = |source: &String| {
            source.contains("unsafe") || source.contains('*') || source.contains("http")
        };
        assert!(
            !sources.iter().any(unsafe_word),
            "{path}: {directive} {sources:?}"
        );
    }
}

#[actix_web::test]
async fn every_kind_of_answer_carries_them() {
    let app = TestApp::start().await;
    let (visitor, amina) = (app.anonymous(), app.member("amina").await);
    let paths = [
        "/",
        "/p/isbt/mentee/find",
        "/assets/nothing.js",
        "/favicon.svg",
        "/health/live",
        "/health/ready",
        "/openapi.json",
        "/api/v1/society",
        "/api/v1/session/sign-in",
        "/api/v1/session/callback",
        "/api/v1/nothing",
        "/api/nothing",
        "/api/v1/enrolments",
        "/api/v1/enrolments/x",
        "/api/v1/programmes?limit=x",
    ];
    for path in paths {
        assert_guarded(path, &visitor.get(path).await);
        assert_guarded(path, &amina.get(path).await);
    }
    let mut foreign = amina.clone();
    foreign.origin = "https://evil.test".into();
    assert_guarded(
        "another site",
        &foreign.act("/api/v1/notifications/read").await,
    );
    assert_guarded("a write", &amina.act("/api/v1/notifications/read").await);
    assert_guarded("a method", &amina.put("/api/v1/enrolments").await);
    app.stop().await;
}

#[actix_web::test]
async fn every_operation_answers_with_them() {
    let app = TestApp::start().await;
    let (visitor, amina) = (app.anonymous(), app.member("amina").await);
    for operation in operations()
        .iter()
        .filter(|one| one.id != "stream_notifications")
    {
        let names = |part: &str| part.starts_with('{');
        let parts = operation.path.split('/');
        let parts: Vec<&str> = parts
            .map(|one| if names(one) { "x" } else { one })
            .collect();
        let path = parts.join("/");
        for client in [&visitor, &amina] {
            let request = client.request(operation.method.clone(), &path);
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_guarded(&operation.id, &answer);
        }
    }
    app.stop().await;
}

#[actix_web::test]
async fn answers_of_the_api_are_kept_by_nobody() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    for path in [
        "/api/v1/session",
        "/api/v1/enrolments",
        "/api/v1/nothing",
        "/api/v1/programmes",
    ] {
        assert_eq!(
            amina.get(path).await.header("cache-control"),
            Some("no-store"),
            "{path}"
        );
    }
    app.stop().await;
}

#[actix_web::test]
async fn only_the_pages_of_the_contract_may_style_inline() {
    let app = TestApp::start().await;
    let docs = app.anonymous().get("/docs/").await;
    let mut found = policy(&docs);
    assert_eq!(
        found.remove("style-src").unwrap(),
        ["'self'", "'unsafe-inline'"]
    );
    assert_eq!(found["script-src"], ["'self'"]);
    assert_eq!(found["frame-ancestors"], ["'none'"]);
    app.stop().await;
}

/// The app may not be built where these tests run; then there is no page.
#[actix_web::test]
async fn each_page_has_a_nonce_of_its_own_and_uses_it() {
    let app = TestApp::start().await;
    let visitor = app.anonymous();
    let mut nonces = Vec::new();
    for path in ["/", "/", "/programmes/isbt"] {
        let page = visitor.get(path).await;
        if page.status == 404 {
            assert!(
                page.text.starts_with("The app is not built"),
                "{}",
                page.text
            );
            return app.stop().await;
        }
        let scripts = policy(&page).remove("script-src").unwrap();
        let nonce = scripts[1]
            .trim_matches('\'')
            .strip_prefix("nonce-")
            .unwrap()
            .to_owned();
        assert!(nonce.len() >= 22, "{nonce}");
        assert!(!page.text.contains("__CSP_NONCE__"));
        let own = page.text.matches(&format!("nonce=\"{nonce}\"")).count();
        assert_eq!(own, page.text.matches("nonce=").count());
        assert!(own >= page.text.matches("<script").count());
        assert_eq!(page.header("cache-control"), Some("no-store"));
        nonces.push(nonce);
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 3);
    app.stop().await;
}
