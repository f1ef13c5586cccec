//! The routes of milestones.

use actix_web::{
    HttpResponse, delete, patch, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::model::{GoalId, MilestoneId},
    dto::{CreateMilestone, MilestoneView, UpdateMilestone},
    service,
};
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Problem, Valid, created, etag},
};

permissions! {
    CreateMilestoneOf => create_milestone: ActiveMember,
    UpdateMilestoneOf => update_milestone: ActiveMember,
    DeleteMilestone => delete_milestone: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(create_milestone)
        .service(update_milestone)
        .service(delete_milestone);
}

/// Add a step on the way to a goal of one's own
#[utoipa::path(tag = "goals", operation_id = "create_milestone",
    params(("goal" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateMilestone,
    responses((status = 201, body = MilestoneView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`, `too_many_milestones`")),
    security(("session" = [])))]
#[post("/goals/{goal}/milestones")]
async fn create_milestone(
    caller: Allowed<CreateMilestoneOf>,
    db: Data<Db>,
    goal: Path<GoalId>,
    key: IdempotencyKey,
    body: Valid<CreateMilestone>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = service::create(&db, caller.member_id, *goal, &body.value, &once).await?;
    Ok(created(view))
}

/// Change a step, or say that it was reached
#[utoipa::path(tag = "goals", operation_id = "update_milestone",
    params(("goal" = Uuid, Path), ("milestone" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateMilestone,
    responses((status = 200, body = MilestoneView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`")),
    security(("session" = [])))]
#[patch("/goals/{goal}/milestones/{milestone}")]
async fn update_milestone(
    caller: Allowed<UpdateMilestoneOf>,
    db: Data<Db>,
    path: Path<(GoalId, MilestoneId)>,
    version: IfMatch,
    body: Valid<UpdateMilestone>,
) -> Result<HttpResponse, AppError> {
    let view = service::update(&db, caller.member_id, *path, version, &body.value).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}

/// Remove a step
#[utoipa::path(tag = "goals", operation_id = "delete_milestone",
    params(("goal" = Uuid, Path), ("milestone" = Uuid, Path)),
    responses((status = 204, description = "It is gone"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`")),
    security(("session" = [])))]
#[delete("/goals/{goal}/milestones/{milestone}")]
async fn delete_milestone(
    caller: Allowed<DeleteMilestone>,
    db: Data<Db>,
    path: Path<(GoalId, MilestoneId)>,
) -> Result<HttpResponse, AppError> {
    service::delete(&db, caller.member_id, path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
