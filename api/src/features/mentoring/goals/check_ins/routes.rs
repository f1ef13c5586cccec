//! The routes of check-ins.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::model::{CheckInId, GoalId},
    dto::{CheckInPage, CheckInView, CreateCheckIn, UpdateCheckIn},
    service,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Problem, Valid, created, etag},
};

permissions! {
    ListCheckIns => list_check_ins: SignedIn,
    CreateCheckInOn => create_check_in: ActiveMember,
    UpdateCheckInOf => update_check_in: ActiveMember,
    DeleteCheckIn => delete_check_in: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_check_ins)
        .service(create_check_in)
        .service(update_check_in)
        .service(delete_check_in);
}

/// The check-ins of a goal, the latest day first
#[utoipa::path(tag = "goals", operation_id = "list_check_ins",
    params(("goal" = Uuid, Path), PageQuery),
    responses((status = 200, body = CheckInPage)), security(("session" = [])))]
#[get("/goals/{goal}/check-ins")]
async fn list_check_ins(
    caller: Allowed<ListCheckIns>,
    db: Data<Db>,
    goal: Path<GoalId>,
    query: Query<PageQuery>,
) -> Result<Json<CheckInPage>, AppError> {
    let page = service::list(&db, caller.member_id, *goal, &query).await?;
    Ok(Json(page))
}

/// Check in on an active goal; either side may
#[utoipa::path(tag = "goals", operation_id = "create_check_in",
    params(("goal" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateCheckIn,
    responses((status = 201, body = CheckInView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_not_active`")),
    security(("session" = [])))]
#[post("/goals/{goal}/check-ins")]
async fn create_check_in(
    caller: Allowed<CreateCheckInOn>,
    db: Data<Db>,
    goal: Path<GoalId>,
    key: IdempotencyKey,
    body: Valid<CreateCheckIn>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = service::create(&db, caller.member_id, *goal, &body.value, &once).await?;
    Ok(created(view))
}

/// Change a check-in of one's own; for a day
#[utoipa::path(tag = "goals", operation_id = "update_check_in",
    params(("goal" = Uuid, Path), ("check_in" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateCheckIn,
    responses((status = 200, body = CheckInView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `check_in_closed`")),
    security(("session" = [])))]
#[patch("/goals/{goal}/check-ins/{check_in}")]
async fn update_check_in(
    caller: Allowed<UpdateCheckInOf>,
    db: Data<Db>,
    path: Path<(GoalId, CheckInId)>,
    version: IfMatch,
    body: Valid<UpdateCheckIn>,
) -> Result<HttpResponse, AppError> {
    let view = service::update(&db, caller.member_id, *path, version, &body.value).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}

/// Delete a check-in of one's own; for a day
#[utoipa::path(tag = "goals", operation_id = "delete_check_in",
    params(("goal" = Uuid, Path), ("check_in" = Uuid, Path)),
    responses((status = 204, description = "It is gone"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `check_in_closed`")),
    security(("session" = [])))]
#[delete("/goals/{goal}/check-ins/{check_in}")]
async fn delete_check_in(
    caller: Allowed<DeleteCheckIn>,
    db: Data<Db>,
    path: Path<(GoalId, CheckInId)>,
) -> Result<HttpResponse, AppError> {
    service::delete(&db, caller.member_id, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
