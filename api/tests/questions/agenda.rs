//! The agenda of a meeting: which questions are on it, and what becomes of them when the meeting does not take place.

use super::{add, below, discuss, list, texts};
use crate::support::{Answer, Enrolled, Pair, TestApp};
use serde_json::{Value, json};

const IN_A_WEEK: &str = "2026-11-27T10:00:00Z";
const IN_TWO_WEEKS: &str = "2026-12-04T10:00:00Z";

async fn propose(pair: &Pair, at: &str) -> Value {
    let body = json!({
        "kind": "regular", "minutes": 60, "agenda": "", "place": "video_room",
        "slots": [at], "time_zone": "Africa/Nairobi",
    });
    let path = pair.path("/meetings");
    pair.mentee.client.post(&path, &body).await.ok()
}

async fn change(by: &Enrolled, meeting: &Value, what: &str, body: &Value) -> Answer {
    let id = meeting["id"].as_str().unwrap();
    let path = format!("/api/v1/meetings/{id}/{what}");
    by.client.post(&path, body).await
}

async fn confirmed(pair: &Pair, at: &str) -> Value {
    let meeting = propose(pair, at).await;
    let slot = json!({ "slot_id": meeting["proposals"][0]["slots"][0]["id"] });
    change(&pair.mentor, &meeting, "confirmation", &slot)
        .await
        .ok()
}

/// Puts a question on the agenda of a meeting, or of the next one.
async fn put(pair: &Pair, question: &Value, meeting: Option<&Value>) -> Answer {
    let named = meeting.map(|meeting| format!("?meeting_id={}", meeting["id"].as_str().unwrap()));
    let path = below(
        pair,
        question,
        &format!("/agenda{}", named.unwrap_or_default()),
    );
    pair.mentee.client.act(&path).await
}

async fn agenda(pair: &Pair, meeting: &Value) -> Vec<Value> {
    let query = format!("meeting_id={}", meeting["id"].as_str().unwrap());
    list(pair, &pair.mentor, &query).await
}

#[actix_web::test]
async fn a_question_is_for_the_next_confirmed_meeting_or_for_a_named_one() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let [early, next, later] = ["Before any?", "Next?", "Later?"];
    let early = add(&pair, &pair.mentee, early).await;
    let next = add(&pair, &pair.mentee, next).await;
    let later = add(&pair, &pair.mentee, later).await;
    let marked = put(&pair, &early, None).await.ok();
    assert_eq!(
        (&marked["status"], &marked["meeting"]),
        (&json!("on_agenda"), &Value::Null)
    );
    let second = confirmed(&pair, IN_TWO_WEEKS).await;
    let first = confirmed(&pair, IN_A_WEEK).await;
    let marked = put(&pair, &next, None).await.ok();
    let meeting = json!({ "id": first["id"], "starts_at": IN_A_WEEK });
    assert_eq!(marked["meeting"], meeting);
    let marked = put(&pair, &later, Some(&second)).await.ok();
    assert_eq!(marked["meeting"]["starts_at"], IN_TWO_WEEKS);
    assert_eq!(
        texts(&agenda(&pair, &first).await),
        ["Before any?", "Next?"],
        "what is for no particular meeting is for the next one"
    );
    assert_eq!(texts(&agenda(&pair, &second).await), ["Later?"]);
    let proposed = propose(&pair, "2026-12-11T10:00:00Z").await;
    let moved = put(&pair, &later, Some(&proposed)).await.ok();
    let meeting = json!({ "id": proposed["id"], "starts_at": null });
    assert_eq!(
        (&moved["meeting"], &moved["version"]),
        (&meeting, &json!(3))
    );
    app.stop().await;
}

#[actix_web::test]
async fn the_questions_of_a_meeting_that_is_called_off_are_for_the_next_one() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentee, "Who reads the report?").await;
    let first = confirmed(&pair, IN_A_WEEK).await;
    let second = confirmed(&pair, IN_TWO_WEEKS).await;
    put(&pair, &question, Some(&first)).await.ok();
    assert_eq!(agenda(&pair, &second).await, Vec::<Value>::new());
    let cancelled = change(&pair.mentor, &first, "cancellation", &json!({})).await;
    cancelled.ok();
    let left = agenda(&pair, &second).await;
    assert_eq!(texts(&left), ["Who reads the report?"]);
    assert_eq!(left[0]["meeting"], Value::Null);
    let proposed = propose(&pair, "2026-12-11T10:00:00Z").await;
    put(&pair, &question, Some(&proposed)).await.ok();
    let declined = change(&pair.mentor, &proposed, "decline", &json!({})).await;
    declined.ok();
    assert_eq!(texts(&agenda(&pair, &second).await).len(), 1);
    for closed in [&first, &proposed] {
        let refused = put(&pair, &question, Some(closed)).await;
        refused.problem(409, "meeting_not_open");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_keeps_what_was_discussed_there() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let discussed = add(&pair, &pair.mentee, "Who reads the report?").await;
    let left = add(&pair, &pair.mentor, "Who pays for it?").await;
    let meeting = confirmed(&pair, IN_A_WEEK).await;
    for question in [&discussed, &left] {
        put(&pair, question, Some(&meeting)).await.ok();
    }
    let done = discuss(&pair, &pair.mentor, &discussed, "The committee.").await;
    assert_eq!(done.ok()["meeting"]["id"], meeting["id"]);
    let reopening = below(&pair, &left, "/reopening");
    let open = pair.mentee.client.act(&reopening).await.ok();
    assert_eq!(
        (&open["status"], &open["meeting"]),
        (&json!("open"), &Value::Null)
    );
    assert_eq!(
        texts(&agenda(&pair, &meeting).await),
        ["Who reads the report?"]
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_of_another_mentorship_is_not_found() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let question = add(&pair, &pair.mentee, "Who reads the report?").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let lea = app.mentor("isbt", "lea").await;
    let request = zoe.ask(&lea).await;
    let mentorship = lea.accept(request).await;
    let others = Pair {
        mentee: zoe,
        mentor: lea,
        request,
        mentorship,
    };
    let meeting = propose(&others, IN_A_WEEK).await;
    let refused = put(&pair, &question, Some(&meeting)).await;
    refused.problem(404, "not_found");
    assert_eq!(agenda(&pair, &meeting).await, Vec::<Value>::new());
    app.stop().await;
}
