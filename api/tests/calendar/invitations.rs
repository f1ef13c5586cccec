//! The invitations in mails about a meeting.

use super::{AT_TEN, AT_TWO, act, confirm, feed, letters, proposed, values};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn confirmed_moved_and_cancelled_both_get_one_meeting_with_a_rising_sequence() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.drain().await;
    let before = app.outbox.letters().len();
    let meeting = confirm(&pair.mentor, &proposed(&pair, &[AT_TEN]).await).await;
    app.drain().await;
    let move_to = json!({ "slots": [AT_TWO], "time_zone": "Europe/Paris" });
    let moved = act(&pair.mentor, &meeting, "proposals", &move_to)
        .await
        .ok();
    confirm(&pair.mentee, &moved).await;
    app.drain().await;
    act(&pair.mentee, &meeting, "cancellation", &json!({}))
        .await
        .ok();
    app.drain().await;
    let mut uids = Vec::new();
    for name in ["amina", "kwame"] {
        let sent = letters(&app, name, before);
        let sent: Vec<_> = sent
            .iter()
            .filter_map(|one| one.calendar.as_ref())
            .collect();
        let methods: Vec<_> = sent.iter().map(|one| one.method.as_str()).collect();
        assert_eq!(methods, ["REQUEST", "REQUEST", "CANCEL"], "{name}");
        let all: String = sent.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(values(&all, "SEQUENCE"), ["1", "2", "3"]);
        assert_eq!(
            values(&all, "DTSTART"),
            ["20261127T100000Z", "20261127T140000Z", "20261127T140000Z"]
        );
        assert_eq!(
            values(&all, "STATUS"),
            ["CONFIRMED", "CONFIRMED", "CANCELLED"]
        );
        uids.extend(values(&all, "UID"));
        let other = if name == "amina" { "kwame" } else { "amina" };
        assert_eq!(
            values(&all, "SUMMARY")[0],
            format!("Meeting with Member {other}")
        );
        assert_eq!(all.matches("mailto:amina@members.test").count(), 3);
    }
    uids.dedup();
    assert_eq!(
        uids.len(),
        1,
        "one id for the life of the meeting: {uids:?}"
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_mail_that_fixes_no_time_has_no_invitation() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.drain().await;
    let before = app.outbox.letters().len();
    let meeting = proposed(&pair, &[AT_TEN]).await;
    app.drain().await;
    act(&pair.mentor, &meeting, "decline", &json!({}))
        .await
        .ok();
    app.drain().await;
    let all = app.outbox.letters().split_off(before);
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|one| one.calendar.is_none()));
    app.stop().await;
}

#[actix_web::test]
async fn the_end_of_the_mentorship_takes_the_meeting_out_of_both_calendars() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    confirm(&pair.mentor, &proposed(&pair, &[AT_TEN]).await).await;
    app.drain().await;
    let before = app.outbox.letters().len();
    let end = json!({ "outcome": "completed" });
    pair.mentee.client.end(pair.mentorship, &end).await.ok();
    app.drain().await;
    for name in ["amina", "kwame"] {
        let sent = letters(&app, name, before);
        let invitation = sent.iter().find_map(|one| one.calendar.as_ref()).unwrap();
        assert_eq!(invitation.method.as_str(), "CANCEL", "{name}");
        assert_eq!(values(&invitation.text, "SEQUENCE"), ["2"]);
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_private_calendar_has_the_meetings_that_stand_and_changes_with_them() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let path = feed::renewed(&pair.mentor.client).await;
    let visitor = app.anonymous();
    let meeting = proposed(&pair, &[AT_TEN]).await;
    let empty = visitor.get(&path).await;
    assert!(!empty.text.contains("VEVENT"), "nothing is agreed");
    let meeting = confirm(&pair.mentor, &meeting).await;
    let one = visitor.get(&path).await;
    assert_ne!(one.header("etag"), empty.header("etag"));
    assert_eq!(values(&one.text, "DTSTART"), ["20261127T100000Z"]);
    assert_eq!(values(&one.text, "SUMMARY"), ["Meeting with Member amina"]);
    assert_eq!(
        visitor.get(&path).await.text,
        one.text,
        "the same until it changes"
    );
    let stranger = feed::renewed(&app.member("stella").await).await;
    assert!(!visitor.get(&stranger).await.text.contains("VEVENT"));
    let move_to = json!({ "slots": [AT_TWO], "time_zone": "Europe/Paris" });
    let moved = act(&pair.mentor, &meeting, "proposals", &move_to)
        .await
        .ok();
    let waits = visitor.get(&path).await;
    assert_eq!(
        values(&waits.text, "DTSTART"),
        ["20261127T100000Z"],
        "the agreed time stands"
    );
    confirm(&pair.mentee, &moved).await;
    let after = visitor.get(&path).await;
    assert_eq!(values(&after.text, "DTSTART"), ["20261127T140000Z"]);
    assert_eq!(values(&after.text, "UID"), values(&one.text, "UID"));
    act(&pair.mentee, &meeting, "cancellation", &json!({}))
        .await
        .ok();
    assert!(!visitor.get(&path).await.text.contains("VEVENT"));
    app.stop().await;
}
