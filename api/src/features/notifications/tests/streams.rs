//! Streams: what they say, and when they end.

use actix_web::{
    App,
    body::{MessageBody, to_bytes},
    cookie::Cookie,
    http::StatusCode,
    middleware::from_fn,
    test::{TestRequest, call_service, init_service},
    web,
};
use async_trait::async_trait;
use futures_util::{Stream, StreamExt, future::poll_fn};
use std::{pin::Pin, sync::Arc};
use tokio_util::sync::CancellationToken;
use utoipa_actix_web::AppExt;
use uuid::Uuid;

use super::society::{AMINA, Society};
use crate::{
    events::{Follower, Reader},
    features::notifications::{
        live::{Live, News, Visit},
        routes, service,
    },
    http::{Caller, OwnRecord, ResolveCaller, Standing, resolve},
    kernel::Failure,
};

/// Knows one session, by the token `open`.
struct Door;

#[async_trait(?Send)]
impl ResolveCaller for Door {
    fn cookie(&self) -> &'static str {
        "session"
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, Failure> {
        match token {
            "open" => Ok(Some(Caller {
                session_id: Uuid::nil(),
                member_id: AMINA,
                record: OwnRecord::any(),
                seen_at: chrono::DateTime::UNIX_EPOCH,
                standing: Standing::Active,
                administrator: false,
                coordinates: Vec::new(),
            })),
            "unknown" => Err(Failure::transient("the database is away")),
            _ => Ok(None),
        }
    }

    fn note_use(&self, _: &Caller) {}
}

fn visit(token: &str) -> Visit {
    Visit {
        session_id: Uuid::nil(),
        member_id: AMINA,
        standing: Standing::Active,
        token: token.to_owned(),
        resolver: Arc::new(Door),
    }
}

struct Watching {
    society: Society,
    follower: Follower,
    stop: CancellationToken,
    news: Pin<Box<dyn Stream<Item = News>>>,
}

async fn watching() -> Watching {
    let society = Society::new().await;
    let stop = CancellationToken::new();
    let live = Live::new(stop.clone());
    let readers: Vec<Arc<dyn Reader>> = vec![Arc::new(live.clone())];
    let follower = Follower::start(society.db.clone(), readers).await.unwrap();
    let news = Box::pin(live.open(society.db.clone(), visit("open")));
    Watching {
        society,
        follower,
        stop,
        news,
    }
}

#[tokio::test]
async fn a_stream_says_what_is_unread_and_then_what_comes() {
    let mut watching = watching().await;
    assert!(matches!(watching.news.next().await, Some(News::Unread(0))));

    watching
        .society
        .enrolment("enrolment.approved", AMINA)
        .await;
    watching.society.pump().await;
    watching.follower.catch_up().await.unwrap();
    let Some(News::Notification(told)) = watching.news.next().await else {
        panic!("a notification comes first");
    };
    assert_eq!(told.kind.as_str(), "enrolment_approved");
    assert!(matches!(watching.news.next().await, Some(News::Unread(1))));

    service::mark_read(&watching.society.db, AMINA, told.id)
        .await
        .unwrap();
    watching.follower.catch_up().await.unwrap();
    assert!(matches!(watching.news.next().await, Some(News::Unread(0))));
}

#[tokio::test]
async fn a_stream_ends_when_the_service_stops() {
    let mut watching = watching().await;
    assert!(watching.news.next().await.is_some());
    watching.stop.cancel();
    assert!(watching.news.next().await.is_none());
}

#[tokio::test]
async fn a_stream_outlives_a_fault_and_not_its_session() {
    assert!(visit("open").goes_on().await);
    assert!(visit("unknown").goes_on().await);
    assert!(!visit("closed").goes_on().await);
    let another = Visit {
        session_id: Uuid::max(),
        ..visit("open")
    };
    assert!(!another.goes_on().await);
    let lapsed_since = Visit {
        standing: Standing::Restricted,
        ..visit("open")
    };
    assert!(!lapsed_since.goes_on().await, "the standing is another");
}

#[actix_web::test]
async fn a_stream_is_opened_by_a_session_alone() {
    let society = Society::new().await;
    let door: Arc<dyn ResolveCaller> = Arc::new(Door);
    let app = App::new()
        .into_utoipa_app()
        .app_data(web::Data::new(society.db.clone()))
        .app_data(web::Data::new(Live::new(CancellationToken::new())))
        .app_data(web::Data::new(door))
        .configure(routes)
        .into_app()
        .wrap(from_fn(resolve));
    let app = init_service(app).await;
    let ask = || TestRequest::get().uri("/notifications/stream");

    let stranger = call_service(&app, ask().to_request()).await;
    assert_eq!(stranger.status(), StatusCode::UNAUTHORIZED);
    assert!(to_bytes(stranger.into_body()).await.is_ok());

    let asked = ask().cookie(Cookie::new("session", "open")).to_request();
    let answer = call_service(&app, asked).await;
    let kind = answer.headers().get("content-type").unwrap();
    assert_eq!(kind, "text/event-stream");
    assert_eq!(
        first_event(answer.into_body()).await,
        "event: unread\ndata: {\"unread\":0}\n\n"
    );
}

/// Heartbeats are passed over.
async fn first_event(body: impl MessageBody) -> String {
    let mut body = Box::pin(body);
    loop {
        let chunk = poll_fn(|context| body.as_mut().poll_next(context)).await;
        let Some(Ok(chunk)) = chunk else {
            panic!("the stream ended");
        };
        if !chunk.starts_with(b":") {
            return String::from_utf8(chunk.to_vec()).unwrap();
        }
    }
}
