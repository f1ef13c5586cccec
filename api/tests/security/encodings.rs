//! Compressed bodies, for every operation and any caller.

use crate::{
    authorisation::{Of, Role, Scene, served},
    support::{Answer, TestApp, contract::operations},
};
use reqwest::Method;

/// Eight hundred bytes of Brotli can become a gigabyte, so none of these is unpacked.
const PACKINGS: [&str; 9] = [
    "br",
    "gzip",
    "GZIP",
    "x-gzip",
    "deflate",
    "zstd",
    "compress",
    "identity, br",
    "made-up",
];

#[actix_web::test]
async fn a_packed_body_is_refused_by_every_operation_and_nothing_is_changed() {
    let scene = Scene::prepare().await;
    let before = scene.app.state().await;
    for (operation, packing) in operations().iter().zip(PACKINGS.into_iter().cycle()) {
        let (row, role) = served(&operation.id);
        let request = scene.request(operation, row.of, &scene.client(role)).await;
        let request = request.header("content-encoding", packing);
        let refused = Answer::of(request.send().await.unwrap()).await;
        refused.problem(415, "unsupported_encoding");
        assert_eq!(refused.header("accept-encoding"), Some("identity"));
        if operation.is_write() {
            assert_eq!(operation.contradiction(&refused), None);
        }
    }
    assert_eq!(before, scene.app.state().await);
    let operation = crate::support::contract::operation("update_me");
    let client = scene.client(Role::Mentee);
    let plain = scene.request(operation, Of::Mentee, &client).await;
    let plain = plain.header("content-encoding", "identity");
    Answer::of(plain.send().await.unwrap()).await.ok();
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_visitor_is_refused_with_every_packing_where_nobody_has_to_be_signed_in() {
    let app = TestApp::start().await;
    for path in [
        "/api/v1/session/logout-events",
        "/api/v1/unsubscribe/guess",
        "/api/v1/nothing",
        "/",
    ] {
        for packing in PACKINGS {
            let request = app.anonymous().request(Method::POST, path);
            let request = request
                .header("content-encoding", packing)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(vec![0_u8; 800]);
            let refused = Answer::of(request.send().await.unwrap()).await;
            refused.problem(415, "unsupported_encoding");
        }
    }
    app.stop().await;
}
