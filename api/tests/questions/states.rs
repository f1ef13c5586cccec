//! From open to the agenda to discussed and back, by either side.

use super::{add, below, discuss, list, texts, try_to_add};
use crate::support::TestApp;
use serde_json::{Value, json};

#[actix_web::test]
async fn both_see_one_list_to_which_both_add() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let first = add(&pair, &pair.mentee, "  How did you   start? ").await;
    let second = add(&pair, &pair.mentor, "What is your next step?").await;
    assert_eq!(
        (&first["text"], &first["status"], &first["written_by"]),
        (
            &json!("How did you start?"),
            &json!("open"),
            &json!("mentee")
        )
    );
    assert_eq!(second["written_by"], "mentor");
    assert_eq!(first["outcome"], Value::Null);
    let seen = list(&pair, &pair.mentee, "").await;
    assert_eq!(seen, [first, second]);
    assert_eq!(list(&pair, &pair.mentor, "").await, seen);
    let first_page = pair.path("/questions?limit=1");
    let page = pair.mentee.client.get(&first_page).await.ok();
    let rest = format!("/questions?after={}", page["next"].as_str().unwrap());
    let rest = pair.mentee.client.get(&pair.path(&rest)).await.ok();
    assert_eq!((&rest["items"][0], &rest["next"]), (&seen[1], &Value::Null));
    app.stop().await;
}

#[actix_web::test]
async fn a_question_goes_on_the_agenda_is_discussed_and_opened_again_with_what_came_of_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentee, "Who reads the report?").await;
    let other = add(&pair, &pair.mentee, "Who pays for it?").await;
    let agenda = below(&pair, &question, "/agenda");
    for side in [&pair.mentor, &pair.mentee] {
        let marked = side.client.act(&agenda).await.ok();
        assert_eq!(
            (&marked["status"], &marked["version"]),
            (&json!("on_agenda"), &json!(2))
        );
    }
    let done = discuss(&pair, &pair.mentor, &question, "The committee.")
        .await
        .ok();
    assert_eq!(
        (&done["status"], &done["outcome"], &done["outcome_by"]),
        (
            &json!("discussed"),
            &json!("The committee."),
            &json!("mentor")
        )
    );
    assert_eq!(done["discussed_at"], "2026-11-20T09:00:00Z");
    for refused in [
        discuss(&pair, &pair.mentee, &question, "Nobody.").await,
        pair.mentee.client.act(&agenda).await,
    ] {
        refused.problem(409, "question_already_discussed");
    }
    assert_eq!(
        texts(&list(&pair, &pair.mentee, "status=open").await),
        ["Who pays for it?"]
    );
    app.a_second_later();
    discuss(&pair, &pair.mentee, &other, "").await.ok();
    let discussed = list(&pair, &pair.mentor, "status=discussed").await;
    assert_eq!(
        texts(&discussed),
        ["Who pays for it?", "Who reads the report?"],
        "newest first"
    );
    assert_eq!(
        (&discussed[0]["outcome"], &discussed[0]["outcome_by"]),
        (&Value::Null, &Value::Null)
    );
    let reopening = below(&pair, &question, "/reopening");
    let open = pair.mentee.client.act(&reopening).await.ok();
    assert_eq!(
        (&open["status"], &open["outcome"], &open["discussed_at"]),
        (&json!("open"), &json!("The committee."), &Value::Null)
    );
    app.stop().await;
}

