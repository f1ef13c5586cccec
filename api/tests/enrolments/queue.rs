//! The queue of registrations that wait for a coordinator.

use super::{enrolments_of, registration};
use crate::support::{Client, TestApp};
use serde_json::Value;

const QUEUE: &str = "/api/v1/programmes/guided/approvals";

async fn items(client: &Client, path: &str) -> Vec<Value> {
    let page = client.get(path).await.ok();
    page["items"].as_array().unwrap().clone()
}

#[actix_web::test]
async fn the_total_counts_what_the_filters_find_on_all_pages() {
    let app = TestApp::start().await;
    for name in ["amina", "zoe", "leo"] {
        let client = app.member(name).await;
        app.register(&client, "guided", "mentee").await;
    }
    let kwame = app.member("kwame").await;
    app.register(&kwame, "guided", "mentor").await;
    let ines = app.coordinator("ines", &["guided"]).await;
    for (query, total, shown) in [
        ("limit=2", 4, 2),
        ("limit=2&role=mentee", 3, 2),
        ("role=mentor", 1, 1),
        ("q=zoe", 1, 1),
        ("waiting=member", 0, 0),
    ] {
        let page = ines.get(&format!("{QUEUE}?{query}")).await.ok();
        assert_eq!(page["total"], total, "{query}");
        assert_eq!(page["items"].as_array().unwrap().len(), shown, "{query}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn one_registration_is_read_until_its_decision_stands_and_the_look_is_noted() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let registered = app.register(&amina, "guided", "mentee").await;
    let ines = app.coordinator("ines", &["guided", "isbt"]).await;
    let path = format!("/api/v1/programmes/guided/enrolments/{registered}");
    let looks = "select count(*) from audit_entries where kind = 'approvals.listed'";
    let before = app.count(looks).await;
    let waiting = ines.get(&path).await.ok();
    assert_eq!(app.count(looks).await, before + 1);
    assert_eq!(
        (&waiting["status"], &waiting["display_name"]),
        (&"submitted".into(), &"Member amina".into())
    );
    assert_eq!(waiting, items(&ines, QUEUE).await[0], "as in the list");
    let decline = format!("/api/v1/programmes/guided/enrolments/{registered}/decline");
    let reason = serde_json::json!({ "reason": "Not yet." });
    ines.post(&decline, &reason).await.ok();
    let decided = ines.get(&path).await.ok();
    assert_eq!(
        (&decided["status"], &decided["reason"]),
        (&"declined".into(), &"Not yet.".into())
    );
    assert!(decided["undo_until"].is_string() && decided["decided_at"].is_string());
    let elsewhere = format!("/api/v1/programmes/isbt/enrolments/{registered}");
    ines.get(&elsewhere).await.problem(404, "not_found");
    app.move_to("2026-11-20T09:02:00Z");
    ines.get(&path).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_registration_is_overdue_after_three_working_days() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = "/api/v1/programmes/isbt/approvals";
    // Registered on a Friday: Monday, Tuesday and Wednesday are the working days, and Wednesday counts in full.
    for (moment, overdue) in [
        ("2026-11-20T09:00:00Z", false),
        ("2026-11-25T23:59:59Z", false),
        ("2026-11-26T00:00:00Z", true),
    ] {
        app.move_to(moment);
        assert_eq!(items(&ines, path).await[0]["overdue"], overdue, "{moment}");
    }
    app.stop().await;
}

/// The member sees the same due date as the queue: by the programme's calendar.
#[actix_web::test]
async fn working_days_are_the_programmes_wherever_member_and_coordinator_are() {
    let app = TestApp::start().await;
    let zone = "update programmes set time_zone = 'Pacific/Auckland' where slug = 'isbt'";
    app.change(zone).await;
    // Friday, 9 p.m. in Auckland.
    app.move_to("2026-11-20T08:00:00Z");
    let amina = app.member("amina").await;
    let registered = app.register(&amina, "isbt", "mentee").await;
    let own = format!("/api/v1/enrolments/{registered}");
    let own = amina.get(&own).await.ok();
    assert_eq!(own["decision_due_on"], "2026-11-25");
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = "/api/v1/programmes/isbt/approvals";
    for (moment, overdue) in [
        ("2026-11-25T10:59:59Z", false),
        ("2026-11-25T11:00:00Z", true),
    ] {
        app.move_to(moment);
        assert_eq!(items(&ines, path).await[0]["overdue"], overdue, "{moment}");
        let only = items(&ines, "/api/v1/programmes/isbt/approvals?overdue=true").await;
        assert_eq!(only.len(), usize::from(overdue), "{moment}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_programme_without_a_promise_has_nothing_overdue() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    app.register(&amina, "guided", "mentee").await;
    app.move_to("2027-11-20T09:00:00Z");
    let ines = app.coordinator("ines", &["guided"]).await;
    assert_eq!(items(&ines, QUEUE).await[0]["overdue"], false);
    app.stop().await;
}

#[actix_web::test]
async fn the_queue_shows_who_waits_and_forgets_who_was_decided() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "guided", "mentee").await;
    let ines = app.coordinator("ines", &["guided"]).await;
    let waiting = &items(&ines, QUEUE).await[0];
    assert_eq!(waiting["enrolment_id"], enrolment.to_string());
    assert_eq!(waiting["display_name"], "Member amina");
    assert_eq!(waiting["email"], "amina@members.test");
    assert_eq!(waiting["membership"]["status"], "active");
    assert_eq!(waiting["membership"]["number"], "M-amina");
    assert_eq!(waiting["own"], false);
    let path = format!("{}/{enrolment}/approval", enrolments_of("guided"));
    ines.act(&path).await.ok();
    assert!(items(&ines, QUEUE).await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn forty_five_registrations_stand_in_order_on_three_pages() {
    let app = TestApp::start().await;
    let mut expected = Vec::new();
    for number in 0..45 {
        // Three at the same instant, which only their ids order.
        if number % 3 == 0 {
            app.a_second_later();
        }
        let role = if number % 5 == 0 { "mentor" } else { "mentee" };
        let member = app.member(&format!("member-{number}")).await;
        let answer = member
            .post(&enrolments_of("guided"), &registration(role))
            .await
            .ok();
        let at = answer["submitted_at"].as_str().unwrap().to_owned();
        expected.push((at, answer["id"].as_str().unwrap().to_owned(), role));
    }
    expected.sort();
    let ines = app.coordinator("ines", &["guided"]).await;
    let (sizes, found) = all_pages(&ines, "").await;
    assert_eq!(sizes, [20, 20, 5]);
    let ids: Vec<_> = expected.iter().map(|(_, id, _)| id.clone()).collect();
    assert_eq!(found, ids);
    let mentors = expected.iter().filter(|(.., role)| *role == "mentor");
    let mentors: Vec<_> = mentors.map(|(_, id, _)| id.clone()).collect();
    let (sizes, found) = all_pages(&ines, "&role=mentor&limit=4").await;
    assert_eq!(sizes, [4, 4, 1]);
    assert_eq!(found, mentors);
    app.stop().await;
}

/// The sizes of the pages, and the enrolments on them.
async fn all_pages(client: &Client, query: &str) -> (Vec<usize>, Vec<String>) {
    let (mut sizes, mut found, mut after) = (Vec::new(), Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{QUEUE}?{after}{query}")).await.ok();
        let items = page["items"].as_array().unwrap();
        sizes.push(items.len());
        let ids = items
            .iter()
            .map(|item| item["enrolment_id"].as_str().unwrap());
        found.extend(ids.map(str::to_owned));
        match page["next"].as_str() {
            Some(next) => after = format!("after={next}"),
            None => return (sizes, found),
        }
    }
}
