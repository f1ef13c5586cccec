//! A draft is written answer by answer, by the mentee alone.

use super::{begin, complete, draft, path, write, wrong};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_draft_begins_empty_with_all_five_letters_open() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = begin(&pair.mentee.client, pair.mentorship).await;
    assert_eq!(goal.status, 201);
    let goal = goal.json();
    assert_eq!(
        (&goal["status"], &goal["kind"], &goal["title"]),
        (&json!("draft"), &json!("professional"), &json!(""))
    );
    assert_eq!(
        goal["open_letters"],
        json!([
            "specific",
            "measurable",
            "attainable",
            "realistic",
            "time_sensitive"
        ])
    );
    assert_eq!(
        (&goal["revision"], &goal["version"]),
        (&json!(1), &json!(1))
    );
    for empty in [
        "start_value",
        "target_value",
        "due_on",
        "latest",
        "activated_at",
    ] {
        assert_eq!(goal[empty], Value::Null, "{empty}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn each_answer_is_saved_by_itself_and_closes_its_letter() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, whole) = (&pair.mentee.client, complete());
    let goal = begin(mentee, pair.mentorship).await.id();
    let steps: [(&[&str], &str); 5] = [
        (&["specific"], "specific"),
        (
            &["measured", "unit", "start_value", "target_value"],
            "measurable",
        ),
        (&["attainable"], "attainable"),
        (&["realistic"], "realistic"),
        (&["due_on"], "time_sensitive"),
    ];
    for (fields, letter) in steps {
        let change: serde_json::Map<String, Value> = fields
            .iter()
            .map(|field| ((*field).to_owned(), whole[*field].clone()))
            .collect();
        let saved = write(mentee, goal, &Value::Object(change)).await.ok();
        let open = saved["open_letters"].as_array().unwrap();
        assert!(!open.contains(&json!(letter)), "{letter}: {open:?}");
    }
    let typing = write(mentee, goal, &json!({ "title": "First report " }))
        .await
        .ok();
    assert_eq!(typing["title"], "First report ", "a word may follow");
    let taken = json!({ "due_on": null, "target_value": null });
    let taken = write(mentee, goal, &taken).await.ok();
    assert_eq!(
        taken["open_letters"],
        json!(["measurable", "time_sensitive"])
    );
    app.stop().await;
}

#[actix_web::test]
async fn values_have_two_decimals_and_are_given_back_as_they_were_sent() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentee = &pair.mentee.client;
    for value in [json!(7.25), json!(-0.1), json!(10_000_000), json!(0)] {
        let saved = write(mentee, goal, &json!({ "target_value": value }))
            .await
            .ok();
        assert_eq!(saved["target_value"], value);
    }
    let refused = write(
        mentee,
        goal,
        &json!({ "start_value": 0.125, "target_value": 1e9 }),
    )
    .await;
    assert_eq!(
        wrong(&refused),
        [
            ("/start_value".to_owned(), "invalid_value".to_owned()),
            ("/target_value".to_owned(), "out_of_range".to_owned()),
        ]
    );
    let range = &refused.json()["errors"][1]["args"];
    assert_eq!(*range, json!({ "min": -10_000_000, "max": 10_000_000 }));
    app.stop().await;
}

#[actix_web::test]
async fn a_new_due_date_is_not_in_the_past_where_its_writer_is() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentee = &pair.mentee.client;
    // In Nairobi it is already the 21st.
    app.move_to("2026-11-20T22:00:00Z");
    let yesterday = write(mentee, goal, &json!({ "due_on": "2026-11-20" })).await;
    assert_eq!(
        wrong(&yesterday),
        [("/due_on".to_owned(), "in_the_past".to_owned())]
    );
    write(mentee, goal, &json!({ "due_on": "2026-11-21" }))
        .await
        .ok();
    let far = write(mentee, goal, &json!({ "due_on": "2037-01-01" })).await;
    assert_eq!(
        wrong(&far),
        [("/due_on".to_owned(), "out_of_range".to_owned())]
    );
    app.clock.advance(chrono::Duration::days(2));
    let again = pair.mentee.again(&app, "amina").await;
    let same = json!({ "due_on": "2026-11-21", "title": "A date that has passed stays" });
    write(&again.client, goal, &same).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn an_answer_that_is_too_long_is_named() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    for (field, most) in [
        ("title", 120),
        ("specific", 1000),
        ("measured", 200),
        ("unit", 40),
        ("attainable", 500),
        ("realistic", 500),
    ] {
        let change = json!({ field: "é".repeat(most + 1) });
        let refused = write(&pair.mentee.client, goal, &change).await;
        assert_eq!(
            wrong(&refused),
            [(format!("/{field}"), "too_long".to_owned())]
        );
        let change = json!({ field: "é".repeat(most) });
        write(&pair.mentee.client, goal, &change).await.ok();
    }
    app.stop().await;
}

#[actix_web::test]
async fn what_somebody_else_saved_meanwhile_is_not_overwritten() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentee = &pair.mentee.client;
    let read = mentee.get(&path(goal, "")).await;
    let version = read.header("etag").unwrap().to_owned();
    let title = |text: &str| json!({ "title": text });
    mentee
        .patch(&path(goal, ""), &version, &title("One"))
        .await
        .ok();
    let late = mentee.patch(&path(goal, ""), &version, &title("Two")).await;
    late.problem(412, "precondition_failed");
    assert_eq!(mentee.get(&path(goal, "")).await.ok()["title"], "One");
    app.stop().await;
}

#[actix_web::test]
async fn only_the_mentee_begins_and_writes_and_the_mentor_reads() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentor = &pair.mentor.client;
    begin(mentor, pair.mentorship)
        .await
        .problem(404, "not_found");
    let read = mentor.get(&path(goal, "")).await.ok();
    assert_eq!(read["specific"], complete()["specific"]);
    let change = json!({ "title": "Mine" });
    write(mentor, goal, &change).await.problem(404, "not_found");
    for act in ["/activation", "/completion"] {
        mentor.act(&path(goal, act)).await.problem(404, "not_found");
    }
    mentor
        .delete(&path(goal, ""))
        .await
        .problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_can_be_deleted_with_all_that_hangs_on_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let mentee = &pair.mentee.client;
    let step = json!({ "title": "The form is agreed" });
    mentee.post(&path(goal, "/milestones"), &step).await.ok();
    let question = json!({ "question": "Why eight?" });
    let mentor = &pair.mentor.client;
    mentor.post(&path(goal, "/questions"), &question).await.ok();
    assert_eq!(mentee.delete(&path(goal, "")).await.status, 204);
    mentee.get(&path(goal, "")).await.problem(404, "not_found");
    for table in ["goals", "goal_milestones", "goal_questions"] {
        assert_eq!(app.count(&format!("select count(*) from {table}")).await, 0);
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_draft_is_begun_once_for_each_key() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    let body = json!({ "kind": "career" });
    let mentee = &pair.mentee.client;
    let first = mentee.post_once(&list, "one", &body).await;
    let again = mentee.post_once(&list, "one", &body).await;
    assert_eq!(first.text, again.text);
    assert_eq!(app.count("select count(*) from goals").await, 1);
    app.stop().await;
}
