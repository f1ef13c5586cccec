//! A mentorship as each side sees it.

use crate::support::{MESSAGE, Pair, TestApp};
use serde_json::{Value, json};

async fn seen(pair: &Pair) -> [Value; 2] {
    let path = format!("/api/v1/mentorships/{}", pair.mentorship);
    let mentee = pair.mentee.client.get(&path).await.ok();
    [mentee, pair.mentor.client.get(&path).await.ok()]
}

#[actix_web::test]
async fn both_sides_see_the_same_mentorship_each_from_their_own() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [mentee, mentor] = seen(&pair).await;
    assert_eq!(
        (&mentee["role"], &mentor["role"]),
        (&json!("mentee"), &json!("mentor"))
    );
    assert_eq!(mentee["other"]["display_name"], "Member kwame");
    assert_eq!(mentor["other"]["display_name"], "Member amina");
    for side in [&mentee, &mentor] {
        assert_eq!(side["programme"]["slug"], "isbt");
        assert_eq!(side["status"], "active");
        assert_eq!(side["message"], MESSAGE);
        assert_eq!(side["started_at"], "2026-11-20T09:00:00Z");
        assert_eq!(
            (&side["outcome"], &side["ended_at"]),
            (&Value::Null, &Value::Null)
        );
    }
    assert_eq!(
        pair.mentee.get("/mentorships").await["items"],
        json!([mentee])
    );
    assert_eq!(
        pair.mentor.get("/mentorships").await["items"],
        json!([mentor])
    );
    let stranger = app.member("zoe").await;
    let path = format!("/api/v1/mentorships/{}", pair.mentorship);
    stranger.get(&path).await.problem(404, "not_found");
    stranger
        .get(&pair.mentee.path("/mentorships"))
        .await
        .problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentorship_is_arranged_first_where_an_agreement_is_needed() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    for side in seen(&pair).await {
        assert_eq!(
            (&side["status"], &side["started_at"]),
            (&json!("arranging"), &Value::Null)
        );
    }
    assert_eq!(
        pair.mentee.get("").await["can_take"],
        0,
        "its seat is taken all the same"
    );
    app.stop().await;
}

#[actix_web::test]
async fn the_address_of_the_other_is_there_while_the_mentorship_lasts() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [mentee, mentor] = seen(&pair).await;
    assert_eq!(mentee["other_email"], "kwame@members.test");
    assert_eq!(mentor["other_email"], "amina@members.test");
    let body = json!({ "outcome": "completed" });
    let ended = pair.mentee.client.end(pair.mentorship, &body).await;
    assert!(!ended.text.contains("kwame@"));
    for side in seen(&pair).await {
        assert_eq!(side["other_email"], Value::Null);
        assert!(!side.to_string().contains("@members.test"));
    }
    app.stop().await;
}
