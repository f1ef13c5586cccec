//! Tests of which requests cause a session lookup.

use actix_web::{
    App, HttpResponse,
    body::MessageBody,
    cookie::Cookie,
    dev::{Service, ServiceResponse},
    middleware::from_fn,
    test::{TestRequest, init_service},
    web::{self, Data},
};
use async_trait::async_trait;
use chrono::DateTime;
use std::{
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use uuid::Uuid;

use super::{Quotas, RateLimits, RouteTable, limited, limited_by_session};
use crate::http::{Caller, MembershipAccess, OwnRecord, ResolveCaller, resolve};
use crate::{AppError, MemberId};

/// Knows one session and counts the lookups.
#[derive(Default)]
struct Counting(Arc<AtomicUsize>);

#[async_trait(?Send)]
impl ResolveCaller for Counting {
    fn cookie(&self) -> &'static str {
        "session"
    }

    async fn resolve(&self, token: &str) -> Result<Option<Caller>, AppError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok((token == "real").then(|| Caller {
            session_id: Uuid::nil(),
            member_id: MemberId::MAX,
            record: OwnRecord::any(),
            seen_at: DateTime::UNIX_EPOCH,
            standing: MembershipAccess::Active,
            administrator: false,
            coordinates: Vec::new(),
        }))
    }

    fn record_use(&self, _: &Caller) {}
}

const QUOTA: NonZeroU32 = NonZeroU32::new(3).unwrap();

fn limits() -> RateLimits {
    RateLimits::per_minute(Quotas {
        general: QUOTA,
        sign_in: QUOTA,
        invitations: QUOTA,
        messages: QUOTA,
        uploads: QUOTA,
        guesses: QUOTA,
        searches: QUOTA,
    })
}

/// A service, and the number of its session lookups.
async fn service() -> (
    impl Service<
        actix_http::Request,
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
    >,
    Arc<AtomicUsize>,
) {
    let asked = Arc::new(AtomicUsize::new(0));
    let resolver: Arc<dyn ResolveCaller> = Arc::new(Counting(Arc::clone(&asked)));
    let app = App::new()
        .app_data(Data::new(limits()))
        .app_data(Data::new(RouteTable::default()))
        .app_data(Data::new(resolver))
        .default_service(web::to(HttpResponse::Ok))
        .wrap(from_fn(limited_by_session))
        .wrap(from_fn(resolve))
        .wrap(from_fn(limited));
    (init_service(app).await, asked)
}

async fn statuses<B: MessageBody>(
    service: &impl Service<actix_http::Request, Response = ServiceResponse<B>, Error = actix_web::Error>,
    cookies: impl IntoIterator<Item = Option<String>>,
) -> Vec<u16> {
    let mut found = Vec::new();
    for cookie in cookies {
        let mut request = TestRequest::get().uri("/api/v1/anything");
        if let Some(cookie) = cookie {
            request = request.cookie(Cookie::new("session", cookie));
        }
        let answer = service.call(request.to_request()).await.unwrap();
        found.push(answer.status().as_u16());
    }
    found
}

fn junk(number: usize) -> Option<String> {
    Some(format!("junk-{number}"))
}

#[actix_web::test]
async fn where_an_address_is_refused_a_junk_cookie_is_not_looked_up() {
    let (service, asked) = service().await;
    let found = statuses(&service, (0..50).map(junk)).await;
    assert_eq!(found[..3], [200; 3]);
    assert!(found[3..].iter().all(|status| *status == 429));
    // The fourth request exceeds the limit after its lookup; later ones are refused without a lookup.
    assert_eq!(asked.load(Ordering::Relaxed), 4);
}

#[actix_web::test]
async fn a_member_over_the_limit_is_refused_before_the_session_is_looked_up() {
    let (service, asked) = service().await;
    let found = statuses(&service, (0..20).map(|_| Some("real".to_owned()))).await;
    assert_eq!(found.iter().filter(|status| **status == 200).count(), 3);
    assert_eq!(asked.load(Ordering::Relaxed), 3);
}

#[actix_web::test]
async fn a_member_is_served_beside_a_flood_of_junk_from_the_same_address() {
    let (service, _) = service().await;
    let real = || Some("real".to_owned());
    assert_eq!(statuses(&service, [real()]).await, [200]);
    statuses(&service, (0..20).map(junk)).await;
    assert_eq!(statuses(&service, [None]).await, [429]);
    assert_eq!(
        statuses(&service, [real(), real(), real()]).await,
        [200, 200, 429]
    );
}

#[actix_web::test]
async fn a_session_that_was_given_out_here_is_served_where_its_address_is_refused() {
    let limits = Data::new(limits());
    let resolver: Arc<dyn ResolveCaller> = Arc::new(Counting::default());
    let app = App::new()
        .app_data(limits.clone())
        .app_data(Data::new(RouteTable::default()))
        .app_data(Data::new(resolver))
        .route(
            "/sign-in",
            web::to(|| async {
                HttpResponse::Ok()
                    .cookie(Cookie::new("session", "real"))
                    .finish()
            }),
        )
        .default_service(web::to(HttpResponse::Ok))
        .wrap(from_fn(limited_by_session))
        .wrap(from_fn(resolve))
        .wrap(from_fn(limited));
    let service = init_service(app).await;
    let sign_in = TestRequest::get().uri("/sign-in").to_request();
    assert_eq!(service.call(sign_in).await.unwrap().status(), 200);
    statuses(&service, (0..20).map(junk)).await;
    let real = || Some("real".to_owned());
    assert_eq!(statuses(&service, [real()]).await, [200]);
}
