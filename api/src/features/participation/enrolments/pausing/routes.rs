//! The routes for pausing and resuming. Leaving a programme also closes requests, so its route is in `pairing::requests`.

use actix_web::{
    post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{super::dto::EnrolmentView, dto::PauseEnrolment, service};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    Pause => pause_enrolment: ActiveMember,
    ComeBack => return_enrolment: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(pause_enrolment).service(return_enrolment);
}

/// Go away for a while: nobody finds one meanwhile
#[utoipa::path(tag = "enrolments", operation_id = "pause_enrolment",
    params(("enrolment" = Uuid, Path)),
    request_body = PauseEnrolment,
    responses((status = 200, body = EnrolmentView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`")),
    security(("session" = [])))]
#[post("/enrolments/{enrolment}/pause")]
async fn pause_enrolment(
    caller: Allowed<Pause>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    body: Valid<PauseEnrolment>,
) -> Result<Json<EnrolmentView>, AppError> {
    let until = body.value.until;
    let view = service::pause(&db, caller.member_id, *enrolment, until).await?;
    Ok(Json(view))
}

/// Come back from a pause
#[utoipa::path(tag = "enrolments", operation_id = "return_enrolment",
    params(("enrolment" = Uuid, Path)),
    responses((status = 200, body = EnrolmentView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_paused`")),
    security(("session" = [])))]
#[post("/enrolments/{enrolment}/return")]
async fn return_enrolment(
    caller: Allowed<ComeBack>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
) -> Result<Json<EnrolmentView>, AppError> {
    let view = service::come_back(&db, caller.member_id, *enrolment).await?;
    Ok(Json(view))
}
