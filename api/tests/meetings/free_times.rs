//! When both could meet.

use super::{AT_TEN, AT_TWO, confirm, meeting};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn each_sees_the_others_hours_and_that_they_are_busy_and_no_more() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let with_zoe = pair.mentor.accept(zoe.ask(&pair.mentor).await).await;
    let hours = json!({ "working_hours": { "start": "09:00", "end": "17:00" }, "time_zone": "Europe/Paris" });
    pair.mentor.change_profile(&hours).await.ok();
    pair.confirmed(AT_TEN).await;
    let path = format!("/api/v1/mentorships/{with_zoe}/meetings");
    let second = zoe.client.post(&path, &meeting(&[AT_TWO])).await.ok();
    confirm(&pair.mentor, &second, 0).await.ok();
    let path = format!(
        "/api/v1/mentorships/{}/availability?from_at=2026-11-27T00:00:00Z&until_at=2026-11-28T00:00:00Z",
        pair.mentorship
    );
    let seen = pair.mentee.client.get(&path).await;
    assert!(!seen.text.contains("zoe"), "{}", seen.text);
    let seen = seen.ok();
    assert_eq!(
        seen["other"],
        json!({ "time_zone": "Europe/Paris", "working_from": 540, "working_to": 1020 })
    );
    let told: Vec<_> = seen["taken"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["whose"].clone(),
                one["starts_at"].clone(),
                one["with"].clone(),
            )
        })
        .collect();
    let expected = [
        (json!("you"), json!(AT_TEN), json!("Member kwame")),
        (json!("other"), json!(AT_TWO), json!(null)),
    ];
    assert_eq!(told, expected);
    assert_eq!(seen["taken"][1]["meeting_id"], json!(null));
    let own = pair.mentor.client.get(&path).await.ok();
    let with: Vec<_> = own["taken"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["with"])
        .collect();
    assert_eq!(with, ["Member amina", "Member zoe"]);
    app.stop().await;
}

#[actix_web::test]
async fn a_range_has_an_end_and_is_not_endless() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let path = format!("/api/v1/mentorships/{}/availability", pair.mentorship);
    for query in [
        "from_at=2026-11-27T00:00:00Z&until_at=2026-11-27T00:00:00Z",
        "from_at=2026-11-27T00:00:00Z&until_at=2027-11-27T00:00:00Z",
        "from_at=tomorrow",
    ] {
        let refused = pair.mentee.client.get(&format!("{path}?{query}")).await;
        refused.problem(400, "invalid_query");
    }
    pair.mentee.client.get(&path).await.ok();
    app.stop().await;
}
