//! Check-ins by either side, which their writer may change for a day.

use super::{check_in, draft, items, path, with_goal, wrong};
use crate::support::TestApp;
use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

fn id(value: &Value) -> Uuid {
    value["id"].as_str().unwrap().parse().unwrap()
}

#[actix_web::test]
async fn both_sides_check_in_and_the_latest_day_counts() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    check_in(mentee, goal, "2026-11-20", 3.0).await.ok();
    app.a_second_later();
    check_in(mentor, goal, "2026-11-10", 1.5).await.ok();
    let found = items(mentor, goal, "/check-ins").await;
    let told: Vec<_> = found
        .iter()
        .map(|one| {
            (
                one["by"].clone(),
                one["made_on"].clone(),
                one["value"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (json!("mentee"), json!("2026-11-20"), json!(3)),
            (json!("mentor"), json!("2026-11-10"), json!(1.5)),
        ]
    );
    assert_eq!(found[0]["note"], "One more ward.");
    assert_eq!(found[0]["closes_at"], "2026-11-21T09:00:00Z");
    let read = mentee.get(&path(goal, "")).await.ok();
    assert_eq!(
        read["latest"],
        json!({ "value": 3, "made_on": "2026-11-20" })
    );
    app.a_second_later();
    check_in(mentee, goal, "2026-11-20", 4.0).await.ok();
    let read = mentee.get(&path(goal, "")).await.ok();
    assert_eq!(read["latest"]["value"], 4, "of two on a day the later one");
    app.stop().await;
}

#[actix_web::test]
async fn many_check_ins_come_page_by_page_in_the_order_of_their_days() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    for day in [
        "2026-11-03",
        "2026-11-01",
        "2026-11-02",
        "2026-11-02",
        "2026-11-04",
    ] {
        app.a_second_later();
        check_in(mentee, goal, day, 1.0).await.ok();
    }
    let whole = items(mentee, goal, "/check-ins").await;
    let days: Vec<_> = whole
        .iter()
        .map(|one| one["made_on"].as_str().unwrap())
        .collect();
    assert_eq!(
        days,
        [
            "2026-11-04",
            "2026-11-03",
            "2026-11-02",
            "2026-11-02",
            "2026-11-01"
        ]
    );
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let list = path(goal, &format!("/check-ins?limit=2{after}"));
        let page = mentee.get(&list).await.ok();
        found.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(found, whole);
    app.stop().await;
}

#[actix_web::test]
async fn its_writer_changes_a_check_in_for_a_day_and_nobody_else_does() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let written = check_in(mentee, goal, "2026-11-20", 3.0).await.ok();
    let one = path(goal, &format!("/check-ins/{}", id(&written)));
    let change = json!({ "value": 3.5, "made_on": "2026-11-19", "note": "" });
    mentor
        .patch(&one, "1", &change)
        .await
        .problem(404, "not_found");
    mentor.delete(&one).await.problem(404, "not_found");
    let changed = mentee.patch(&one, "1", &change).await.ok();
    assert_eq!(
        (&changed["value"], &changed["made_on"], &changed["note"]),
        (&json!(3.5), &json!("2026-11-19"), &json!(""))
    );
    mentee
        .patch(&one, "1", &change)
        .await
        .problem(412, "precondition_failed");
    app.clock.advance(Duration::hours(24));
    let late = mentee.patch(&one, "2", &change).await;
    late.problem(409, "check_in_closed");
    mentee.delete(&one).await.problem(409, "check_in_closed");
    let kept = check_in(mentor, goal, "2026-11-20", 4.0).await.ok();
    let other = path(goal, &format!("/check-ins/{}", id(&kept)));
    assert_eq!(mentor.delete(&other).await.status, 204);
    assert_eq!(items(mentee, goal, "/check-ins").await.len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_check_in_is_of_a_day_that_was_and_has_a_number() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    for (day, value, expected) in [
        ("2026-11-21", 1.0, vec![("/made_on", "out_of_range")]),
        ("2025-11-18", 1.0, vec![("/made_on", "out_of_range")]),
        ("2026-11-20", 0.001, vec![("/value", "invalid_value")]),
        (
            "2026-11-21",
            1e8,
            vec![("/made_on", "out_of_range"), ("/value", "out_of_range")],
        ),
    ] {
        let refused = check_in(mentee, goal, day, value).await;
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(field, code)| (field.to_owned(), code.to_owned()))
            .collect();
        assert_eq!(wrong(&refused), expected, "{day} {value}");
    }
    // In Nairobi the next day has begun.
    app.move_to("2026-11-20T21:30:00Z");
    check_in(mentee, goal, "2026-11-21", 1.0).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn only_an_active_goal_is_checked_in_on() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let mentee = &pair.mentee.client;
    let open = draft(&pair).await;
    let refused = check_in(mentee, open, "2026-11-20", 1.0).await;
    assert_eq!(
        refused.problem(409, "goal_not_active")["args"]["status"],
        "draft"
    );
    mentee.act(&path(goal, "/completion")).await.ok();
    let refused = check_in(mentee, goal, "2026-11-20", 1.0).await;
    assert_eq!(
        refused.problem(409, "goal_not_active")["args"]["status"],
        "reached"
    );
    app.stop().await;
}
