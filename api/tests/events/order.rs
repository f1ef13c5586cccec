//! The order of the deliveries to one recipient.

use std::time::Duration as Pause;
use uuid::Uuid;

use super::support::{How, Place, Told, happen, worker};

async fn happenings(place: &Place, count: usize) -> Vec<Uuid> {
    let mut subjects = Vec::new();
    for _ in 0..count {
        subjects.push(happen(&place.db).await);
    }
    subjects
}

#[actix_web::test]
async fn one_recipient_is_told_in_the_order_in_which_things_happened() {
    let place = Place::open().await;
    let told = Told::new("told", How::Well).for_reader(Uuid::now_v7());
    let subjects = happenings(&place, 150).await;
    worker(&place.db, [&told]).drain().await.unwrap();
    assert_eq!(told.order(), subjects);
}

#[actix_web::test]
async fn the_order_holds_across_workers() {
    let place = Place::open().await;
    let told = Told::new("told", How::Slowly(Pause::from_millis(3))).for_reader(Uuid::now_v7());
    let (first, second, third) = (
        place.again().await,
        place.again().await,
        place.again().await,
    );
    let workers = [&first, &second, &third].map(|db| worker(db, [&told]));
    let mut subjects = happenings(&place, 40).await;
    let happening = async { happenings(&place, 60).await };
    let working = async {
        while told.order().len() < 100 {
            let draining = workers.iter().map(tandem_platform::events::Worker::drain);
            for outcome in futures_util::future::join_all(draining).await {
                outcome.unwrap();
            }
            tokio::time::sleep(Pause::from_millis(1)).await;
        }
    };
    let (more, ()) = tokio::join!(happening, working);
    subjects.extend(more);
    assert_eq!(told.order(), subjects);
    assert!(told.tried().values().all(|tries| *tries == 1));
}

/// A retry comes after the events that followed: a mail that is refused does not block the next ones.
#[actix_web::test]
async fn what_failed_is_tried_again_and_does_not_hold_up_what_comes_after_it() {
    let place = Place::open().await;
    let told = Told::new("told", How::FailOnce).for_reader(Uuid::now_v7());
    let mended = told.mended();
    let failed = happen(&place.db).await;
    worker(&place.db, [&told]).drain().await.unwrap();
    let after = happen(&place.db).await;
    let worker = worker(&place.db, [&mended]);
    worker.drain().await.unwrap();
    assert_eq!(told.order(), [after]);
    place.advance(chrono::Duration::minutes(1));
    worker.drain().await.unwrap();
    assert_eq!(told.order(), [after, failed]);
}
