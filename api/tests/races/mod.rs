//! Concurrency: in any order, no seat is given twice, and nobody gets a 5xx.

mod accepting;
mod check;
mod control;
mod ending;
mod meeting;
mod membership;
mod offering;
mod writing;

use std::collections::BTreeMap;

use crate::support::{Answer, Enrolled, TestApp};
use futures_util::future::join_all;
use std::time::Duration;
use uuid::Uuid;

/// A service with several threads, so that requests run in parallel.
async fn start() -> TestApp {
    TestApp::start_with(|config| config.server.workers = 4).await
}

/// How often each result occurred: `201`, or the code of a refusal.
type Tally = BTreeMap<String, usize>;

/// How often a busy service is asked before a test gives up.
const ATTEMPTS: usize = 10;

/// Sends all requests before the first response is read. Refusals are allowed, faults are not.
async fn at_once<T: Clone>(
    calls: impl IntoIterator<Item = T>,
    send: impl AsyncFn(T) -> Answer,
) -> Tally {
    let mut tally = Tally::new();
    let answers = calls.into_iter().map(|call| until_served(call, &send));
    for answer in join_all(answers).await {
        let status = answer.status.as_u16();
        assert!(
            matches!(status, 200 | 201 | 409 | 412),
            "{status}: {}",
            answer.text
        );
        let what = answer.code().unwrap_or_else(|| status.to_string());
        *tally.entry(what).or_default() += 1;
    }
    tally
}

/// Retries as a 503 with `Retry-After` asks: on a slow machine two hundred concurrent requests do not all get a connection in time,
/// and a refused one changed nothing.
async fn until_served<T: Clone>(call: T, send: &impl AsyncFn(T) -> Answer) -> Answer {
    for _ in 1..ATTEMPTS {
        let answer = send(call.clone()).await;
        let Some(seconds) = answer
            .header("retry-after")
            .filter(|_| answer.status == 503)
        else {
            return answer;
        };
        tokio::time::sleep(Duration::from_secs(seconds.parse().unwrap())).await;
    }
    send(call).await
}

fn tally<const N: usize>(expected: [(&str, usize); N]) -> Tally {
    expected
        .into_iter()
        .map(|(what, times)| (what.to_owned(), times))
        .collect()
}

async fn acceptance((mentor, request): (&Enrolled, Uuid)) -> Answer {
    let path = format!("/api/v1/requests/{request}/acceptance");
    mentor.client.act(&path).await
}

/// Fails if an invariant does not hold.
async fn assert_sound(app: &TestApp) {
    assert_eq!(check::violations(app.db()).await, Vec::<&str>::new());
}

async fn running(app: &TestApp) -> i64 {
    app.count("select count(*) from mentorships where ended_at is null")
        .await
}
