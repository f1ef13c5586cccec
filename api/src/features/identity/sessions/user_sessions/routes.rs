//! Routes for the caller's sessions, and the back-channel logout of the society. The latter has no cookie and is authenticated by a
//! signed token.

use actix_web::{
    HttpResponse, delete, get,
    http::header::{CACHE_CONTROL, HeaderValue},
    post,
    web::{Data, Form, Json, Path, Query},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::model::{SessionId, SessionLimits},
    dto::BrowserPage,
    service,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem},
    sso::Society,
};

permissions! {
    ListSessions => list_sessions: SignedIn,
    EndOwnSession => end_own_session: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_sessions)
        .service(end_own_session)
        .service(end_sessions_by_society);
}

/// The browsers in which the caller is signed in
#[utoipa::path(tag = "sessions", operation_id = "list_sessions", params(PageQuery),
    responses((status = 200, body = BrowserPage)), security(("session" = [])))]
#[get("/session/browsers")]
async fn list_sessions(
    caller: Allowed<ListSessions>,
    db: Data<Db>,
    limits: Data<SessionLimits>,
    page: Query<PageQuery>,
) -> Result<Json<BrowserPage>, AppError> {
    let rows = service::sessions_of_member(&db, caller.member_id, **limits, &page).await?;
    Ok(Json(BrowserPage::of(rows, Some(caller.session_id.into()))))
}

/// Sign out in one of the caller's browsers
#[utoipa::path(tag = "sessions", operation_id = "end_own_session",
    params(("session" = Uuid, Path)), responses((status = 204, description = "It is signed out")),
    security(("session" = [])))]
#[delete("/session/browsers/{session}")]
async fn end_own_session(
    caller: Allowed<EndOwnSession>,
    db: Data<Db>,
    session: Path<SessionId>,
) -> Result<HttpResponse, AppError> {
    service::end_own(&db, caller.member_id, *session).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What else the society sends is passed over, as the specification wants it.
#[derive(Deserialize, ToSchema)]
struct LogoutEvent {
    #[serde(default)]
    logout_token: String,
}

/// Sign somebody out because the society did (OpenID Connect back-channel logout)
#[utoipa::path(tag = "sessions", operation_id = "end_sessions_by_society",
    request_body(content = LogoutEvent, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The sessions that the token means have ended"),
        (status = 400, body = Problem, content_type = "application/problem+json",
            description = "`logout_token_refused`")))]
#[post("/session/logout-events")]
async fn end_sessions_by_society(
    form: Form<LogoutEvent>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
) -> Result<HttpResponse, AppError> {
    let society = society.as_ref().as_ref();
    service::end_of_society(&db, society, &form.logout_token).await?;
    let no_store = HeaderValue::from_static("no-store");
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, no_store))
        .finish())
}
