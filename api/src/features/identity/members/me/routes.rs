//! The routes of the member's own record.

use actix_web::{HttpResponse, get, patch, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{OwnMember, UpdateMe},
    service,
};
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IfMatch, OwnRecord, Problem, Valid, etag},
};

permissions! {
    GetMe => get_me: SignedIn,
    UpdateOwnRecord => update_me: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_me).service(update_me);
}

/// What the caller decides about their own record
#[utoipa::path(tag = "members", operation_id = "get_me",
    responses((status = 200, body = OwnMember,
        headers(("ETag" = String, description = "The version, for `If-Match`")))),
    security(("session" = [])))]
#[get("/me")]
async fn get_me(caller: Allowed<GetMe>) -> Result<HttpResponse, AppError> {
    let record = OwnRecord::clone(&caller.record);
    answer(OwnMember::of(caller.member_id, record))
}

/// Change some of what the caller decides about their own record
#[utoipa::path(tag = "members", operation_id = "update_me",
    params(("If-Match" = String, Header)), request_body = UpdateMe,
    responses((status = 200, body = OwnMember,
        headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`name_required`: the society tells no name to go back to")),
    security(("session" = [])))]
#[patch("/me")]
async fn update_me(
    caller: Allowed<UpdateOwnRecord>,
    db: Data<Db>,
    version: IfMatch,
    body: Valid<UpdateMe>,
) -> Result<HttpResponse, AppError> {
    answer(service::update(&db, caller.member_id, version, &body.value).await?)
}

fn answer(record: OwnMember) -> Result<HttpResponse, AppError> {
    Ok(HttpResponse::Ok()
        .insert_header(etag(record.version))
        .json(record))
}
