//! The routes of photos.

use actix_web::{
    HttpResponse, delete, get,
    http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY},
    put,
    web::{Data, Json, Path},
};
use std::sync::Arc;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::model::PhotoId,
    dto::{ImageFile, Photo},
    service,
    workbench::Turn,
};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    files::Files,
    http::{Allowed, Problem, Upload},
};

permissions! {
    UploadPhoto => upload_photo: ActiveMember,
    RemovePhoto => remove_photo: ActiveMember,
    GetPhoto => get_photo: ActiveMember,
}

/// A strict policy for the case that the image is opened as a page: no scripts, no requests, no frames.
const SANDBOX: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";
/// A photo never changes under its URL, because a new photo gets a new id.
const FOREVER: &str = "private, max-age=31536000, immutable";

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(upload_photo)
        .service(remove_photo)
        .service(get_photo);
}

/// Put a photo into one's profile: at most 5 MiB and 40 megapixels
#[utoipa::path(tag = "profiles", operation_id = "upload_photo",
    extensions(("x-rate-limit" = json!("uploads"))),
    params(("enrolment" = Uuid, Path)),
    request_body(content((ImageFile = "image/jpeg"), (ImageFile = "image/png"),
        (ImageFile = "image/webp"))),
    responses((status = 200, body = Photo),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `required_resources_unread`"),
        (status = 422, body = Problem, content_type = "application/problem+json",
            description = "`photo_unreadable`, `photo_too_large`, `photo_too_thin`"),
        (status = 503, body = Problem, content_type = "application/problem+json",
            description = "`photo_busy` or `unavailable`, with `Retry-After`")),
    security(("session" = [])))]
#[put("/enrolments/{enrolment}/photo")]
async fn upload_photo(
    caller: Allowed<UploadPhoto>,
    db: Data<Db>,
    files: Data<Arc<dyn Files>>,
    enrolment: Path<EnrolmentId>,
    body: Upload,
) -> Result<Json<Photo>, AppError> {
    let files = files.as_ref().as_ref();
    service::may_upload(&db, caller.member_id, *enrolment).await?;
    let _turn = Turn::of(caller.member_id)?;
    let bytes = body.read().await?;
    let photo = service::upload(&db, files, caller.member_id, *enrolment, bytes).await?;
    Ok(Json(photo))
}

/// Take the photo out of one's profile
#[utoipa::path(tag = "profiles", operation_id = "remove_photo",
    params(("enrolment" = Uuid, Path)),
    responses((status = 204, description = "There is none any more")),
    security(("session" = [])))]
#[delete("/enrolments/{enrolment}/photo")]
async fn remove_photo(
    caller: Allowed<RemovePhoto>,
    db: Data<Db>,
    files: Data<Arc<dyn Files>>,
    enrolment: Path<EnrolmentId>,
) -> Result<HttpResponse, AppError> {
    let files = files.as_ref().as_ref();
    service::remove(&db, files, caller.member_id, *enrolment).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The photo of somebody in one's programme
#[utoipa::path(tag = "profiles", operation_id = "get_photo",
    params(("photo" = Uuid, Path)),
    responses((status = 200, body = inline(ImageFile), content_type = "image/jpeg",
        description = "512 × 512 pixels")),
    security(("session" = [])))]
#[get("/photos/{photo}")]
async fn get_photo(
    caller: Allowed<GetPhoto>,
    db: Data<Db>,
    files: Data<Arc<dyn Files>>,
    photo: Path<PhotoId>,
) -> Result<HttpResponse, AppError> {
    let files = files.as_ref().as_ref();
    let bytes = service::show(&db, files, caller.member_id, *photo).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, FOREVER))
        .insert_header((CONTENT_SECURITY_POLICY, SANDBOX))
        .content_type("image/jpeg")
        .body(bytes))
}
