//! The order by hand.

use super::{add, below, discuss, list, shift, texts};
use crate::support::{Pair, TestApp};
use serde_json::{Value, json};

async fn three(pair: &Pair) -> [Value; 3] {
    let [one, two, three] = ["One?", "Two?", "Three?"].map(|text| add(pair, &pair.mentee, text));
    [one.await, two.await, three.await]
}

#[actix_web::test]
async fn either_side_moves_a_question_and_both_see_the_new_order() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [one, two, three] = three(&pair).await;
    let moved = shift(&pair, &pair.mentee, &three, None).await.ok();
    assert_eq!(moved, three, "a move changes no text and no version");
    assert_eq!(
        texts(&list(&pair, &pair.mentor, "").await),
        ["Three?", "One?", "Two?"]
    );
    shift(&pair, &pair.mentor, &three, Some(&one)).await.ok();
    assert_eq!(
        texts(&list(&pair, &pair.mentee, "").await),
        ["One?", "Three?", "Two?"]
    );
    shift(&pair, &pair.mentor, &one, Some(&two)).await.ok();
    assert_eq!(
        texts(&list(&pair, &pair.mentee, "status=open").await),
        ["Three?", "Two?", "One?"]
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_move_is_one_row_until_there_is_no_room_left() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [one, two, three] = three(&pair).await;
    let places = async || {
        let query = "select cast(count(distinct position) as bigint) from questions";
        (app.rows("questions").await, app.count(query).await)
    };
    let mut spread = 0;
    for turn in 0..40 {
        let (before, _) = places().await;
        let last = if turn % 2 == 0 { &three } else { &two };
        shift(&pair, &pair.mentee, last, Some(&one)).await.ok();
        let (after, distinct) = places().await;
        assert_eq!(distinct, 3);
        let changed = after.iter().filter(|row| !before.contains(row)).count();
        match changed {
            1 => {}
            2 | 3 => spread += 1,
            other => panic!("{other} rows changed"),
        }
        let expected = if turn % 2 == 0 { "Three?" } else { "Two?" };
        assert_eq!(texts(&list(&pair, &pair.mentor, "").await)[1], expected);
    }
    assert!((1..=3).contains(&spread), "{spread}");
    app.stop().await;
}

#[actix_web::test]
async fn only_open_questions_have_a_place() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [one, two, three] = three(&pair).await;
    discuss(&pair, &pair.mentee, &two, "Done.").await.ok();
    let refused = shift(&pair, &pair.mentee, &two, None).await;
    refused.problem(409, "question_already_discussed");
    let gone = shift(&pair, &pair.mentee, &three, Some(&two)).await;
    gone.problem(409, "question_place_gone");
    let itself = shift(&pair, &pair.mentee, &three, Some(&three)).await;
    itself.problem(409, "question_place_gone");
    let nowhere = json!({ "id": uuid::Uuid::now_v7() });
    shift(&pair, &pair.mentee, &nowhere, None)
        .await
        .problem(404, "not_found");
    shift(&pair, &pair.mentee, &three, None).await.ok();
    pair.mentee
        .client
        .act(&below(&pair, &two, "/reopening"))
        .await
        .ok();
    assert_eq!(
        texts(&list(&pair, &pair.mentee, "status=open").await),
        ["Three?", "One?", "Two?"],
        "it returns to its place"
    );
    assert_eq!(one["status"], "open");
    app.stop().await;
}
