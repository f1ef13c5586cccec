//! Answering proposed times.

use super::{AT_FOUR, AT_TEN, AT_TWO, act, confirm, offer, read, withdraw};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn the_other_side_confirms_one_time_and_both_have_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let proposed = pair.propose(&[AT_TEN, AT_TWO]).await;
    let own = confirm(&pair.mentee, &proposed, 0).await;
    own.problem(409, "times_are_your_own");
    let confirmed = confirm(&pair.mentor, &proposed, 1).await.ok();
    assert_eq!(confirmed["status"], "confirmed");
    assert_eq!(
        (&confirmed["starts_at"], &confirmed["ends_at"]),
        (&json!(AT_TWO), &json!("2026-11-27T15:00:00Z"))
    );
    assert_eq!(
        (&confirmed["sequence"], &confirmed["time_zone"]),
        (&json!(1), &json!("Africa/Nairobi"))
    );
    assert_eq!(app.count("select count(*) from meeting_quarters").await, 8);
    let again = confirm(&pair.mentor, &proposed, 1).await.ok();
    assert_eq!(
        again["version"], confirmed["version"],
        "confirming again changes nothing"
    );
    let other = confirm(&pair.mentor, &proposed, 0).await;
    other.problem(409, "time_no_longer_offered");
    let told = "select count(*) from events where kind = 'meeting.confirmed'";
    assert_eq!(app.count(told).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn times_that_passed_or_were_replaced_are_not_confirmed() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let proposed = pair.propose(&[AT_TEN, AT_TWO]).await;
    let offered = offer(&pair.mentor, &proposed, &[AT_TWO, AT_FOUR])
        .await
        .ok();
    let stale = confirm(&pair.mentor, &proposed, 0).await;
    stale.problem(409, "time_no_longer_offered");
    confirm(&pair.mentor, &offered, 0)
        .await
        .problem(409, "times_are_your_own");
    let statuses: Vec<&Value> = offered["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["status"])
        .collect();
    assert_eq!(statuses, ["open", "replaced"], "the history stays");
    app.move_to("2026-11-27T14:00:00Z");
    let amina = pair.mentee.again(&app, "amina").await;
    confirm(&amina, &offered, 0)
        .await
        .problem(409, "time_has_passed");
    let seen = read(&amina, &offered).await;
    let free: Vec<&Value> = seen["proposals"][0]["slots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|slot| &slot["free"])
        .collect();
    assert_eq!(free, [&json!(false), &json!(true)]);
    confirm(&amina, &offered, 1).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_proposal_is_declined_with_a_word_or_withdrawn_and_the_meeting_is_off() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let first = pair.propose(&[AT_TEN]).await;
    let note = json!({ "note": "I am at a congress that week." });
    act(&pair.mentee, &first, "decline", &note)
        .await
        .problem(409, "times_are_your_own");
    withdraw(&pair.mentor, &first)
        .await
        .problem(409, "times_are_not_your_own");
    let declined = act(&pair.mentor, &first, "decline", &note).await.ok();
    assert_eq!(
        (
            &declined["status"],
            &declined["cancelled_reason"],
            &declined["cancelled_by"]
        ),
        (&json!("cancelled"), &json!("declined"), &json!("you"))
    );
    assert_eq!(read(&pair.mentee, &first).await["note"], note["note"]);
    act(&pair.mentor, &first, "decline", &json!({}))
        .await
        .problem(409, "no_times_proposed");
    offer(&pair.mentee, &first, &[AT_TWO])
        .await
        .problem(409, "meeting_not_open");
    let second = pair.propose(&[AT_TEN]).await;
    let withdrawn = withdraw(&pair.mentee, &second).await.ok();
    assert_eq!(withdrawn["cancelled_reason"], "withdrawn");
    confirm(&pair.mentor, &second, 0)
        .await
        .problem(409, "time_no_longer_offered");
    app.stop().await;
}

#[actix_web::test]
async fn who_loses_a_time_to_another_meeting_is_told_which_times_are_left() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let with_zoe = pair.mentor.accept(zoe.ask(&pair.mentor).await).await;
    let first = pair.propose(&[AT_TEN, AT_TWO, AT_FOUR]).await;
    let path = format!("/api/v1/mentorships/{with_zoe}/meetings");
    let body = super::meeting(&["2026-11-27T10:30:00Z", "2026-11-27T15:00:00Z"]);
    let second = zoe.client.post(&path, &body).await.ok();
    confirm(&pair.mentor, &first, 0).await.ok();
    let refused = confirm(&pair.mentor, &second, 0).await;
    let problem = refused.problem(409, "time_is_taken");
    assert_eq!(
        problem["args"],
        json!({ "free": ["2026-11-27T15:00:00Z"], "taken": ["2026-11-27T10:30:00Z"] })
    );
    let seen = read(&zoe, &second).await;
    assert_eq!(seen["proposals"][0]["slots"][0]["free"], false);
    confirm(&pair.mentor, &second, 1).await.ok();
    app.stop().await;
}
