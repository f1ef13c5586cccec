//! The routes of picks.

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{super::match_index::MatchIndex, model::Pick, service};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem},
};

permissions! {
    ShortlistMatch => shortlist_match: ActiveMember,
    UnshortlistMatch => unshortlist_match: ActiveMember,
    HideMatch => hide_match: ActiveMember,
    UnhideMatch => unhide_match: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(shortlist_match)
        .service(unshortlist_match)
        .service(hide_match)
        .service(unhide_match);
}

/// Put somebody on the shortlist
#[utoipa::path(tag = "matching", operation_id = "shortlist_match",
    params(("enrolment" = Uuid, Path), ("person" = Uuid, Path, description = "The other's enrolment")),
    responses((status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `enrolment_paused`, `required_resources_unread`, \
                `profile_incomplete`, `no_free_seat`, `no_longer_takes_part`")),
    security(("session" = [])))]
#[put("/enrolments/{enrolment}/shortlist/{person}")]
async fn shortlist_match(
    caller: Allowed<ShortlistMatch>,
    db: Data<Db>,
    match_index: Data<MatchIndex>,
    path: Path<(EnrolmentId, EnrolmentId)>,
) -> Result<HttpResponse, AppError> {
    service::set(
        &db,
        &match_index,
        caller.member_id,
        *path,
        Pick::Shortlisted,
    )
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Take somebody off the shortlist
#[utoipa::path(tag = "matching", operation_id = "unshortlist_match",
    params(("enrolment" = Uuid, Path), ("person" = Uuid, Path, description = "The other's enrolment")),
    responses((status = 204)),
    security(("session" = [])))]
#[delete("/enrolments/{enrolment}/shortlist/{person}")]
async fn unshortlist_match(
    caller: Allowed<UnshortlistMatch>,
    db: Data<Db>,
    path: Path<(EnrolmentId, EnrolmentId)>,
) -> Result<HttpResponse, AppError> {
    service::retract(&db, caller.member_id, *path, Pick::Shortlisted).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Leave somebody out of the list
#[utoipa::path(tag = "matching", operation_id = "hide_match",
    params(("enrolment" = Uuid, Path), ("person" = Uuid, Path, description = "The other's enrolment")),
    responses((status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `enrolment_paused`, `required_resources_unread`, \
                `profile_incomplete`, `no_free_seat`, `no_longer_takes_part`")),
    security(("session" = [])))]
#[put("/enrolments/{enrolment}/hidden/{person}")]
async fn hide_match(
    caller: Allowed<HideMatch>,
    db: Data<Db>,
    match_index: Data<MatchIndex>,
    path: Path<(EnrolmentId, EnrolmentId)>,
) -> Result<HttpResponse, AppError> {
    service::set(&db, &match_index, caller.member_id, *path, Pick::Hidden).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Have somebody hidden on the list again
#[utoipa::path(tag = "matching", operation_id = "unhide_match",
    params(("enrolment" = Uuid, Path), ("person" = Uuid, Path, description = "The other's enrolment")),
    responses((status = 204)),
    security(("session" = [])))]
#[delete("/enrolments/{enrolment}/hidden/{person}")]
async fn unhide_match(
    caller: Allowed<UnhideMatch>,
    db: Data<Db>,
    path: Path<(EnrolmentId, EnrolmentId)>,
) -> Result<HttpResponse, AppError> {
    service::retract(&db, caller.member_id, *path, Pick::Hidden).await?;
    Ok(HttpResponse::NoContent().finish())
}
