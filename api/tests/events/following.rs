//! Events that commit in another order than they were inserted in.

use crate::support::database::postgres;
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tandem_platform::{
    AppError,
    db::{Db, sql},
    events::{EventLogFollower, append},
};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::support::{Happened, How, Place, Seen, Told, happen, worker};

/// A transaction that inserts an event and commits only when the test says so.
struct Held {
    subject: Uuid,
    written: oneshot::Receiver<()>,
    commit: oneshot::Sender<()>,
    ended: tokio::task::JoinHandle<Result<(), AppError>>,
}

impl Held {
    async fn begin(db: Db) -> Self {
        let subject = Uuid::now_v7();
        let (tell, written) = oneshot::channel();
        let (commit, told) = oneshot::channel::<()>();
        let channels = std::cell::Cell::new(Some((tell, told)));
        let ended = actix_web::rt::spawn(async move {
            db.write(async |tx| {
                append(tx, None, &Happened(subject)).await?;
                let (tell, told) = channels.take().expect("it runs once");
                tell.send(()).unwrap();
                told.await.map_err(AppError::internal)
            })
            .await
        });
        let mut held = Self {
            subject,
            written,
            commit,
            ended,
        };
        (&mut held.written).await.unwrap();
        held
    }

    async fn commit(self) {
        self.commit.send(()).unwrap();
        self.ended.await.unwrap().unwrap();
    }
}

async fn follow(db: &Db) -> (EventLogFollower, Arc<Seen>) {
    let seen = Arc::new(Seen::default());
    let follower = EventLogFollower::start(db.clone(), vec![Arc::clone(&seen) as _]).await;
    (follower.unwrap(), seen)
}

/// SQLite has one writer, so a later insert cannot commit earlier.
fn commits_can_overtake() -> bool {
    postgres().is_some()
}

#[actix_web::test]
async fn with_one_writer_nothing_overtakes_what_is_being_written() {
    if commits_can_overtake() {
        return;
    }
    let place = Place::open().await;
    let (mut follower, seen) = follow(&place.db).await;
    let held = Held::begin(place.again().await).await;
    let earlier = held.subject;
    let overtaking = tokio::time::timeout(Duration::from_millis(200), happen(&place.db)).await;
    assert!(overtaking.is_err(), "it waits for its turn");
    held.commit().await;
    let later = happen(&place.db).await;
    follower.catch_up().await.unwrap();
    let seen = seen.subjects();
    assert_eq!((seen.first(), seen.last()), (Some(&earlier), Some(&later)));
}

#[actix_web::test]
async fn an_event_that_commits_after_a_later_one_is_still_delivered() {
    if !commits_can_overtake() {
        return;
    }
    let place = Place::open().await;
    let told = Told::new("told", How::Well);
    let worker = worker(&place.db, [&told]);
    let held = Held::begin(place.again().await).await;
    let (earlier, later) = (held.subject, happen(&place.db).await);
    worker.drain().await.unwrap();
    assert_eq!(told.tried().into_iter().collect::<Vec<_>>(), [(later, 1)]);
    held.commit().await;
    worker.drain().await.unwrap();
    assert_eq!((told.tried()[&earlier], told.tried()[&later]), (1, 1));
}

/// Catches up until `number` events were seen. On PostgreSQL, reading waits for the oldest transaction of the whole server, which
/// may belong to another test.
async fn catch_up_to(follower: &mut EventLogFollower, seen: &Seen, number: usize) {
    let catching_up = async {
        while seen.subjects().len() < number {
            follower.catch_up().await.unwrap();
            tokio::task::yield_now().await;
        }
        follower.catch_up().await.unwrap();
    };
    let in_time = tokio::time::timeout(Duration::from_secs(30), catching_up).await;
    in_time.expect("everything is seen");
}

#[actix_web::test]
async fn a_reader_sees_an_event_that_commits_after_a_later_one_and_sees_each_once() {
    if !commits_can_overtake() {
        return;
    }
    let place = Place::open().await;
    let (mut follower, seen) = follow(&place.db).await;
    let first = happen(&place.db).await;
    catch_up_to(&mut follower, &seen, 1).await;
    let held = Held::begin(place.again().await).await;
    let (earlier, later) = (held.subject, happen(&place.db).await);
    follower.catch_up().await.unwrap();
    assert_eq!(
        seen.subjects(),
        [first],
        "the later one waits for the earlier one"
    );
    held.commit().await;
    let last = happen(&place.db).await;
    catch_up_to(&mut follower, &seen, 4).await;
    follower.catch_up().await.unwrap();
    assert_eq!(seen.subjects(), [first, earlier, later, last]);
}

#[actix_web::test]
async fn a_reader_that_starts_while_something_is_written_sees_it() {
    if !commits_can_overtake() {
        return;
    }
    let place = Place::open().await;
    let held = Held::begin(place.again().await).await;
    let (mut follower, seen) = follow(&place.db).await;
    let earlier = held.subject;
    held.commit().await;
    catch_up_to(&mut follower, &seen, 1).await;
    assert_eq!(seen.subjects(), [earlier]);
}

#[actix_web::test]
async fn a_reader_follows_transactions_by_number_and_not_by_text() {
    if !commits_can_overtake() {
        return;
    }
    let place = Place::open().await;
    let (mut follower, seen) = follow(&place.db).await;
    let (hundred, ninety_nine) = (happen(&place.db).await, happen(&place.db).await);
    for (subject, transaction) in [(hundred, "100"), (ninety_nine, "99")] {
        let renumber = format!("update events set xid = '{transaction}' where subject_id = $1");
        sql::run(place.db.schema_connection(), &renumber, [subject.into()])
            .await
            .unwrap();
    }
    catch_up_to(&mut follower, &seen, 2).await;
    assert_eq!(seen.subjects(), [ninety_nine, hundred]);
}

#[actix_web::test]
async fn a_reader_sees_what_others_write_side_by_side_each_once() {
    let place = Place::open().await;
    let (mut follower, seen) = follow(&place.db).await;
    let writers = [
        place.again().await,
        place.again().await,
        place.again().await,
    ];
    let writing = futures_util::future::join_all(writers.iter().map(async |db| {
        let mut written = Vec::new();
        for _ in 0..200 {
            written.push(happen(db).await);
        }
        written
    }));
    let (written, ()) = tokio::join!(writing, catch_up_to(&mut follower, &seen, 600));
    let written: BTreeSet<Uuid> = written.into_iter().flatten().collect();
    assert_eq!(seen.subjects().len(), 600, "each once");
    assert_eq!(
        seen.subjects().into_iter().collect::<BTreeSet<_>>(),
        written
    );
}
