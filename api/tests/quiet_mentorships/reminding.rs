//! A coordinator reminds both, and sees what came of it.

use super::{DAY_30, at, in_contact, lapse, listed, subjects};
use crate::support::{Client, Pair, TestApp};
use futures_util::future::join_all;
use serde_json::{Value, json};

async fn quiet(app: &TestApp) -> (Pair, Client) {
    let pair = in_contact(app).await;
    at(app, DAY_30).await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    (pair, ines)
}

const NEXT: &str = "How about a next meeting with";
const REMINDED: &str = "select count(*) from events where kind = 'activity.reminded'";

#[actix_web::test]
async fn both_get_one_mail_and_the_list_says_by_whom_and_when_again() {
    let app = TestApp::start().await;
    let (pair, ines) = quiet(&app).await;
    let item = ines.act(&pair.list_path("/reminder")).await.ok();
    assert_eq!(item["reminder"]["at"], DAY_30);
    assert_eq!(item["reminder"]["by"], "Member ines");
    assert_eq!(item["reminder"]["by_you"], true);
    assert_eq!(item["reminder"]["effect"], Value::Null);
    assert_eq!(item["reminder"]["effect_until"], "2027-01-03T09:00:00Z");
    assert_eq!(item["remind_again_at"], "2026-12-27T09:00:00Z");
    assert_eq!(item["can_remind"], false);
    app.drain().await;
    for name in ["amina", "kwame"] {
        assert_eq!(subjects(&app, name, NEXT).len(), 1);
    }
    app.move_to("2026-12-27T08:59:59Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let refused = ines.act(&pair.list_path("/reminder")).await;
    let refused = refused.problem(409, "reminded_recently");
    assert_eq!(refused["args"]["again_at"], "2026-12-27T09:00:00Z");
    app.a_second_later();
    ines.act(&pair.list_path("/reminder")).await.ok();
    app.drain().await;
    assert_eq!(subjects(&app, "amina", NEXT).len(), 2);
    app.stop().await;
}

#[actix_web::test]
async fn of_reminders_at_once_one_is_sent() {
    let app = TestApp::start().await;
    let (pair, ines) = quiet(&app).await;
    let path = pair.list_path("/reminder");
    let answers = join_all((0..5).map(|_| ines.act(&path))).await;
    let sent = answers.iter().filter(|one| one.status == 200).count();
    assert_eq!(sent, 1);
    assert_eq!(app.count(REMINDED).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn the_list_of_reminders_shows_what_the_two_did_within_two_weeks() {
    let app = TestApp::start().await;
    let (pair, ines) = quiet(&app).await;
    ines.act(&pair.list_path("/reminder")).await.ok();
    app.move_to("2026-12-23T09:00:00Z");
    let pair = pair.again(&app).await;
    pair.contact().await;
    app.move_to("2027-01-10T09:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(listed(&ines, "").await["total"], 0);
    let page = listed(&ines, "?list=reminded").await;
    let item = &page["items"][0];
    assert_eq!(item["quiet"], false);
    let effect = json!({ "kind": "question", "at": "2026-12-23T09:00:00Z" });
    assert_eq!(item["reminder"]["effect"], effect);
    let refused = ines.act(&pair.list_path("/reminder")).await;
    refused.problem(409, "mentorship_not_quiet");
    app.stop().await;
}

#[actix_web::test]
async fn what_comes_later_is_no_effect() {
    let app = TestApp::start().await;
    let (pair, ines) = quiet(&app).await;
    ines.act(&pair.list_path("/reminder")).await.ok();
    app.move_to("2027-01-03T09:00:01Z");
    let pair = pair.again(&app).await;
    pair.contact().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let page = listed(&ines, "?list=reminded").await;
    assert_eq!(page["items"][0]["reminder"]["effect"], Value::Null);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_reminds_their_own_pair_or_one_of_another_programme() {
    let app = TestApp::start().await;
    let (pair, _) = quiet(&app).await;
    let kwame = app.coordinator("kwame", &["isbt"]).await;
    let refused = kwame.act(&pair.list_path("/reminder")).await;
    refused.problem(403, "own_mentorship");
    assert_eq!(listed(&kwame, "").await["items"][0]["own"], true);
    let elsewhere = app.coordinator("olga", &["isth"]).await;
    let path = pair.list_path("/reminder").replace("/isbt/", "/isth/");
    elsewhere.act(&path).await.problem(404, "not_found");
    assert_eq!(app.count(REMINDED).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn who_cannot_take_part_is_not_reminded() {
    let app = TestApp::start().await;
    let (pair, ines) = quiet(&app).await;
    lapse(&app, "kwame").await;
    ines.act(&pair.list_path("/reminder")).await.ok();
    app.drain().await;
    assert_eq!(subjects(&app, "amina", NEXT).len(), 1);
    assert!(subjects(&app, "kwame", NEXT).is_empty());
    lapse(&app, "amina").await;
    app.move_to("2026-12-28T09:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let refused = ines.act(&pair.list_path("/reminder")).await;
    refused.problem(409, "nobody_to_remind");
    app.stop().await;
}
