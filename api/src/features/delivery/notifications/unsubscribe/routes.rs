//! The routes of unsubscribe links. GET is used by browsers and link scanners: it changes nothing and redirects to the page. POST
//! is sent by mail programs.

use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header::{ACCEPT, LOCATION},
    post,
    web::{Data, Json, Path},
};
use url::form_urlencoded::byte_serialize;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{Subscription, UnsubscribeKey};
use crate::features::delivery::notifications::preferences::{self, SubscriptionView};
use crate::notice::NoticeRegistry;
use tandem_platform::{
    AppError,
    db::Db,
    http::{NotFound, Problem},
};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_subscription)
        .service(end_subscription)
        .service(restore_subscription);
}

/// What a link to unsubscribe is about
///
/// Changes nothing. A browser that is led here is sent on to the page that explains.
#[utoipa::path(tag = "notifications", operation_id = "get_subscription",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("subscription" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = SubscriptionView),
        (status = 303, description = "To the page, where HTML is asked for"),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, or it was cut off")))]
#[get("/unsubscribe/{subscription}")]
async fn get_subscription(
    request: HttpRequest,
    db: Data<Db>,
    notices: Data<NoticeRegistry>,
    key: Data<UnsubscribeKey>,
    token: Path<String>,
) -> Result<HttpResponse, AppError> {
    if wants_a_page(&request) {
        let token: String = byte_serialize(token.as_bytes()).collect();
        let page = format!("/unsubscribe/{token}");
        return Ok(HttpResponse::SeeOther()
            .insert_header((LOCATION, page))
            .finish());
    }
    let Subscription { member_id, notice } = key.read(&notices, &token).ok_or(NotFound)?;
    let found = preferences::subscription(&db, member_id, notice).await?;
    Ok(HttpResponse::Ok().json(found.ok_or(NotFound)?))
}

/// End the mails of a kind by the link in one of them (RFC 8058)
///
/// Needs no session. What is sent along is passed over; asked again it changes nothing more.
#[utoipa::path(tag = "notifications", operation_id = "end_subscription",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("subscription" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = SubscriptionView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, or it was cut off")))]
#[post("/unsubscribe/{subscription}")]
async fn end_subscription(
    db: Data<Db>,
    notices: Data<NoticeRegistry>,
    key: Data<UnsubscribeKey>,
    token: Path<String>,
) -> Result<Json<SubscriptionView>, AppError> {
    set(&db, &notices, &key, &token, false).await
}

/// Have mails of a kind again that were ended by a link
#[utoipa::path(tag = "notifications", operation_id = "restore_subscription",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("subscription" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = SubscriptionView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, or it was cut off")))]
#[delete("/unsubscribe/{subscription}")]
async fn restore_subscription(
    db: Data<Db>,
    notices: Data<NoticeRegistry>,
    key: Data<UnsubscribeKey>,
    token: Path<String>,
) -> Result<Json<SubscriptionView>, AppError> {
    set(&db, &notices, &key, &token, true).await
}

async fn set(
    db: &Db,
    notices: &NoticeRegistry,
    key: &UnsubscribeKey,
    token: &str,
    mail: bool,
) -> Result<Json<SubscriptionView>, AppError> {
    let Subscription { member_id, notice } = key.read(notices, token).ok_or(NotFound)?;
    let changed = preferences::set_mail(db, member_id, notice, mail).await?;
    Ok(Json(changed.ok_or(NotFound)?))
}

fn wants_a_page(request: &HttpRequest) -> bool {
    let accepted = request.headers().get(ACCEPT);
    let accepted = accepted.and_then(|value| value.to_str().ok());
    accepted.is_some_and(|kinds| kinds.contains("text/html"))
}
