//! What is refused: too much text, and more than a hundred open questions, also in a race.

use super::{add, below, discuss, list, try_to_add};
use crate::support::{Pair, TestApp};
use futures_util::future::join_all;
use serde_json::json;

#[actix_web::test]
async fn a_question_is_a_line_of_at_most_three_hundred_characters() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    for (text, code) in [
        (String::new(), "too_short"),
        (" \u{200b} ".to_owned(), "too_short"),
        ("é".repeat(301), "too_long"),
        ("One\nTwo".to_owned(), "forbidden_characters"),
    ] {
        let refused = try_to_add(&pair, &pair.mentee, &text).await;
        let problem = refused.problem(422, "invalid_fields");
        assert_eq!(problem["errors"][0]["code"], code, "{text:?}");
        assert_eq!(problem["errors"][0]["pointer"], "/text");
    }
    let question = add(&pair, &pair.mentee, &"é".repeat(300)).await;
    let refused = discuss(&pair, &pair.mentee, &question, &"é".repeat(2001)).await;
    assert_eq!(
        refused.problem(422, "invalid_fields")["errors"][0]["pointer"],
        "/outcome"
    );
    app.stop().await;
}

/// Adds questions until there are this many.
async fn fill(pair: &Pair, count: usize) {
    for number in 0..count {
        add(pair, &pair.mentee, &format!("Question {number}?")).await;
    }
}

#[actix_web::test]
async fn the_hundred_and_first_open_question_is_refused_and_a_discussed_one_makes_room() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    fill(&pair, 100).await;
    let refused = try_to_add(&pair, &pair.mentor, "One more?").await;
    assert_eq!(
        refused.problem(409, "too_many_open_questions")["args"]["limit"],
        100
    );
    let first = list(&pair, &pair.mentee, "").await[0].clone();
    discuss(&pair, &pair.mentee, &first, "Done.").await.ok();
    add(&pair, &pair.mentor, "One more?").await;
    let reopened = pair
        .mentee
        .client
        .act(&below(&pair, &first, "/reopening"))
        .await;
    reopened.problem(409, "too_many_open_questions");
    let path = pair.path("/suggestions");
    let suggestion = pair.mentee.client.get(&path).await.ok()["items"][0]["id"].clone();
    let take = format!("/suggestions/{}/question", suggestion.as_str().unwrap());
    let taken = pair.mentee.client.act(&pair.path(&take)).await;
    taken.problem(409, "too_many_open_questions");
    app.stop().await;
}

#[actix_web::test]
async fn both_sides_add_at_once_at_the_limit_and_the_list_is_full_and_no_longer() {
    let app = TestApp::start_with(|config| config.server.workers = 4).await;
    let pair = app.pair("isbt").await;
    fill(&pair, 97).await;
    let path = pair.path("/questions");
    let sides = (0..10).map(|turn| {
        if turn % 2 == 0 {
            &pair.mentee
        } else {
            &pair.mentor
        }
    });
    let body = json!({ "text": "At once?" });
    let answers = join_all(sides.map(|side| side.client.post(&path, &body))).await;
    let added = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(added, 3);
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        answer.problem(409, "too_many_open_questions");
    }
    let open = "select count(*) from questions where status <> 'discussed'";
    assert_eq!(app.count(open).await, 100);
    let slots = "select count(distinct slot) from questions";
    assert_eq!(app.count(slots).await, 100);
    app.stop().await;
}

#[actix_web::test]
async fn one_suggestion_taken_by_both_at_once_is_one_question() {
    let app = TestApp::start_with(|config| config.server.workers = 4).await;
    let pair = app.pair("isbt").await;
    let path = pair.path("/suggestions?limit=100");
    let suggestions = pair.mentee.client.get(&path).await.ok();
    let ids = suggestions["items"].as_array().unwrap().iter().take(8);
    let calls = ids.flat_map(|one| {
        let take = format!("/suggestions/{}/question", one["id"].as_str().unwrap());
        let path = pair.path(&take);
        [(&pair.mentee, path.clone()), (&pair.mentor, path)]
    });
    let answers = join_all(calls.map(async |(side, path)| side.client.act(&path).await)).await;
    let taken = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(taken, 8);
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        answer.problem(409, "suggestion_already_taken");
    }
    assert_eq!(app.count("select count(*) from questions").await, 8);
    app.stop().await;
}

#[actix_web::test]
async fn a_question_added_while_the_mentorship_ends_is_refused_or_was_there_before() {
    let app = TestApp::start_with(|config| config.server.workers = 4).await;
    let pair = app.pair("isbt").await;
    let (path, body) = (pair.path("/questions"), json!({ "text": "At once?" }));
    let adds = join_all((0..6).map(|_| pair.mentee.client.post(&path, &body)));
    let how = json!({ "outcome": "completed" });
    let end = pair.mentor.client.end(pair.mentorship, &how);
    let (answers, ended) = futures_util::join!(adds, end);
    let ended = ended.ok()["ended_at"].clone();
    let mut added = 0;
    for answer in answers {
        match answer.status.as_u16() {
            201 => added += 1,
            _ => drop(answer.problem(409, "mentorship_already_ended")),
        }
    }
    assert_eq!(app.count("select count(*) from questions").await, added);
    assert!(ended.is_string());
    app.stop().await;
}