#[actix_web::test]
async fn discussed_questions_are_paged_newest_first() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    for number in 0..5 {
        let question = add(&pair, &pair.mentee, &format!("Question {number}?")).await;
        discuss(&pair, &pair.mentee, &question, "Done.").await.ok();
        app.a_second_later();
    }
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let path = pair.path(&format!("/questions?status=discussed&limit=2{after}"));
        let page = pair.mentor.client.get(&path).await.ok();
        let items = page["items"].as_array().unwrap();
        found.extend(
            items
                .iter()
                .map(|one| one["text"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    let expected: Vec<String> = (0..5)
        .rev()
        .map(|number| format!("Question {number}?"))
        .collect();
    assert_eq!(found, expected);
    app.stop().await;
}

#[actix_web::test]
async fn each_text_is_changed_by_whoever_wrote_it_in_its_version() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentee, "Who reads teh report?").await;
    let path = below(&pair, &question, "");
    let text = json!({ "text": "Who reads the report?" });
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    mentor
        .patch(&path, "\"1\"", &text)
        .await
        .problem(403, "written_by_other");
    let changed = mentee.patch(&path, "\"1\"", &text).await;
    assert_eq!(changed.header("etag"), Some("\"2\""));
    assert_eq!(changed.ok()["text"], "Who reads the report?");
    mentee
        .patch(&path, "\"1\"", &text)
        .await
        .problem(412, "precondition_failed");
    let outcome = |text: &str| json!({ "outcome": text });
    let early = mentee.patch(&path, "\"2\"", &outcome("Nobody.")).await;
    early.problem(409, "question_not_discussed");
    discuss(&pair, &pair.mentor, &question, "The comittee.")
        .await
        .ok();
    let theirs = mentee.patch(&path, "\"3\"", &outcome("Nobody.")).await;
    theirs.problem(403, "written_by_other");
    let mended = mentor
        .patch(&path, "\"3\"", &outcome("The committee."))
        .await
        .ok();
    assert_eq!(mended["outcome"], "The committee.");
    let gone = mentor.patch(&path, "\"4\"", &outcome("")).await.ok();
    assert_eq!(
        (&gone["outcome"], &gone["outcome_by"]),
        (&Value::Null, &Value::Null)
    );
    let written = mentee
        .patch(&path, "\"5\"", &outcome("The whole ward."))
        .await
        .ok();
    assert_eq!(written["outcome_by"], "mentee", "nobody had written it");
    mentee
        .patch(&path, "\"6\"", &json!({}))
        .await
        .problem(422, "invalid_fields");
    app.stop().await;
}

#[actix_web::test]
async fn an_open_question_is_removed_by_whoever_wrote_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentor, "What would you drop?").await;
    let path = below(&pair, &question, "");
    pair.mentee
        .client
        .delete(&path)
        .await
        .problem(403, "written_by_other");
    discuss(&pair, &pair.mentee, &question, "The Friday list.")
        .await
        .ok();
    pair.mentor
        .client
        .delete(&path)
        .await
        .problem(409, "question_already_discussed");
    pair.mentee
        .client
        .act(&below(&pair, &question, "/reopening"))
        .await
        .ok();
    assert_eq!(pair.mentor.client.delete(&path).await.status, 204);
    pair.mentor
        .client
        .delete(&path)
        .await
        .problem(404, "not_found");
    assert!(list(&pair, &pair.mentee, "").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn after_the_end_both_read_the_list_and_nobody_changes_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentee, "Who reads the report?").await;
    let body = json!({ "outcome": "completed" });
    pair.mentor.client.end(pair.mentorship, &body).await.ok();
    let (text, ended) = (json!({ "text": "Another?" }), "mentorship_already_ended");
    let suggestions = pair.path("/suggestions");
    let suggestion = pair.mentee.client.get(&suggestions).await.ok()["items"][0].clone();
    let take = format!(
        "/suggestions/{}/question",
        suggestion["id"].as_str().unwrap()
    );
    for side in [&pair.mentee, &pair.mentor] {
        try_to_add(&pair, side, "Another?")
            .await
            .problem(409, ended);
        side.client
            .patch(&below(&pair, &question, ""), "\"1\"", &text)
            .await
            .problem(409, ended);
        side.client
            .delete(&below(&pair, &question, ""))
            .await
            .problem(409, ended);
        super::shift(&pair, side, &question, None)
            .await
            .problem(409, ended);
        discuss(&pair, side, &question, "Now.")
            .await
            .problem(409, ended);
        side.client.act(&pair.path(&take)).await.problem(409, ended);
        for rest in ["/agenda", "/reopening"] {
            side.client
                .act(&below(&pair, &question, rest))
                .await
                .problem(409, ended);
        }
        assert_eq!(list(&pair, side, "").await, std::slice::from_ref(&question));
    }
    app.stop().await;
}

#[actix_web::test]
async fn events_have_ids_and_nobody_is_notified() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.drain().await;
    let letters = app.outbox.letters().len();
    let question = add(&pair, &pair.mentee, "Qz9k, who reads the report?").await;
    discuss(&pair, &pair.mentor, &question, "Qz9k, the committee.")
        .await
        .ok();
    app.drain().await;
    let kinds = |kind: &str| {
        let id = question["id"].as_str().unwrap().replace('-', "");
        format!(
            "select count(*) from events where kind = '{kind}' \
             and replace(lower(cast(payload as text)), '-', '') like '%{id}%'"
        )
    };
    assert_eq!(app.count(&kinds("question.added")).await, 1);
    assert_eq!(app.count(&kinds("question.discussed")).await, 1);
    let texts = "select count(*) from events where lower(cast(payload as text)) like '%qz9k%'";
    assert_eq!(app.count(texts).await, 0);
    assert_eq!(app.outbox.letters().len(), letters);
    let notices = "select count(*) from notifications where kind like 'question%'";
    assert_eq!(app.count(notices).await, 0);
    app.stop().await;
}
