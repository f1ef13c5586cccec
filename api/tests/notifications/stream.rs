//! The stream of notifications: a page shows news without a reload.

use super::page;
use crate::support::{Client, TestApp};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::timeout;

const SOON: Duration = Duration::from_secs(5);

/// An open stream, with the text that was received and not read yet.
pub struct Stream {
    response: Response,
    text: String,
}

impl Stream {
    pub async fn open(client: &Client) -> Self {
        let request = client.request(Method::GET, "/api/v1/notifications/stream");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        let kind = response.headers()["content-type"].to_str().unwrap();
        assert!(kind.starts_with("text/event-stream"), "{kind}");
        // No proxy may buffer, change or cache it.
        assert_eq!(response.headers()["x-accel-buffering"], "no");
        assert_eq!(
            response.headers()["cache-control"],
            "no-store, no-transform"
        );
        assert_eq!(response.headers()["content-encoding"], "identity");
        let text = String::new();
        Self { response, text }
    }

    /// The next event, as its name and data; `None` where the stream has ended.
    pub async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.text = rest;
                if let Some(read) = read(&event) {
                    return Some(read);
                }
                continue;
            }
            let chunk = timeout(SOON, self.response.chunk())
                .await
                .expect("an event in time");
            self.text += std::str::from_utf8(&chunk.ok()??).unwrap();
        }
    }
}

/// Comments only keep the connection open and are not events.
fn read(event: &str) -> Option<(String, Value)> {
    let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name));
    let data = serde_json::from_str(field("data:")?.trim()).unwrap();
    Some((field("event:")?.trim().to_owned(), data))
}

fn unread(count: u64) -> Option<(String, Value)> {
    Some(("unread".to_owned(), json!({ "unread": count })))
}

#[actix_web::test]
async fn a_request_reaches_the_open_page_of_the_mentor() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 2, 1).await;
    let kwame = &crowd.mentors[0];
    let mut stream = Stream::open(&kwame.client).await;
    assert_eq!(stream.next().await, unread(0), "at the start");
    let request = crowd.mentees[0].ask(kwame).await;
    app.drain().await;
    let (name, told) = stream.next().await.unwrap();
    assert_eq!(
        (name.as_str(), &told["kind"]),
        ("notification", &json!("request_received"))
    );
    assert_eq!(told["args"]["request_id"], request.to_string());
    assert_eq!(
        told,
        page(&kwame.client).await["items"][0],
        "as on the list"
    );
    assert_eq!(stream.next().await, unread(1));
    let body = json!({ "up_to": told["id"] });
    kwame
        .client
        .post("/api/v1/notifications/read", &body)
        .await
        .ok();
    assert_eq!(stream.next().await, unread(0), "read in another window");
    crowd.mentees[1].ask(kwame).await;
    app.drain().await;
    assert_eq!(stream.next().await.unwrap().0, "notification");
    drop(stream);
    app.stop().await;
}

#[actix_web::test]
async fn a_stream_tells_its_own_member_alone() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 2, 2).await;
    let [kwame, leonie] = &crowd.mentors[..] else {
        panic!("two mentors")
    };
    let mut stream = Stream::open(&leonie.client).await;
    assert_eq!(stream.next().await, unread(0));
    crowd.mentees[0].ask(kwame).await;
    app.drain().await;
    let hers = crowd.mentees[1].ask(leonie).await;
    app.drain().await;
    let (_, told) = stream.next().await.unwrap();
    assert_eq!(told["args"]["request_id"], hers.to_string());
    app.stop().await;
}

#[actix_web::test]
async fn a_visitor_has_no_stream_and_a_stopping_service_ends_them_all() {
    let app = TestApp::start().await;
    let visitor = app.anonymous().get("/api/v1/notifications/stream").await;
    visitor.problem(401, "unauthenticated");
    let kwame = app.member("kwame").await;
    let mut stream = Stream::open(&kwame).await;
    assert_eq!(stream.next().await, unread(0));
    timeout(SOON, app.stop()).await.expect("streams end first");
    assert_eq!(stream.next().await, None);
}
