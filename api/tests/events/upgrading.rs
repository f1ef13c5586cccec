//! Workers of two releases at the same time: each leaves the events that it does not know to the other.

use chrono::Duration;

use super::support::{HAPPENED, How, NEWER, Place, Told, happen, happen_newly, worker};

async fn undispatched(place: &Place) -> usize {
    let query = "select seq from events where dispatched = false";
    let rows = tandem_platform::db::sql::rows(place.db.read(), query, []).await;
    rows.unwrap().len()
}

#[actix_web::test]
async fn an_event_of_a_kind_that_an_older_worker_does_not_know_waits_for_a_newer_one() {
    let place = Place::open().await;
    let (old, new) = (place.again().await, place.again().await);
    let told = Told::new("mail", How::Well);
    let older = worker(&old, [&told]);
    let told_newly = Told::new("mail", How::Well).hearing(&[HAPPENED, NEWER]);
    let newer = worker(&new, [&told_newly]);
    newer.register().await.unwrap();
    let (known, unknown) = (happen(&place.db).await, happen_newly(&place.db).await);
    older.drain().await.unwrap();
    assert_eq!(told.tried().keys().copied().collect::<Vec<_>>(), [known]);
    assert_eq!(undispatched(&place).await, 1, "it is not marked as done");
    place.advance(Duration::days(2));
    older.drain().await.unwrap();
    assert_eq!(undispatched(&place).await, 1, "however long it takes");
    newer.drain().await.unwrap();
    assert_eq!(
        told_newly.tried().into_iter().collect::<Vec<_>>(),
        [(unknown, 1)]
    );
    assert_eq!(undispatched(&place).await, 0);
}

#[actix_web::test]
async fn a_subscriber_that_an_older_worker_does_not_know_is_told_by_a_newer_one() {
    let place = Place::open().await;
    let (old, new) = (place.again().await, place.again().await);
    let (told, added) = (
        Told::new("mail", How::Well),
        Told::new("webhooks", How::Well),
    );
    let older = worker(&old, [&told]);
    let newer = worker(&new, [&told, &added]);
    newer.register().await.unwrap();
    let subject = happen(&place.db).await;
    for _ in 0..3 {
        older.drain().await.unwrap();
        assert_eq!(told.tried()[&subject], 1, "its own it does at once");
    }
    assert!(added.tried().is_empty());
    assert_eq!(undispatched(&place).await, 1);
    newer.drain().await.unwrap();
    assert_eq!((told.tried()[&subject], added.tried()[&subject]), (1, 1));
    assert_eq!(undispatched(&place).await, 0);
}

#[actix_web::test]
async fn a_delivery_that_an_older_worker_does_not_know_is_left_untouched() {
    let place = Place::open().await;
    let (old, new) = (place.again().await, place.again().await);
    let told = Told::new("mail", How::Well);
    let failing = Told::new("mail", How::FailOnce).hearing(&[HAPPENED, NEWER]);
    let newer = worker(&new, [&failing]);
    newer.register().await.unwrap();
    let subject = happen_newly(&place.db).await;
    newer.drain().await.unwrap();
    place.advance(Duration::hours(1));
    worker(&old, [&told]).drain().await.unwrap();
    let row = place.delivery("mail").await;
    assert_eq!((row.attempts, row.status.as_str()), (1, "waiting"));
    newer.drain().await.unwrap();
    assert_eq!(place.delivery("mail").await.status.as_str(), "done");
    assert_eq!((told.tried().len(), failing.tried()[&subject]), (0, 2));
}

#[actix_web::test]
async fn thousands_of_events_for_a_newer_worker_hold_up_nothing_that_the_older_one_knows() {
    let place = Place::open().await;
    let (old, new) = (place.again().await, place.again().await);
    let told = Told::new("mail", How::Well);
    let told_newly = Told::new("mail", How::Well).hearing(&[HAPPENED, NEWER]);
    worker(&new, [&told_newly]).register().await.unwrap();
    for _ in 0..150 {
        happen_newly(&place.db).await;
    }
    let subject = happen(&place.db).await;
    worker(&old, [&told]).drain().await.unwrap();
    assert_eq!(told.tried()[&subject], 1);
}

#[actix_web::test]
async fn a_release_that_was_taken_back_for_good_is_waited_for_a_month_and_no_longer() {
    let place = Place::open().await;
    let (old, new) = (place.again().await, place.again().await);
    let told = Told::new("mail", How::Well);
    let gone = Told::new("webhooks", How::Well);
    worker(&new, [&told, &gone]).register().await.unwrap();
    let older = worker(&old, [&told]);
    happen(&place.db).await;
    place.advance(Duration::days(29));
    older.drain().await.unwrap();
    assert_eq!(undispatched(&place).await, 1);
    place.advance(Duration::days(2));
    older.drain().await.unwrap();
    assert_eq!(undispatched(&place).await, 0);
    assert!(gone.tried().is_empty());
}
