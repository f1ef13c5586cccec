//! Several workers on one database.

use chrono::Duration;
use std::time::Duration as Pause;

use super::support::{How, Place, Told, happen, worker};

const SHORT: Pause = Pause::from_millis(50);
const LONG: Pause = Pause::from_secs(600);

#[actix_web::test]
async fn workers_side_by_side_deliver_everything_once() {
    let place = Place::open().await;
    for _ in 0..150 {
        happen(&place.db).await;
    }
    let told = Told::new("told", How::Slowly(Pause::from_millis(2)));
    let (one, two) = (place.again().await, place.again().await);
    let (one, two) = (worker(&one, [&told]), worker(&two, [&told]));
    while place
        .deliveries()
        .await
        .iter()
        .filter(|row| row.status.as_str() == "done")
        .count()
        < 150
    {
        let (one, two) = tokio::join!(one.drain(), two.drain());
        one.unwrap();
        two.unwrap();
    }
    let tried = told.tried();
    assert_eq!(tried.len(), 150);
    assert!(tried.values().all(|times| *times == 1), "{tried:?}");
    assert!(place.deliveries().await.iter().all(|row| row.attempts == 1));
}

#[actix_web::test]
async fn a_lease_that_ran_out_is_taken_over() {
    let place = Place::open().await;
    let subject = happen(&place.db).await;
    let hanging = Told::new("told", How::Slowly(LONG));
    let dying = worker(&place.db, [&hanging]);
    let died = tokio::time::timeout(SHORT * 10, dying.drain()).await;
    assert!(died.is_err(), "the worker dies at its work");
    assert_eq!(hanging.tried().get(&subject), Some(&1));
    let next = Told::new("told", How::Well);
    let db = place.again().await;
    let next_worker = worker(&db, [&next]);
    next_worker.drain().await.unwrap();
    assert_eq!(next.tried().len(), 0, "the lease still runs");
    assert_eq!(place.delivery("told").await.status.as_str(), "waiting");
    place.advance(Duration::seconds(61));
    next_worker.drain().await.unwrap();
    assert_eq!(next.tried().get(&subject), Some(&1));
    let row = place.delivery("told").await;
    assert_eq!((row.attempts, row.status.as_str()), (2, "done"));
}

#[actix_web::test]
async fn a_worker_that_comes_too_late_does_not_undo_what_the_next_one_did() {
    let place = Place::open().await;
    let subject = happen(&place.db).await;
    let late = Told::new("told", How::FailSlowly(SHORT * 10));
    let late_worker = worker(&place.db, [&late]);
    let next = Told::new("told", How::Well);
    let db = place.again().await;
    let next_worker = worker(&db, [&next]);
    let takes_over = async {
        while late.tried().is_empty() {
            tokio::time::sleep(Pause::from_millis(5)).await;
        }
        place.advance(Duration::seconds(61));
        next_worker.drain().await.unwrap();
        assert_eq!(place.delivery("told").await.status.as_str(), "done");
    };
    let (fails, ()) = tokio::join!(late_worker.drain(), takes_over);
    fails.unwrap();
    assert_eq!((late.tried()[&subject], next.tried()[&subject]), (1, 1));
    let row = place.delivery("told").await;
    assert_eq!((row.attempts, row.status.as_str()), (2, "done"));
    place.advance(Duration::days(1));
    next_worker.drain().await.unwrap();
    assert_eq!(next.tried()[&subject], 1, "it was done");
}
