//! The routes of the caller's notifications.

use actix_web::{
    HttpRequest, Responder, get, post,
    web::{self, Json},
};
use actix_web_lab::sse::{Data, Sse};
use futures_util::StreamExt;
use serde::Serialize;
use std::{sync::Arc, time::Duration};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{MarkNotificationsRead, NotificationPage, NotificationsRead},
    preferences, service,
    stream::{self, StreamEvent, Subscriber},
    unsubscribe,
};
use crate::notice::NoticeRegistry;
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, ResolveCaller, Valid},
    realtime::StreamHub,
};

const HEARTBEAT: Duration = Duration::from_secs(20);

tandem_kernel::permissions! {
    ListNotifications => list_notifications: SignedIn,
    MarkNotificationsAsRead => mark_notifications_read: SignedIn,
    StreamNotifications => stream_notifications: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_notifications)
        .service(mark_notifications_read)
        .service(stream_notifications)
        .configure(preferences::routes)
        .configure(unsubscribe::routes);
}

/// The caller's notifications, newest first
#[utoipa::path(
    operation_id = "list_notifications",
    tag = "notifications",
    params(PageQuery),
    responses((status = 200, body = NotificationPage)),
    security(("session" = [])),
)]
#[get("/notifications")]
pub async fn list_notifications(
    caller: Allowed<ListNotifications>,
    db: web::Data<Db>,
    notices: web::Data<NoticeRegistry>,
    query: web::Query<PageQuery>,
) -> Result<Json<NotificationPage>, AppError> {
    let page = service::list(&db, &notices, caller.member_id, &query).await?;
    Ok(Json(page))
}

/// Mark the newest notification that was seen, and all older ones, as read
#[utoipa::path(
    operation_id = "mark_notifications_read",
    tag = "notifications",
    request_body = MarkNotificationsRead,
    responses((status = 200, body = NotificationsRead),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`")),
    security(("session" = [])),
)]
#[post("/notifications/read")]
pub async fn mark_notifications_read(
    caller: Allowed<MarkNotificationsAsRead>,
    db: web::Data<Db>,
    body: Valid<MarkNotificationsRead>,
) -> Result<Json<NotificationsRead>, AppError> {
    let MarkNotificationsRead { up_to } = body.value;
    let unread = service::mark_read(&db, caller.member_id, up_to).await?;
    Ok(Json(NotificationsRead { unread }))
}

/// Notifications as they come
///
/// Server-sent events: `notification` with a `Notification`, `unread` with the number of unread
/// ones, at the start and whenever it changes, and `note` with the id and the revision of a shared note that was written.
/// What came while the stream was away is in the list. The stream ends with the session, and when the
/// membership begins or ceases to count.
#[utoipa::path(
    operation_id = "stream_notifications",
    tag = "notifications",
    responses((status = 200, body = String, content_type = "text/event-stream")),
    security(("session" = [])),
)]
#[get("/notifications/stream")]
pub async fn stream_notifications(
    caller: Allowed<StreamNotifications>,
    request: HttpRequest,
    resolver: web::Data<Arc<dyn ResolveCaller>>,
    db: web::Data<Db>,
    hub: web::Data<StreamHub>,
    notices: web::Data<NoticeRegistry>,
) -> impl Responder {
    let subscriber = Subscriber {
        session_id: caller.session_id.into(),
        member_id: caller.member_id,
        standing: caller.standing,
        token: token(&request, resolver.cookie()),
        resolver: resolver.get_ref().clone(),
    };
    let events = stream::open(&hub, db.get_ref().clone(), notices.into_inner(), subscriber);
    Sse::from_stream(events.map(|event| server_sent(&event))).with_keep_alive(HEARTBEAT)
}

fn token(request: &HttpRequest, cookie: &str) -> String {
    let cookie = request.cookie(cookie);
    cookie.map_or_else(String::new, |cookie| cookie.value().to_owned())
}

fn server_sent(event: &StreamEvent) -> Result<actix_web_lab::sse::Event, serde_json::Error> {
    match event {
        StreamEvent::Notification(notification) => named("notification", notification),
        StreamEvent::Unread(unread) => named("unread", &NotificationsRead { unread: *unread }),
        StreamEvent::Signal(signal) => named(&signal.kind, &signal.payload),
    }
}

fn named(
    name: &str,
    body: &impl Serialize,
) -> Result<actix_web_lab::sse::Event, serde_json::Error> {
    Ok(Data::new_json(body)?.event(name).into())
}
