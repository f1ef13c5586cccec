//! Picks over HTTP.

use actix_web::{
    HttpResponse, delete, put,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{super::rankings::Rankings, model::Pick, service};
use crate::{
    db::Db,
    http::{Allowed, Problem},
    kernel::Failure,
    permissions,
};

permissions! {
    ShortlistMentor => shortlist_mentor: ActiveMember,
    UnshortlistMentor => unshortlist_mentor: ActiveMember,
    HideMentor => hide_mentor: ActiveMember,
    UnhideMentor => unhide_mentor: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(shortlist_mentor)
        .service(unshortlist_mentor)
        .service(hide_mentor)
        .service(unhide_mentor);
}

/// Put a mentor on the shortlist
#[utoipa::path(tag = "matching", operation_id = "shortlist_mentor",
    params(("enrolment" = Uuid, Path), ("mentor" = Uuid, Path, description = "The mentor's enrolment")),
    responses((status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `required_resources_unread`, `profile_incomplete`")),
    security(("session" = [])))]
#[put("/enrolments/{enrolment}/shortlist/{mentor}")]
async fn shortlist_mentor(
    caller: Allowed<ShortlistMentor>,
    db: Data<Db>,
    rankings: Data<Rankings>,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Failure> {
    service::set(&db, &rankings, caller.member_id, *path, Pick::Shortlisted).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Take a mentor off the shortlist
#[utoipa::path(tag = "matching", operation_id = "unshortlist_mentor",
    params(("enrolment" = Uuid, Path), ("mentor" = Uuid, Path, description = "The mentor's enrolment")),
    responses((status = 204)),
    security(("session" = [])))]
#[delete("/enrolments/{enrolment}/shortlist/{mentor}")]
async fn unshortlist_mentor(
    caller: Allowed<UnshortlistMentor>,
    db: Data<Db>,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Failure> {
    service::take_back(&db, caller.member_id, *path, Pick::Shortlisted).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Leave a mentor out of the list
#[utoipa::path(tag = "matching", operation_id = "hide_mentor",
    params(("enrolment" = Uuid, Path), ("mentor" = Uuid, Path, description = "The mentor's enrolment")),
    responses((status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `required_resources_unread`, `profile_incomplete`")),
    security(("session" = [])))]
#[put("/enrolments/{enrolment}/hidden/{mentor}")]
async fn hide_mentor(
    caller: Allowed<HideMentor>,
    db: Data<Db>,
    rankings: Data<Rankings>,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Failure> {
    service::set(&db, &rankings, caller.member_id, *path, Pick::Hidden).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Have a hidden mentor on the list again
#[utoipa::path(tag = "matching", operation_id = "unhide_mentor",
    params(("enrolment" = Uuid, Path), ("mentor" = Uuid, Path, description = "The mentor's enrolment")),
    responses((status = 204)),
    security(("session" = [])))]
#[delete("/enrolments/{enrolment}/hidden/{mentor}")]
async fn unhide_mentor(
    caller: Allowed<UnhideMentor>,
    db: Data<Db>,
    path: Path<(Uuid, Uuid)>,
) -> Result<HttpResponse, Failure> {
    service::take_back(&db, caller.member_id, *path, Pick::Hidden).await?;
    Ok(HttpResponse::NoContent().finish())
}
