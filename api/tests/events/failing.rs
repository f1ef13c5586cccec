//! A subscriber that always fails does not stop the others or the worker.

use chrono::Duration;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration as Pause,
};
use tandem_platform::events::Observer;
use tokio_util::sync::CancellationToken;

use super::support::{How, Place, Told, happen, worker};

/// Counts failures by task.
#[derive(Default)]
struct Counted(Mutex<BTreeMap<&'static str, usize>>);

impl Observer for Counted {
    fn failed(&self, task: &'static str) {
        *self.0.lock().unwrap().entry(task).or_default() += 1;
    }
}

impl Counted {
    fn of(&self, task: &str) -> usize {
        self.0.lock().unwrap().get(task).copied().unwrap_or(0)
    }
}

#[actix_web::test]
async fn a_subscriber_that_cannot_say_who_is_told_stops_no_other_and_is_asked_again() {
    for how in [How::NobodyKnows, How::PanicBefore] {
        let place = Place::open().await;
        let (broken, fine) = (Told::new("broken", how), Told::new("fine", How::Well));
        let counted = Arc::new(Counted::default());
        let broken_worker =
            worker(&place.db, [&broken, &fine]).observed_by(Arc::clone(&counted) as _);
        for _ in 0..3 {
            happen(&place.db).await;
        }
        broken_worker.drain().await.unwrap();
        assert_eq!(fine.tried().len(), 3);
        assert_eq!(counted.of("dispatch"), 3);
        broken_worker.drain().await.unwrap();
        assert_eq!(counted.of("dispatch"), 3, "not before its time");
        let later = happen(&place.db).await;
        broken_worker.drain().await.unwrap();
        assert_eq!(fine.tried()[&later], 1);
        place.advance(Duration::minutes(1));
        let mended = broken.mended();
        worker(&place.db, [&mended, &fine]).drain().await.unwrap();
        assert_eq!(mended.tried().len(), 4, "nothing is lost");
        assert!(
            fine.tried().values().all(|tries| *tries == 1),
            "nothing is told twice"
        );
    }
}

#[actix_web::test]
async fn a_delivery_that_panics_is_a_failure_like_any_other() {
    let place = Place::open().await;
    let (broken, fine) = (
        Told::new("broken", How::Panic),
        Told::new("fine", How::Well),
    );
    let counted = Arc::new(Counted::default());
    let worker = worker(&place.db, [&broken, &fine]).observed_by(Arc::clone(&counted) as _);
    let subject = happen(&place.db).await;
    worker.drain().await.unwrap();
    let row = place.delivery("broken").await;
    assert_eq!((row.attempts, row.status.as_str()), (1, "waiting"));
    assert_eq!(row.last_error.as_deref(), Some("fault: it panicked"));
    assert_eq!(fine.tried()[&subject], 1);
    assert_eq!((counted.of("broken"), counted.of("fine")), (1, 0));
}

/// Runs the worker as in production, until `done` or for five seconds.
async fn run_until(worker: &tandem_platform::events::Worker, done: impl Fn() -> bool) {
    let stop = CancellationToken::new();
    let ending = stop.clone();
    let watching = async move {
        for _ in 0..100 {
            if done() {
                break;
            }
            tokio::time::sleep(Pause::from_millis(50)).await;
        }
        ending.cancel();
    };
    let running = async {
        tokio::select! {
            () = worker.run(stop.clone()) => {}
            () = async { stop.cancelled().await; tokio::time::sleep(Pause::from_millis(200)).await; } => {}
        }
    };
    tokio::join!(running, watching);
}

#[actix_web::test]
async fn a_subscriber_that_hangs_holds_up_no_other() {
    let place = Place::open().await;
    let hanging = Told::new("hanging", How::Slowly(Pause::from_secs(600)));
    let fine = Told::new("fine", How::Well);
    let worker = worker(&place.db, [&hanging, &fine]);
    for _ in 0..30 {
        happen(&place.db).await;
    }
    run_until(&worker, || fine.tried().len() == 30).await;
    assert_eq!(fine.tried().len(), 30);
    let later = happen(&place.db).await;
    run_until(&worker, || fine.tried().contains_key(&later)).await;
    assert_eq!(fine.tried()[&later], 1);
}
