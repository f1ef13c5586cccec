//! Tests of the connection timeouts.

use super::*;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex},
    time::{sleep, timeout},
};

const PATIENCE: Patience = Patience {
    head: Duration::from_millis(100),
    idle: Duration::from_millis(400),
    unread: Duration::from_millis(200),
    rate: 1_000,
};
/// Tolerance: a loaded machine wakes a task late, but never early.
const LATE: Duration = Duration::from_secs(2);

fn connection() -> (Watched<DuplexStream>, DuplexStream) {
    let (ours, theirs) = duplex(64);
    (Watched::new(ours, PATIENCE), theirs)
}

fn assert_took(began: Instant, expected: Duration) {
    let took = began.elapsed();
    assert!(took >= expected && took < expected + LATE, "{took:?}");
}

#[actix_web::test]
async fn whoever_asks_for_nothing_is_cut_after_the_time_of_idleness() {
    let (mut ours, _theirs) = connection();
    let began = Instant::now();
    assert_eq!(ours.read(&mut [0; 8]).await.unwrap(), 0);
    assert_took(began, PATIENCE.idle);
}

#[actix_web::test]
async fn a_head_that_comes_byte_by_byte_is_cut_after_its_time() {
    let (mut ours, mut theirs) = connection();
    let began = Instant::now();
    let slow = async {
        while began.elapsed() < LATE && theirs.write_all(b"G").await.is_ok() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    let read = async move { while ours.read(&mut [0; 8]).await.unwrap() > 0 {} };
    tokio::join!(slow, read);
    assert_took(began, PATIENCE.head);
    assert!(began.elapsed() < LATE, "every byte gave it more time");
}

#[actix_web::test]
async fn a_request_that_is_answered_takes_as_long_as_it_takes() {
    let (mut ours, mut theirs) = connection();
    theirs.write_all(b"GET").await.unwrap();
    ours.read_exact(&mut [0; 3]).await.unwrap();
    ours.stage().turn(Phase::Request);
    let mut buffer = [0; 8];
    let waits = timeout(PATIENCE.idle * 2, ours.read(&mut buffer));
    assert!(waits.await.is_err());
}

#[actix_web::test]
async fn the_end_of_an_answer_wakes_whoever_reads_and_begins_the_time_of_idleness() {
    let (mut ours, _theirs) = connection();
    let stage = ours.stage();
    stage.turn(Phase::Request);
    let answer = PATIENCE.idle * 2;
    let end = async {
        sleep(answer).await;
        stage.turn(Phase::Idle(Instant::now()));
    };
    let began = Instant::now();
    let mut buffer = [0; 8];
    let ((), read) = tokio::join!(end, ours.read(&mut buffer));
    assert_eq!(read.unwrap(), 0);
    assert_took(began, answer + PATIENCE.idle);
}

#[actix_web::test]
async fn after_the_last_answer_nothing_is_read() {
    let (mut ours, mut theirs) = connection();
    ours.stage().end_reading();
    ours.stage().turn(Phase::Idle(Instant::now()));
    sleep(LINGER).await;
    theirs.write_all(b"more").await.unwrap();
    assert_eq!(ours.read(&mut [0; 8]).await.unwrap(), 0);
}

#[actix_web::test]
async fn an_answer_that_nobody_reads_is_given_up() {
    let (mut ours, _theirs) = connection();
    ours.stage().turn(Phase::Request);
    let began = Instant::now();
    let refused = ours.write_all(&[0; 1_000]).await.unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::TimedOut);
    assert_took(began, PATIENCE.unread);
}

#[actix_web::test]
async fn whoever_reads_slowly_but_fast_enough_gets_it_all() {
    let (mut ours, mut theirs) = connection();
    ours.stage().turn(Phase::Request);
    let read = async {
        let mut buffer = [0; 100];
        for _ in 0..20 {
            sleep(Duration::from_millis(20)).await;
            theirs.read_exact(&mut buffer).await.unwrap();
        }
    };
    let (written, ()) = tokio::join!(ours.write_all(&[0; 2_000]), read);
    written.unwrap();
    ours.flush().await.unwrap();
    assert!(ours.to_be_read_by().is_none());
}
