//! At which address metrics are served.

use super::page::{Page, ask, watched};
use crate::support::TestApp;
use std::net::TcpListener;
use tandem::server;

#[actix_web::test]
async fn the_public_address_does_not_serve_them() {
    let (with, without) = (watched().await, TestApp::start().await);
    assert_eq!(without.metrics(), None);
    for app in [&with, &without] {
        for path in ["/metrics", "/api/metrics", "/api/v1/metrics"] {
            let answer = app.anonymous().get(path).await;
            assert!(!answer.text.contains("http_requests"), "{}", answer.text);
            assert!(!answer.text.contains("process_"), "{}", answer.text);
        }
    }
    without.stop().await;
    with.stop().await;
}

#[actix_web::test]
async fn their_address_serves_nothing_else() {
    let app = watched().await;
    let address = app.metrics().unwrap();
    for path in ["/", "/api/v1/programmes", "/health/live", "/metrics/x"] {
        assert_eq!(ask(address, path).await.status, 404, "{path}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn their_listener_ends_with_the_service_and_frees_its_port() {
    let app = watched().await;
    let address = app.metrics().unwrap();
    Page::at(address).await;
    app.stop().await;
    assert!(reqwest::get(format!("http://{address}/")).await.is_err());
    TcpListener::bind(address).expect("a port that is free again");
}

#[actix_web::test]
async fn a_worker_alone_has_them_too_and_ends_them_with_itself() {
    let app = watched().await;
    let working = server::work(&app.services_anew().await).unwrap();
    let address = working.metrics().unwrap();
    assert_ne!(Some(address), app.metrics());
    let page = Page::at(address).await;
    assert_eq!(page.value("tandem_outbox{state=\"waiting\"}"), 0.0);
    working.stop().await.unwrap();
    TcpListener::bind(address).expect("a port that is free again");
    Page::of(&app).await;
    app.stop().await;
}

#[actix_web::test]
async fn an_address_that_somebody_else_listens_on_is_named_with_its_key() {
    let app = watched().await;
    let taken = app.metrics();
    let mut services = app.services_anew().await;
    let mut config = (*services.config).clone();
    config.metrics.bind = taken;
    services.config = config.into();
    let Err(error) = server::work(&services) else {
        panic!("two listen on {taken:?}");
    };
    let text = error.to_string();
    let begin = format!("metrics.bind: {} ", taken.unwrap());
    assert!(text.starts_with(&begin), "{text}");
    app.stop().await;
}
