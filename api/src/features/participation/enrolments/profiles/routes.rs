//! The routes of the profile.

use actix_web::{
    HttpResponse, get, patch,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{ProfileView, UpdateProfile},
    service,
};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IfMatch, Problem, Valid, etag},
};

permissions! {
    GetProfile => get_profile: ActiveMember,
    UpdateProfileOf => update_profile: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_profile).service(update_profile);
}

/// The caller's profile in one enrolment
#[utoipa::path(tag = "profiles", operation_id = "get_profile",
    params(("enrolment" = Uuid, Path)),
    responses((status = 200, body = ProfileView,
        headers(("ETag" = String, description = "The version, for `If-Match`")))),
    security(("session" = [])))]
#[get("/enrolments/{enrolment}/profile")]
async fn get_profile(
    caller: Allowed<GetProfile>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
) -> Result<HttpResponse, AppError> {
    let view = service::get(&db, caller.member_id, *enrolment).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}

/// Change some fields of the profile
#[utoipa::path(tag = "profiles", operation_id = "update_profile",
    params(("enrolment" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateProfile,
    responses((status = 200, body = ProfileView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `required_resources_unread`")),
    security(("session" = [])))]
#[patch("/enrolments/{enrolment}/profile")]
async fn update_profile(
    caller: Allowed<UpdateProfileOf>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    version: IfMatch,
    body: Valid<UpdateProfile>,
) -> Result<HttpResponse, AppError> {
    let view = service::update(&db, caller.member_id, *enrolment, version, &body.value).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}
