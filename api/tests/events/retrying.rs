//! Subscribers that fail.

use chrono::{DateTime, Duration, Utc};
use tandem_platform::events::RetrySchedule;

use super::support::{How, Place, Told, happen, worker};

/// The pauses of the default schedule, without the random part.
fn pauses() -> Vec<Duration> {
    let schedule = RetrySchedule::default();
    let pauses = schedule.pauses().iter();
    pauses
        .map(|pause| Duration::from_std(*pause).unwrap())
        .collect()
}

/// The first attempt, and one after each pause.
fn tries() -> i32 {
    i32::try_from(pauses().len()).unwrap() + 1
}

#[actix_web::test]
async fn a_subscriber_that_fails_is_asked_again_by_the_schedule_for_three_days_and_given_up_then() {
    let place = Place::open().await;
    let (failing, fine) = (
        Told::new("failing", How::Fail),
        Told::new("fine", How::Well),
    );
    let worker = worker(&place.db, [&failing, &fine]);
    let began = now(&place);
    happen(&place.db).await;
    for (attempt, shortest) in (1..).zip(pauses()) {
        worker.drain().await.unwrap();
        let row = place.delivery("failing").await;
        assert_eq!((row.attempts, row.status.as_str()), (attempt, "waiting"));
        assert_eq!(row.failures, attempt);
        assert_eq!(
            row.last_error.as_deref(),
            Some("fault: the post office is closed")
        );
        assert_eq!(row.lease_until, None);
        let pause = row.next_at - now(&place);
        assert!(
            shortest <= pause && pause <= shortest * 11 / 10,
            "after failure {attempt} it waits {pause}, not {shortest}"
        );
        not_yet(&place, &failing, &worker, pause).await;
    }
    worker.drain().await.unwrap();
    assert!(now(&place) - began >= Duration::days(3));
    assert_dead(&place, &failing, &worker).await;
    let row = place.delivery("fine").await;
    assert_eq!((row.attempts, row.status.as_str()), (1, "done"));
    assert_eq!(
        fine.tried().values().sum::<usize>(),
        1,
        "nobody else is asked again"
    );
}

fn now(place: &Place) -> DateTime<Utc> {
    place.db.clock().now()
}

/// Nothing is tried before the pause is over.
async fn not_yet(
    place: &Place,
    told: &Told,
    worker: &tandem_platform::events::Worker,
    pause: Duration,
) {
    let before = told.tried();
    place.advance(pause - Duration::milliseconds(1));
    worker.drain().await.unwrap();
    assert_eq!(told.tried(), before, "it is too early to try again");
    place.advance(Duration::milliseconds(1));
}

async fn assert_dead(place: &Place, told: &Told, worker: &tandem_platform::events::Worker) {
    let row = place.delivery("failing").await;
    assert_eq!((row.attempts, row.status.as_str()), (tries(), "dead"));
    assert_eq!(
        row.last_error.as_deref(),
        Some("fault: the post office is closed")
    );
    assert_eq!(row.done_at, None);
    place.advance(Duration::days(30));
    worker.drain().await.unwrap();
    assert_eq!(
        told.tried().values().sum::<usize>(),
        usize::try_from(tries()).unwrap()
    );
}

#[actix_web::test]
async fn an_event_that_cannot_be_delivered_holds_up_no_other() {
    let place = Place::open().await;
    let (failing, fine) = (
        Told::new("failing", How::Fail),
        Told::new("fine", How::Well),
    );
    let worker = worker(&place.db, [&failing, &fine]);
    happen(&place.db).await;
    worker.drain().await.unwrap();
    for _ in 0..150 {
        happen(&place.db).await;
    }
    worker.drain().await.unwrap();
    assert_eq!(fine.tried().len(), 151);
    assert_eq!(failing.tried().len(), 151);
    let waiting = place.deliveries().await;
    let waiting = waiting
        .iter()
        .filter(|row| row.status.as_str() == "waiting");
    assert!(
        waiting
            .clone()
            .all(|row| row.subscriber == "failing" && row.attempts == 1)
    );
    assert_eq!(waiting.count(), 151);
}

/// A worker without the subscriber does not claim its deliveries, so that no attempt is lost.
#[actix_web::test]
async fn a_delivery_of_a_subscriber_that_is_gone_waits_for_it() {
    let place = Place::open().await;
    let old = Told::new("old", How::Fail);
    happen(&place.db).await;
    worker(&place.db, [&old]).drain().await.unwrap();
    place.advance(Duration::minutes(1));
    worker(&place.db, []).drain().await.unwrap();
    let row = place.delivery("old").await;
    assert_eq!((row.attempts, row.status.as_str()), (1, "waiting"));
    let back = Told::new("old", How::Well);
    worker(&place.db, [&back]).drain().await.unwrap();
    assert_eq!(place.delivery("old").await.status.as_str(), "done");
}
