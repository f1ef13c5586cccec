//! What the end of a mentorship, and the erasure of a member, leave of its agreement.

use super::assert_allowed;
use crate::support::{
    TestApp,
    agreements::{address, complete},
};
use serde_json::{Value, json};
use tandem::features::{FEATURES, oversight::privacy};

#[actix_web::test]
async fn the_end_withdraws_what_is_open_and_both_keep_reading() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let first = amina.propose(pair.mentorship, &complete()).await;
    kwame.approve(pair.mentorship, &first).await.ok();
    let second = kwame
        .propose(pair.mentorship, &json!({ "meetings_planned": 8 }))
        .await;
    app.drain().await;
    let sent = app.outbox.letters().len();
    amina
        .end(pair.mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    app.drain().await;
    assert_eq!(
        app.outbox.letters().len(),
        sent + 2,
        "each is told of the end alone"
    );
    for client in [amina, kwame] {
        let versions = client.agreements(pair.mentorship).await;
        assert_eq!(
            (&versions[0]["status"], &versions[1]["status"]),
            (&json!("withdrawn"), &json!("in_force"))
        );
        assert_eq!(versions[1]["terms"], first["terms"]);
    }
    let late = [
        amina.approve(pair.mentorship, &second).await,
        amina.start_agreement(pair.mentorship).await,
        kwame.withdraw(pair.mentorship, &second).await,
        amina.send_back(pair.mentorship, &second, "Too late.").await,
    ];
    for answer in late {
        answer.problem(409, "mentorship_already_ended");
    }
    assert_allowed(&app).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_that_the_end_withdrew_stays_its_authors() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    amina.draft(pair.mentorship, &complete()).await;
    kwame
        .end(pair.mentorship, &json!({ "outcome": "ended_early" }))
        .await
        .ok();
    let path = address(pair.mentorship, "/1");
    assert_eq!(kwame.get(&path).await.ok()["terms"], Value::Null);
    let own = amina.get(&path).await.ok();
    assert_eq!(own["terms"]["other_terms"], "No calls on Sundays.");
    let events = "select count(*) from events where kind = 'agreement.withdrawn'";
    assert_eq!(app.count(events).await, 0, "nobody knew of it");
    app.stop().await;
}

#[actix_web::test]
async fn erasing_a_member_empties_what_they_wrote_and_keeps_that_both_approved() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let first = amina.propose(pair.mentorship, &complete()).await;
    kwame
        .send_back(pair.mentorship, &first, "Four are enough.")
        .await
        .ok();
    let second = amina
        .propose(pair.mentorship, &json!({ "meetings_planned": 4 }))
        .await;
    let second = kwame.approve(pair.mentorship, &second).await.ok();
    kwame
        .propose(pair.mentorship, &json!({ "cadence": "weekly" }))
        .await;
    let session = amina.get("/api/v1/session").await.ok();
    let id: uuid::Uuid = session["member"]["id"].as_str().unwrap().parse().unwrap();
    privacy::erase(app.db(), app.files.as_ref(), FEATURES, id.into())
        .await
        .unwrap();
    let versions = kwame.agreements(pair.mentorship).await;
    assert_eq!(versions.len(), 3);
    for version in &versions {
        let terms = &version["terms"];
        assert_eq!(
            (&terms["confidentiality"], &terms["other_terms"]),
            (&json!(""), &json!(""))
        );
        assert_eq!(
            terms["content_plan"],
            json!([]),
            "the mentor's amendment began with her words"
        );
    }
    assert_eq!(versions[2]["comments"][0]["text"], "");
    assert_eq!(versions[1]["hash"], second["hash"]);
    assert_eq!(versions[1]["approvals"], second["approvals"]);
    app.stop().await;
}
