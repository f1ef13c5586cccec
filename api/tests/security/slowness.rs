//! Clients that send heads or bodies slowly, or read slowly, on purpose.

use crate::support::{Client, Enrolled, TestApp, picture};
use socket2::SockRef;
use std::{
    net::TcpListener,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

/// A loaded machine is late.
const LATE: Duration = Duration::from_secs(15);

async fn impatient() -> TestApp {
    TestApp::start_with(|config| {
        config.limits.head_seconds = 1;
        config.limits.grace_seconds = 1;
        config.limits.body_seconds = 2;
        config.limits.upload_seconds = 2;
        config.limits.unread_seconds = 1;
    })
    .await
}

async fn connected(app: &TestApp) -> TcpStream {
    let address = app.base.strip_prefix("http://").unwrap();
    TcpStream::connect(address).await.unwrap()
}

/// Accepted connections inherit the listener's buffer size; the system adds the same for its own use.
#[actix_web::test]
async fn the_system_holds_little_of_what_nobody_reads() {
    let app = TestApp::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let same = listener.try_clone().unwrap();
    let services = app.services_anew().await;
    let server = tandem::server::serve(services, listener, false)
        .await
        .unwrap();
    let held = SockRef::from(&same).send_buffer_size().unwrap();
    assert!((64 * 1024..=512 * 1024).contains(&held), "{held} bytes");
    server.stop().await.unwrap();
    app.stop().await;
}

/// The head of a request, with a body of this many bytes to follow.
fn head(client: &Client, line: &str, more: &str) -> String {
    let cookie = client.cookie.clone().unwrap_or_default();
    format!(
        "{line} HTTP/1.1\r\nhost: localhost\r\norigin: {}\r\ncookie: {cookie}\r\n{more}\r\n",
        client.origin
    )
}

/// Sends a byte now and then until the server closes the connection; returns the response.
async fn dripping(mut stream: TcpStream, drop: &[u8]) -> String {
    let (mut reading, mut writing) = stream.split();
    let mut heard = Vec::new();
    let read = timeout(LATE, reading.read_to_end(&mut heard));
    let write = async {
        while writing.write_all(drop).await.is_ok() {
            sleep(Duration::from_millis(100)).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        ended = read => { let _ = ended.expect("the connection is cut"); }
        () = write => {}
    }
    String::from_utf8_lossy(&heard).into_owned()
}

fn assert_too_slow(answer: &str) {
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("application/problem+json"), "{answer}");
    assert!(answer.contains("/problems/body_too_slow"), "{answer}");
}

#[actix_web::test]
async fn a_body_that_trickles_is_refused_and_its_connection_ends() {
    let app = impatient().await;
    let amina = app.mentee("isbt", "amina").await;
    let form = "content-type: application/x-www-form-urlencoded\r\ncontent-length: 9000\r\n";
    let json = "content-type: application/json\r\ncontent-length: 9000\r\n";
    let chunked = "content-type: application/json\r\ntransfer-encoding: chunked\r\n";
    let visitor = app.anonymous();
    let line = "POST /api/v1/session/logout-events";
    let mut slow = Vec::new();
    for (client, line, more, drop) in [
        (&visitor, line, form, &b"a"[..]),
        (
            &amina.client,
            &*format!("POST {}", amina.path("/requests")),
            json,
            b" ",
        ),
        (
            &amina.client,
            &*format!("POST {}", amina.path("/requests")),
            chunked,
            b"1\r\n \r\n",
        ),
    ] {
        let mut stream = connected(&app).await;
        let head = head(client, line, more);
        stream.write_all(head.as_bytes()).await.unwrap();
        slow.push(dripping(stream, drop));
    }
    let began = Instant::now();
    let all = futures_util::future::join_all(slow);
    let meanwhile = async {
        for _ in 0..5 {
            visitor.get("/api/v1/society").await.ok();
        }
        began.elapsed()
    };
    let (answers, others) = tokio::join!(all, meanwhile);
    for answer in answers {
        assert_too_slow(&answer);
    }
    assert!(others < Duration::from_secs(5), "{others:?}");
    app.stop().await;
}

#[actix_web::test]
async fn a_body_that_nobody_reads_does_not_keep_its_connection() {
    let app = impatient().await;
    let visitor = app.anonymous();
    let chunked = "content-type: application/json\r\ntransfer-encoding: chunked\r\n";
    let mut stream = connected(&app).await;
    let head = head(&visitor, "PATCH /api/v1/me", chunked);
    stream.write_all(head.as_bytes()).await.unwrap();
    let answer = dripping(stream, b"1\r\n \r\n").await;
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    app.stop().await;
}

#[actix_web::test]
async fn a_photo_that_trickles_is_refused_and_the_next_one_taken() {
    let app = impatient().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let line = format!("PUT {}", kwame.path("/photo"));
    let head = head(
        &kwame.client,
        &line,
        "content-type: image/png\r\ncontent-length: 90000\r\n",
    );
    let mut stream = connected(&app).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    assert_too_slow(&dripping(stream, b"x").await);
    kwame.with_photo().await;
    app.stop().await;
}

#[actix_web::test]
async fn a_member_with_a_photo_under_way_sends_no_second_one_and_holds_up_nobody() {
    let app = TestApp::start().await;
    let (kwame, leonie) = (
        app.mentor("isbt", "kwame").await,
        app.mentor("isbt", "leonie").await,
    );
    let stream = in_flight(&app, &kwame).await;
    leonie.with_photo().await;
    drop(stream);
    crate::support::eventually("the place is free", || async {
        kwame.upload("image/png", picture()).await.status == 200
    })
    .await;
    app.stop().await;
}

/// A photo whose upload has begun and does not go on. Only the response to a second upload shows which of the two came first.
async fn in_flight(app: &TestApp, sender: &Enrolled) -> TcpStream {
    let line = format!("PUT {}", sender.path("/photo"));
    let more = "content-type: image/png\r\ncontent-length: 90000\r\n";
    let head = head(&sender.client, &line, more);
    for _ in 0..20 {
        let mut stream = connected(app).await;
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(b"begun").await.unwrap();
        sleep(Duration::from_millis(200)).await;
        let second = sender.upload("image/png", picture()).await;
        if second.status == 503 {
            second.problem(503, "photo_busy");
            assert_eq!(second.header("retry-after"), Some("5"));
            return stream;
        }
    }
    panic!("a second photo was never refused");
}

#[actix_web::test]
async fn heads_that_trickle_are_cut_also_after_a_request_that_was_answered() {
    let app = impatient().await;
    let fresh = connected(&app).await;
    let answer = dripping(fresh, b"G").await;
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 408"),
        "{answer}"
    );
    let mut kept = connected(&app).await;
    let good = "GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n";
    kept.write_all(good.as_bytes()).await.unwrap();
    let mut buffer = [0; 2_000];
    let count = kept.read(&mut buffer).await.unwrap();
    assert!(buffer[..count].starts_with(b"HTTP/1.1 200"));
    kept.write_all(b"GET /health/live HTTP/1.1\r\nx-")
        .await
        .unwrap();
    dripping(kept, b"a").await;
    // Bytes that came with the request before it are treated the same.
    let mut both = connected(&app).await;
    both.write_all(format!("{good}GET / HTTP/1.1\r\nx-").as_bytes())
        .await
        .unwrap();
    let answer = dripping(both, b"a").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    app.stop().await;
}

#[actix_web::test]
async fn answers_that_nobody_reads_are_given_up() {
    let app = impatient().await;
    let mut stream = connected(&app).await;
    let asked = "GET /openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(60);
    stream.write_all(asked.as_bytes()).await.unwrap();
    // The client has requested tens of megabytes and reads nothing for a long time.
    sleep(Duration::from_secs(6)).await;
    let mut heard = Vec::new();
    let ended = timeout(LATE, stream.read_to_end(&mut heard)).await;
    let _ = ended.expect("the connection is cut");
    let answers = heard
        .windows(12)
        .filter(|part| part == b"HTTP/1.1 200")
        .count();
    assert!(
        answers < 60,
        "all of it was kept for somebody who does not read"
    );
    app.stop().await;
}
