//! Both are told within about a second that a note was written, on whatever replica their pages are, and nobody else is.

use super::open;
use crate::{
    notifications::Stream,
    support::{Client, TestApp},
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tandem_kernel::event::is_plain;
use tandem_platform::realtime::signals;
use uuid::Uuid;

async fn id_of(client: &Client) -> Uuid {
    let session = client.get("/api/v1/session").await.ok();
    session["member"]["id"].as_str().unwrap().parse().unwrap()
}

/// The next signal of a note; what is unread is passed over.
async fn signal(stream: &mut Stream) -> Value {
    loop {
        let (name, data) = stream.next().await.unwrap();
        if name == "note" {
            return data;
        }
        assert_eq!(name, "unread");
    }
}

async fn opened(client: &Client) -> Stream {
    let mut stream = Stream::open(client).await;
    assert_eq!(stream.next().await.unwrap().0, "unread");
    stream
}

#[actix_web::test]
async fn both_are_told_of_each_change_and_of_nothing_that_changed_nothing() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    let author = id_of(&pair.mentee.client).await;
    let mut theirs = opened(&pair.mentor.client).await;
    let mut own = opened(&pair.mentee.client).await;
    mentee.write("Words that no signal has.").await;
    let expected = |revision| {
        json!({
            "note_id": pair.mentorship, "mentorship_id": pair.mentorship, "revision": revision,
            "by": author,
        })
    };
    for stream in [&mut theirs, &mut own] {
        let told = signal(stream).await;
        assert_eq!(told, expected(1));
        assert!(is_plain(&told));
    }
    // Asking, and sending the same again, changes nothing.
    mentor.sync().await;
    let again = mentee.body();
    mentee.send(&again).await.ok();
    mentor.sync().await;
    mentee.write(" More.").await;
    assert_eq!(signal(&mut theirs).await, expected(2));
    app.stop().await;
}

#[actix_web::test]
async fn a_page_on_another_replica_is_told_within_two_seconds() {
    let app = TestApp::start().await;
    let there = app.replica().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, _) = open(&pair);
    let mut stream = opened(&there.serve(&pair.mentor.client)).await;
    let since = Instant::now();
    mentee.write("One.").await;
    assert_eq!(signal(&mut stream).await["revision"], 1);
    assert!(
        since.elapsed() < Duration::from_secs(2),
        "{:?}",
        since.elapsed()
    );
    mentee.write(" Two.").await;
    assert_eq!(signal(&mut stream).await["revision"], 2, "each once");
    drop(stream);
    there.stop().await;
    app.stop().await;
}

#[actix_web::test]
async fn nobody_else_is_told() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let others = [
        app.mentee("isbt", "chidi").await.client,
        app.mentor("isbt", "leonie").await.client,
        app.coordinator("ines", &["isbt"]).await,
        app.administrator("tomas").await,
    ];
    let mut streams = Vec::new();
    for other in &others {
        streams.push(opened(other).await);
    }
    let mut theirs = opened(&pair.mentor.client).await;
    open(&pair).0.write("For two.").await;
    assert_eq!(signal(&mut theirs).await["revision"], 1);
    // Stopping ends the streams, so that nothing is still to come.
    app.stop().await;
    for stream in &mut streams {
        while let Some((name, data)) = stream.next().await {
            assert_eq!(name, "unread", "{data}");
        }
    }
}

#[actix_web::test]
async fn signals_are_removed_after_a_minute() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, _) = open(&pair);
    mentee.write("One.").await;
    app.clock.advance(chrono::Duration::seconds(59));
    mentee.write(" Two.").await;
    app.clock.advance(chrono::Duration::seconds(2));
    signals::delete_old(app.db()).await.unwrap();
    // Two rows of the second change, one for each side.
    assert_eq!(app.count("select count(*) from signals").await, 2);
    app.stop().await;
}
