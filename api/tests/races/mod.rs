//! Many people at the same moment: whatever the order, no seat is given twice, and nobody is
//! answered with a fault.

mod accepting;
mod check;
mod control;
mod ending;
mod writing;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use crate::support::{Answer, Enrolled, TestApp};
use futures_util::future::join_all;
use uuid::Uuid;

/// A service with several threads, so that requests run side by side.
async fn start() -> TestApp {
    TestApp::start_with(|config| config.server.workers = 4).await
}

/// How often each answer came: `201`, or the code of a refusal.
type Tally = BTreeMap<String, usize>;

/// How long a request waits for its turn at the database before it is told to come again.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// Sends everything before the first answer is read. Refusals are fine, faults are not.
async fn at_once<T: Clone>(
    calls: impl IntoIterator<Item = T>,
    send: impl AsyncFn(T) -> Answer,
) -> Tally {
    let mut tally = Tally::new();
    for answer in join_all(calls.into_iter().map(|call| answered(call, &send))).await {
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

/// Sends a request, and again where the queue was too long for a machine that is slow just now:
/// whoever is told to come again has changed nothing, and was not sent away before their time.
async fn answered<T: Clone>(call: T, send: &impl AsyncFn(T) -> Answer) -> Answer {
    for _ in 0..20 {
        let asked = Instant::now();
        let answer = send(call.clone()).await;
        if answer.status != 503 {
            return answer;
        }
        assert_eq!(answer.header("retry-after"), Some("2"));
        let waited = asked.elapsed();
        assert!(
            waited >= LONGEST_WAIT,
            "unavailable after {waited:?}: {}",
            answer.text
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("unavailable again and again")
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

/// Fails when a rule that holds under any race does not.
async fn assert_sound(app: &TestApp) {
    assert_eq!(check::violations(app.db()).await, Vec::<&str>::new());
}

async fn running(app: &TestApp) -> i64 {
    app.count("select count(*) from mentorships where ended_at is null")
        .await
}
