//! The way of a mentor.

use super::Standing;
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn a_mentor_waits_for_requests_answers_them_and_opens_the_mentorship() {
    let app = TestApp::start().await;
    let (amina, zoe) = (
        app.mentee("guided", "amina").await,
        app.mentee("guided", "zoe").await,
    );
    let kwame = app.mentor("guided", "kwame").await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        standing.done,
        ["sign_in", "register", "approval", "profile"]
    );
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "wait_for_requests")
    );
    let first = amina.ask(&kwame).await;
    app.a_second_later();
    let second = zoe.ask(&kwame).await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("match", "answer_requests")
    );
    assert_eq!(
        (standing.next("count"), standing.next("id")),
        (&json!(2), &json!(second))
    );
    assert_eq!(standing.next("person"), "Member zoe", "the newest");
    assert_eq!(kwame.get("").await["waiting"], 2);
    let mentorship = kwame.accept(second).await;
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("meet", "answer_requests")
    );
    assert_eq!(
        (standing.next("count"), standing.next("id")),
        (&json!(1), &json!(first))
    );
    amina.client.answer(first, "withdrawal").await.ok();
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("meet", "open_mentorship")
    );
    assert_eq!(
        (standing.next("id"), standing.next("person")),
        (&json!(mentorship), &json!("Member zoe"))
    );
    zoe.client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    let standing = Standing::of(&kwame).await;
    assert_eq!(
        (standing.now(), standing.action()),
        ("", "wait_for_requests")
    );
    app.drain().await;
    // Approved, asked twice, one taken back, one ended.
    let unread = &Standing::of(&kwame).await.journey["unread_notifications"];
    assert_eq!(unread, &json!(5));
    app.stop().await;
}
