//! No first contact: both are told, and from day 30 on the places can be released.

use super::{DAY_14, DAY_30, DAY_60, at, in_contact, lapse, mails, subjects};
use crate::support::{Answer, Enrolled, Pair, TestApp};
use serde_json::{Value, json};

async fn release(by: &Enrolled, pair: &Pair) -> Answer {
    by.client.act(&pair.address("/release")).await
}

#[actix_web::test]
async fn both_are_told_once_on_day_14_and_once_on_day_30_each_in_their_own_words() {
    let app = TestApp::start().await;
    app.pair("isbt").await;
    at(&app, "2026-12-04T08:59:59Z").await;
    let told = |name: &str| {
        let all = mails(&app, name).into_iter().map(|one| one.subject);
        all.filter(|one| one.contains("Have you") || one.contains("not begun"))
            .collect::<Vec<_>>()
    };
    assert!(told("amina").is_empty() && told("kwame").is_empty());
    at(&app, DAY_14).await;
    assert_eq!(
        told("amina"),
        ["Have you been in contact with Member kwame?"]
    );
    assert_eq!(told("kwame"), ["Have you heard from Member amina?"]);
    at(&app, "2026-12-20T08:59:59Z").await;
    assert_eq!(told("amina").len(), 1);
    at(&app, DAY_30).await;
    at(&app, DAY_60).await;
    for (name, other) in [("amina", "kwame"), ("kwame", "amina")] {
        let release = format!("Your mentorship with Member {other} has not begun");
        assert_eq!(told(name)[1..], [release]);
        assert!(subjects(&app, name, "still going well").is_empty());
    }
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_told_after_a_contact_and_who_has_lapsed_is_not() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    at(&app, DAY_14).await;
    assert_eq!(
        app.count("select count(*) from first_contact_prompts")
            .await,
        0
    );
    let other = TestApp::start().await;
    other.pair("isbt").await;
    lapse(&other, "kwame").await;
    at(&other, DAY_14).await;
    let told = "select count(*) from first_contact_prompts where role = 'mentee'";
    assert_eq!(other.count(told).await, 1);
    assert_eq!(
        other
            .count("select count(*) from first_contact_prompts")
            .await,
        1
    );
    other.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn from_day_30_on_either_side_releases_both_places_in_one_step() {
    for mentee_releases in [true, false] {
        let app = TestApp::start().await;
        let pair = app.pair("isbt").await;
        let activity = pair.activity(&pair.mentee).await;
        assert_eq!(activity["contacted"], false);
        assert_eq!(activity["release_from"], DAY_30);
        assert_eq!(activity["can_release"], false);
        app.move_to("2026-12-20T08:59:59Z");
        let pair = pair.again(&app).await;
        let side = if mentee_releases {
            &pair.mentee
        } else {
            &pair.mentor
        };
        let early = release(side, &pair).await.problem(409, "release_too_early");
        assert_eq!(early["args"]["from"], "2026-12-20", "{early}");
        app.a_second_later();
        let ended = release(side, &pair).await.ok();
        assert_eq!(ended["status"], "ended");
        assert_eq!(ended["outcome"], "released");
        assert_eq!(pair.mentee.get("").await["can_take"], 1);
        assert_eq!(pair.mentor.get("").await["can_take"], 3);
        assert_eq!(pair.activity(side).await["release_from"], Value::Null);
        release(side, &pair)
            .await
            .problem(409, "mentorship_already_ended");
        app.drain().await;
        for name in ["amina", "kwame"] {
            let mail = mails(&app, name).pop().unwrap();
            assert!(mail.subject.ends_with("has ended"), "{}", mail.subject);
            assert!(mail.text.contains("both of you are free"), "{}", mail.text);
        }
        app.stop().await;
    }
}

#[actix_web::test]
async fn after_a_contact_nothing_is_released() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    app.move_to(DAY_60);
    let pair = pair.again(&app).await;
    release(&pair.mentee, &pair)
        .await
        .problem(409, "contact_was_made");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let refused = ines.act(&pair.list_path("/release")).await;
    refused.problem(409, "contact_was_made");
    let activity = pair.activity(&pair.mentor).await;
    assert_eq!(
        (&activity["contacted"], &activity["release_from"]),
        (&json!(true), &Value::Null)
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_releases_the_places_but_not_of_their_own_mentorship() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.move_to(DAY_30);
    let kwame = app.coordinator("kwame", &["isbt"]).await;
    let refused = kwame.act(&pair.list_path("/release")).await;
    refused.problem(403, "own_mentorship");
    let elsewhere = app.coordinator("olga", &["isth"]).await;
    let path = pair.list_path("/release").replace("/isbt/", "/isth/");
    elsewhere.act(&path).await.problem(404, "not_found");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(ines.act(&pair.list_path("/release")).await.status, 204);
    let pair = pair.again(&app).await;
    let seen = pair.mentee.client.get(&pair.address("")).await.ok();
    assert_eq!(seen["outcome"], "released");
    app.stop().await;
}

#[actix_web::test]
async fn of_a_release_and_a_proposed_meeting_at_once_one_wins() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.move_to(DAY_30);
    let mut pair = pair.again(&app).await;
    for _ in 0..10 {
        let slots = json!({
            "kind": "get_to_know", "minutes": 60, "agenda": "", "place": "video_room",
            "slots": ["2027-02-01T10:00:00Z"], "time_zone": "Africa/Nairobi",
        });
        let path = pair.address("/meetings");
        let older = "update mentorships set created_at = '2026-01-20T09:00:00+00:00' \
             where ended_at is null";
        app.change(older).await;
        let (released, proposed) = tokio::join!(
            release(&pair.mentor, &pair),
            pair.mentee.client.post(&path, &slots)
        );
        match released.status.as_u16() {
            200 => {
                proposed.problem(409, "mentorship_already_ended");
            }
            _ => {
                released.problem(409, "contact_was_made");
                proposed.ok();
                let body = json!({ "outcome": "ended_early" });
                pair.mentee.client.end(pair.mentorship, &body).await.ok();
            }
        }
        app.a_second_later();
        pair.request = pair.mentee.ask(&pair.mentor).await;
        pair.mentorship = pair.mentor.accept(pair.request).await;
    }
    app.stop().await;
}
