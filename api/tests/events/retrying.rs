//! Subscribers that fail.

use chrono::{DateTime, Duration, Utc};

use super::support::{How, Place, Told, happen, worker};

const TRIES: i32 = 12;

#[actix_web::test]
async fn a_subscriber_that_fails_is_asked_again_after_growing_pauses_and_given_up_at_last() {
    let place = Place::open().await;
    let (failing, fine) = (
        Told::new("failing", How::Fail),
        Told::new("fine", How::Well),
    );
    let worker = worker(&place.db, [&failing, &fine]);
    happen(&place.db).await;
    let mut last = Duration::zero();
    for attempt in 1..TRIES {
        worker.drain().await.unwrap();
        let row = place.delivery("failing").await;
        assert_eq!((row.attempts, row.status.as_str()), (attempt, "waiting"));
        assert_eq!(
            row.last_error.as_deref(),
            Some("fault: the post office is closed")
        );
        assert_eq!(row.lease_until, None);
        let pause = row.next_at - now(&place);
        assert!(pause > last, "attempt {attempt} waits {pause} after {last}");
        assert!(pause <= Duration::hours(8), "{pause}");
        not_yet(&place, &failing, &worker, pause).await;
        last = pause;
    }
    worker.drain().await.unwrap();
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
async fn not_yet(place: &Place, told: &Told, worker: &tandem::events::Worker, pause: Duration) {
    let before = told.tried();
    place.advance(pause - Duration::milliseconds(1));
    worker.drain().await.unwrap();
    assert_eq!(told.tried(), before, "it is too early to try again");
    place.advance(Duration::milliseconds(1));
}

async fn assert_dead(place: &Place, told: &Told, worker: &tandem::events::Worker) {
    let row = place.delivery("failing").await;
    assert_eq!((row.attempts, row.status.as_str()), (TRIES, "dead"));
    assert_eq!(
        row.last_error.as_deref(),
        Some("fault: the post office is closed")
    );
    assert_eq!(row.done_at, None);
    place.advance(Duration::days(30));
    worker.drain().await.unwrap();
    assert_eq!(
        told.tried().values().sum::<usize>(),
        usize::try_from(TRIES).unwrap()
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
    let waiting = waiting.iter().filter(|row| row.status == "waiting");
    assert!(
        waiting
            .clone()
            .all(|row| row.subscriber == "failing" && row.attempts == 1)
    );
    assert_eq!(waiting.count(), 151);
}

#[actix_web::test]
async fn a_delivery_of_a_subscriber_that_is_gone_waits_for_it() {
    let place = Place::open().await;
    let old = Told::new("old", How::Fail);
    happen(&place.db).await;
    worker(&place.db, [&old]).drain().await.unwrap();
    place.advance(Duration::minutes(1));
    worker(&place.db, []).drain().await.unwrap();
    let row = place.delivery("old").await;
    assert_eq!((row.attempts, row.status.as_str()), (2, "waiting"));
    assert_eq!(
        row.last_error.as_deref(),
        Some("fault: no subscriber of this name")
    );
    place.advance(Duration::minutes(1));
    let back = Told::new("old", How::Well);
    worker(&place.db, [&back]).drain().await.unwrap();
    assert_eq!(place.delivery("old").await.status, "done");
}
