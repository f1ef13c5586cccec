//! The routes of the calendar feed.

use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header::{CACHE_CONTROL, ETag, EntityTag, Header, IF_NONE_MATCH, IfNoneMatch},
    put,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::CalendarFeed,
    feed_key::CalendarFeedKey,
    links,
    service::{self, Addresses, Calendar},
};
use crate::features::mentoring::meetings::CalendarSource;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    config::SocietyConfig,
    db::Db,
    http::{Allowed, Problem, PublicOrigin},
};

permissions! {
    GetCalendarFeed => get_calendar_feed: SignedIn,
    RenewCalendarFeed => renew_calendar_feed: SignedIn,
    RemoveCalendarFeed => remove_calendar_feed: SignedIn,
}

/// A program keeps the calendar and asks each time whether it has changed.
const ASK_EACH_TIME: &str = "private, no-cache";

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_calendar_feed)
        .service(renew_calendar_feed)
        .service(remove_calendar_feed)
        .service(get_calendar)
        .configure(links::routes);
}

/// The address of one's private calendar
#[utoipa::path(tag = "calendar", operation_id = "get_calendar_feed",
    responses((status = 200, body = CalendarFeed)),
    security(("session" = [])))]
#[get("/me/calendar-feed")]
async fn get_calendar_feed(
    caller: Allowed<GetCalendarFeed>,
    db: Data<Db>,
    origin: Data<PublicOrigin>,
    key: Data<CalendarFeedKey>,
) -> Result<Json<CalendarFeed>, AppError> {
    let addresses = Addresses {
        origin: &origin,
        key: &key,
    };
    Ok(Json(service::get(&db, &addresses, caller.member_id).await?))
}

/// Make one's private calendar, or give it a new address
///
/// A former address ends at once: programs that subscribe to it get 404.
#[utoipa::path(tag = "calendar", operation_id = "renew_calendar_feed",
    responses((status = 200, body = CalendarFeed)),
    security(("session" = [])))]
#[put("/me/calendar-feed")]
async fn renew_calendar_feed(
    caller: Allowed<RenewCalendarFeed>,
    db: Data<Db>,
    origin: Data<PublicOrigin>,
    key: Data<CalendarFeedKey>,
) -> Result<Json<CalendarFeed>, AppError> {
    let addresses = Addresses {
        origin: &origin,
        key: &key,
    };
    Ok(Json(
        service::renew(&db, &addresses, caller.member_id).await?,
    ))
}

/// Remove one's private calendar
#[utoipa::path(tag = "calendar", operation_id = "remove_calendar_feed",
    responses((status = 204, description = "There is none any more")),
    security(("session" = [])))]
#[delete("/me/calendar-feed")]
async fn remove_calendar_feed(
    caller: Allowed<RemoveCalendarFeed>,
    db: Data<Db>,
) -> Result<HttpResponse, AppError> {
    service::remove(&db, caller.member_id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A private calendar (RFC 5545), for calendar programs
///
/// Needs no session: the address contains a secret. It has the meetings of its owner.
#[utoipa::path(tag = "calendar", operation_id = "get_calendar",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("feed" = String, Path, description = "The secret and `.ics`, from `get_calendar_feed`"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the calendar that the program has")),
    responses((status = 200, body = String, content_type = "text/calendar",
        headers(("ETag" = String, description = "The version of the content"))),
        (status = 304, description = "The program has this version"),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no address of ours, or one that was renewed or removed")))]
#[get("/calendar/{feed}")]
async fn get_calendar(
    request: HttpRequest,
    db: Data<Db>,
    source: Data<CalendarSource>,
    society: Data<SocietyConfig>,
    feed: Path<String>,
) -> Result<HttpResponse, AppError> {
    let Calendar { text, version } = service::calendar(&db, &source, &society.name, &feed).await?;
    // Weak, because a compressed answer is the same calendar.
    let tag = EntityTag::new_weak(version);
    if is_known(&request, &tag) {
        return Ok(HttpResponse::NotModified()
            .insert_header(ETag(tag))
            .insert_header((CACHE_CONTROL, ASK_EACH_TIME))
            .finish());
    }
    Ok(HttpResponse::Ok()
        .insert_header(ETag(tag))
        .insert_header((CACHE_CONTROL, ASK_EACH_TIME))
        .content_type("text/calendar; charset=utf-8")
        .body(text))
}

/// Whether the program has this version. A header that cannot be read counts as none.
fn is_known(request: &HttpRequest, tag: &EntityTag) -> bool {
    match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => request.headers().contains_key(IF_NONE_MATCH),
        Ok(IfNoneMatch::Items(known)) => known.iter().any(|one| one.weak_eq(tag)),
        Err(_) => false,
    }
}
