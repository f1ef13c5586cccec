//! Goals that are activated, ended and changed at the same time.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{at_once, start, tally};
use crate::{
    goals::{draft, path},
    support::{Answer, Client},
};

#[actix_web::test]
async fn of_thirty_goals_activated_at_once_twenty_become_active() {
    let app = start().await;
    let pair = app.pair("isbt").await;
    let mut drafts = Vec::new();
    for _ in 0..30 {
        drafts.push(draft(&pair).await);
    }
    let client = &pair.mentee.client;
    let told = at_once(drafts, async |goal: Uuid| {
        client.act(&path(goal, "/activation")).await
    })
    .await;
    assert_eq!(told, tally([("200", 20), ("too_many_active_goals", 10)]));
    let slots = "select count(distinct slot) from goals where status = 'active'";
    assert_eq!(app.count(slots).await, 20);
    app.stop().await;
}

#[actix_web::test]
async fn one_draft_is_activated_once_and_one_goal_ends_once() {
    let app = start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let client = &pair.mentee.client;
    let told = at_once(0..12, async |_: i32| {
        client.act(&path(goal, "/activation")).await
    });
    assert_eq!(told.await, tally([("200", 1), ("goal_not_draft", 11)]));
    let reason = json!({ "reason": "The ward was closed." });
    let told = at_once(0..12, async |n: i32| match n % 2 {
        0 => client.act(&path(goal, "/completion")).await,
        _ => client.post(&path(goal, "/drop"), &reason).await,
    });
    assert_eq!(told.await, tally([("200", 1), ("goal_not_active", 11)]));
    app.stop().await;
}

#[actix_web::test]
async fn of_changes_to_one_version_one_is_saved_and_one_text_is_kept() {
    let app = start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let client = &pair.mentee.client;
    client.act(&path(goal, "/activation")).await.ok();
    let told = at_once(1..=10, async |n: i32| {
        let change = json!({ "target_value": 8 + n });
        client.patch(&path(goal, ""), "3", &change).await
    });
    assert_eq!(told.await, tally([("200", 1), ("precondition_failed", 9)]));
    assert_eq!(app.count("select count(*) from goal_revisions").await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn nothing_is_written_to_a_goal_after_the_end_of_its_mentorship() {
    let app = start().await;
    let pair = app.pair("isbt").await;
    let goal = draft(&pair).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    mentee.act(&path(goal, "/activation")).await.ok();
    let made = json!({ "made_on": "2026-11-20", "value": 2 });
    let writers: Vec<(&Client, &str, Value)> = (0..20)
        .map(|n| match n % 3 {
            0 => (mentee, "/check-ins", made.clone()),
            1 => (mentor, "/check-ins", made.clone()),
            _ => (mentor, "/questions", json!({ "question": "By when?" })),
        })
        .collect();
    let writing = at_once(
        writers,
        async |(client, list, body): (&Client, &str, Value)| {
            client.post(&path(goal, list), &body).await
        },
    );
    let ending = at_once([mentor], async |client: &Client| -> Answer {
        let body = json!({ "outcome": "completed" });
        client.end(pair.mentorship, &body).await
    });
    let (written, ended) = tokio::join!(writing, ending);
    assert_eq!(ended, tally([("200", 1)]));
    let saved = written.get("201").copied().unwrap_or(0);
    let refused = written
        .get("mentorship_already_ended")
        .copied()
        .unwrap_or(0);
    assert_eq!(saved + refused, 20, "{written:?}");
    let late = "select count(*) from events e where e.kind like 'goal.%' and e.seq > \
         (select m.seq from events m where m.kind = 'mentorship.ended')";
    assert_eq!(app.count(late).await, 0);
    app.stop().await;
}
