//! The coordinators' list of quiet mentorships.

use super::{DAY_14, DAY_30, at, in_contact, lapse, listed};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_pair_is_listed_from_the_day_it_counts_as_quiet_until_it_is_active_again() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    app.move_to("2026-12-20T08:59:59Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(listed(&ines, "").await["total"], 0);
    at(&app, DAY_30).await;
    let page = listed(&ines, "").await;
    assert_eq!(page["total"], 1);
    let item = &page["items"][0];
    assert_eq!(item["mentorship_id"], json!(pair.mentorship));
    assert_eq!(item["mentee"]["display_name"], "Member amina");
    assert_eq!(item["mentor"]["display_name"], "Member kwame");
    assert_eq!(item["quiet_since"], "2026-11-20T09:00:00Z");
    assert_eq!(item["last"]["kind"], "question");
    assert_eq!(item["mentee"]["check_up"]["answer"], Value::Null);
    assert_eq!(item["reminder"], Value::Null);
    assert_eq!(
        (&item["contacted"], &item["own"]),
        (&json!(true), &json!(false))
    );
    let pair = pair.again(&app).await;
    pair.contact().await;
    assert_eq!(listed(&ines, "").await["total"], 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_pair_without_first_contact_is_listed_from_its_day_on() {
    let app = TestApp::start().await;
    app.pair("isbt").await;
    app.move_to("2026-12-04T08:59:59Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(listed(&ines, "").await["total"], 0);
    app.move_to(DAY_14);
    let page = listed(&ines, "").await;
    let item = &page["items"][0];
    assert_eq!(
        (&item["contacted"], &item["last"]),
        (&json!(false), &Value::Null)
    );
    assert_eq!(item["release_from"], DAY_30);
    app.stop().await;
}

#[actix_web::test]
async fn a_pair_that_asked_for_help_or_stopped_is_marked_and_stays_for_two_weeks() {
    let app = TestApp::start().await;
    let pair = in_contact(&app).await;
    at(&app, DAY_30).await;
    let pair = pair.again(&app).await;
    let body = json!({ "answer": "need_help" });
    let path = pair.address("/check-up-answer");
    pair.mentee.client.post(&path, &body).await.ok();
    app.a_second_later();
    pair.contact().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let page = listed(&ines, "").await;
    assert_eq!(page["total"], 1, "active again, but it asked for help");
    assert_eq!(
        page["items"][0]["mentee"]["check_up"]["answer"],
        "need_help"
    );
    app.move_to("2027-01-03T09:00:00Z");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(listed(&ines, "").await["total"], 0);
    app.stop().await;
}

#[actix_web::test]
async fn the_longest_quiet_are_first_and_pages_go_through_all_without_a_repetition() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 5, 5).await;
    let mut expected = Vec::new();
    for (mentee, mentor) in crowd.mentees.iter().zip(&crowd.mentors) {
        app.a_second_later();
        expected.push(json!(mentor.accept(mentee.ask(mentor).await).await));
    }
    app.move_to(DAY_30);
    let ines = app.coordinator("ines", &["isbt"]).await;
    let (mut seen, mut query) = (Vec::new(), "?limit=2".to_owned());
    loop {
        let page = listed(&ines, &query).await;
        assert_eq!(page["total"], 5);
        let items = page["items"].as_array().unwrap();
        seen.extend(items.iter().map(|one| one["mentorship_id"].clone()));
        match page["next"].as_str() {
            Some(next) => query = format!("?limit=2&after={next}"),
            None => break,
        }
    }
    assert_eq!(seen, expected);
    app.stop().await;
}

#[actix_web::test]
async fn each_person_on_the_list_can_see_who_read_it_and_the_list_has_no_text_of_the_two() {
    let app = TestApp::start().await;
    in_contact(&app).await;
    lapse(&app, "kwame").await;
    app.move_to(DAY_30);
    let ines = app.coordinator("ines", &["isbt"]).await;
    for _ in 0..2 {
        let page = listed(&ines, "").await;
        assert!(!page.to_string().contains("near miss"), "{page}");
        assert_eq!(page["items"][0]["mentor"]["takes_part"], false);
    }
    let read = "select count(*) from audit_entries where kind = 'quiet_mentorships.listed'";
    assert_eq!(app.count(read).await, 2, "one entry for each of the two");
    app.stop().await;
}
