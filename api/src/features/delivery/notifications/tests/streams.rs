//! Tests of streams.

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
use crate::features::{
    delivery::notifications::{
        FEATURE, routes, service,
        stream::{self, StreamEvent, Subscriber},
    },
    identity::sessions::SessionId,
};
use tandem_kernel::Locale;
use tandem_platform::{
    AppError,
    events::{EventLogFollower, Projection},
    http::{Caller, MembershipAccess, OwnRecord, ResolveCaller, resolve},
    realtime::StreamHub,
};

/// Resolves one session, with the token `open`.
struct Door;

#[async_trait(?Send)]
impl ResolveCaller for Door {
    fn cookie(&self) -> &'static str {
        "session"
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, AppError> {
        match token {
            "open" => Ok(Some(Caller {
                session_id: Uuid::nil(),
                member_id: AMINA,
                record: Arc::new(OwnRecord {
                    display_name: "Amina".to_owned(),
                    society_name: None,
                    title: None,
                    short_name: None,
                    locale: Locale::English,
                    version: 1,
                }),
                seen_at: chrono::DateTime::UNIX_EPOCH,
                standing: MembershipAccess::Active,
                administrator: false,
                coordinates: Vec::new(),
            })),
            "unknown" => Err(AppError::transient("the database is away")),
            _ => Ok(None),
        }
    }

    fn record_use(&self, _: &Caller) {}
}

fn subscriber(token: &str) -> Subscriber {
    Subscriber {
        session_id: SessionId::default(),
        member_id: AMINA,
        standing: MembershipAccess::Active,
        token: token.to_owned(),
        resolver: Arc::new(Door),
    }
}

struct Watching {
    society: Society,
    follower: EventLogFollower,
    stop: CancellationToken,
    events: Pin<Box<dyn Stream<Item = StreamEvent>>>,
}

fn hub(stop: CancellationToken) -> StreamHub {
    StreamHub::new(FEATURE.streams.to_vec(), stop)
}

async fn watching() -> Watching {
    let society = Society::new().await;
    let stop = CancellationToken::new();
    let hub = hub(stop.clone());
    let readers: Vec<Arc<dyn Projection>> = vec![Arc::new(hub.clone())];
    let follower = EventLogFollower::start(society.db.clone(), readers)
        .await
        .unwrap();
    let events = Box::pin(stream::open(
        &hub,
        society.db.clone(),
        Arc::clone(&society.notices),
        subscriber("open"),
    ));
    Watching {
        society,
        follower,
        stop,
        events,
    }
}

#[tokio::test]
async fn a_stream_says_what_is_unread_and_then_what_comes() {
    let mut watching = watching().await;
    assert!(matches!(
        watching.events.next().await,
        Some(StreamEvent::Unread(0))
    ));

    watching
        .society
        .enrolment("enrolment.approved", AMINA)
        .await;
    watching.society.pump().await;
    watching.follower.catch_up().await.unwrap();
    let Some(StreamEvent::Notification(told)) = watching.events.next().await else {
        panic!("a notification comes first");
    };
    assert_eq!(told.kind.0, "enrolment_approved");
    assert!(matches!(
        watching.events.next().await,
        Some(StreamEvent::Unread(1))
    ));

    service::mark_read(&watching.society.db, AMINA, told.id)
        .await
        .unwrap();
    watching.follower.catch_up().await.unwrap();
    assert!(matches!(
        watching.events.next().await,
        Some(StreamEvent::Unread(0))
    ));
}

#[tokio::test]
async fn a_stream_ends_when_the_service_stops() {
    let mut watching = watching().await;
    assert!(watching.events.next().await.is_some());
    watching.stop.cancel();
    assert!(watching.events.next().await.is_none());
}

#[tokio::test]
async fn a_stream_outlives_a_fault_and_not_its_session() {
    assert!(subscriber("open").may_continue().await);
    assert!(subscriber("unknown").may_continue().await);
    assert!(!subscriber("closed").may_continue().await);
    let another = Subscriber {
        session_id: SessionId::MAX,
        ..subscriber("open")
    };
    assert!(!another.may_continue().await);
    let lapsed_since = Subscriber {
        standing: MembershipAccess::Restricted,
        ..subscriber("open")
    };
    assert!(
        !lapsed_since.may_continue().await,
        "the standing is another"
    );
}

#[actix_web::test]
async fn a_stream_is_opened_by_a_session_alone() {
    let society = Society::new().await;
    let door: Arc<dyn ResolveCaller> = Arc::new(Door);
    let app = App::new()
        .into_utoipa_app()
        .app_data(web::Data::new(society.db.clone()))
        .app_data(web::Data::from(Arc::clone(&society.notices)))
        .app_data(web::Data::new(hub(CancellationToken::new())))
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

/// Skips heartbeats.
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
