//! The routes of goals.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    check_ins, commands,
    dto::{CreateGoal, DropGoal, GoalPage, GoalQuery, GoalRevisionPage, GoalView, UpdateGoal},
    milestones,
    model::GoalId,
    queries, questions,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Problem, Valid, created, etag},
};

permissions! {
    ListGoals => list_goals: SignedIn,
    CreateGoalIn => create_goal: ActiveMember,
    GetGoal => get_goal: SignedIn,
    UpdateGoalOf => update_goal: ActiveMember,
    DeleteGoal => delete_goal: ActiveMember,
    ActivateGoal => activate_goal: ActiveMember,
    ReachGoal => reach_goal: ActiveMember,
    DropGoalOf => drop_goal: ActiveMember,
    ListGoalRevisions => list_goal_revisions: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_goals)
        .service(create_goal)
        .service(get_goal)
        .service(update_goal)
        .service(delete_goal)
        .service(activate_goal)
        .service(reach_goal)
        .service(drop_goal)
        .service(list_goal_revisions);
    milestones::routes(config);
    check_ins::routes(config);
    questions::routes(config);
}

/// The goals of a mentorship of the caller, newest first
#[utoipa::path(tag = "goals", operation_id = "list_goals",
    params(("mentorship" = Uuid, Path), GoalQuery),
    responses((status = 200, body = GoalPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/goals")]
async fn list_goals(
    caller: Allowed<ListGoals>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<GoalQuery>,
) -> Result<Json<GoalPage>, AppError> {
    let page = queries::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// Begin the draft of a goal; the mentee's to do
#[utoipa::path(tag = "goals", operation_id = "create_goal",
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateGoal,
    responses((status = 201, body = GoalView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/goals")]
async fn create_goal(
    caller: Allowed<CreateGoalIn>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
    body: Valid<CreateGoal>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = commands::create(&db, caller.member_id, *mentorship, &body.value, &once).await?;
    Ok(created(view))
}

/// One goal of a mentorship of the caller
#[utoipa::path(tag = "goals", operation_id = "get_goal",
    params(("goal" = Uuid, Path)),
    responses((status = 200, body = GoalView,
        headers(("ETag" = String, description = "The version, for `If-Match`")))),
    security(("session" = [])))]
#[get("/goals/{goal}")]
async fn get_goal(
    caller: Allowed<GetGoal>,
    db: Data<Db>,
    goal: Path<GoalId>,
) -> Result<HttpResponse, AppError> {
    let view = queries::one(&db, caller.member_id, *goal).await?;
    Ok(with_version(view))
}

fn with_version(view: GoalView) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view)
}

/// Change some fields of a goal; what an active goal was before is kept as a revision
#[utoipa::path(tag = "goals", operation_id = "update_goal",
    params(("goal" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateGoal,
    responses((status = 200, body = GoalView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`, `goal_incomplete`")),
    security(("session" = [])))]
#[patch("/goals/{goal}")]
async fn update_goal(
    caller: Allowed<UpdateGoalOf>,
    db: Data<Db>,
    goal: Path<GoalId>,
    version: IfMatch,
    body: Valid<UpdateGoal>,
) -> Result<HttpResponse, AppError> {
    let view = commands::update(&db, caller.member_id, *goal, version, &body.value).await?;
    Ok(with_version(view))
}

/// Delete a draft
#[utoipa::path(tag = "goals", operation_id = "delete_goal",
    params(("goal" = Uuid, Path)),
    responses((status = 204, description = "It is gone"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_not_draft`")),
    security(("session" = [])))]
#[delete("/goals/{goal}")]
async fn delete_goal(
    caller: Allowed<DeleteGoal>,
    db: Data<Db>,
    goal: Path<GoalId>,
) -> Result<HttpResponse, AppError> {
    commands::delete(&db, caller.member_id, *goal).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Make a draft an active goal, once all five answers are there
#[utoipa::path(tag = "goals", operation_id = "activate_goal",
    params(("goal" = Uuid, Path)),
    responses((status = 200, body = GoalView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_not_draft`, `goal_incomplete`, \
                `too_many_active_goals`")),
    security(("session" = [])))]
#[post("/goals/{goal}/activation")]
async fn activate_goal(
    caller: Allowed<ActivateGoal>,
    db: Data<Db>,
    goal: Path<GoalId>,
) -> Result<Json<GoalView>, AppError> {
    let view = commands::activate(&db, caller.member_id, *goal).await?;
    Ok(Json(view))
}

/// Say that an active goal was reached
#[utoipa::path(tag = "goals", operation_id = "reach_goal",
    params(("goal" = Uuid, Path)),
    responses((status = 200, body = GoalView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_not_active`")),
    security(("session" = [])))]
#[post("/goals/{goal}/completion")]
async fn reach_goal(
    caller: Allowed<ReachGoal>,
    db: Data<Db>,
    goal: Path<GoalId>,
) -> Result<Json<GoalView>, AppError> {
    let view = commands::reach(&db, caller.member_id, *goal).await?;
    Ok(Json(view))
}

/// Give up an active goal, with the reason
#[utoipa::path(tag = "goals", operation_id = "drop_goal",
    params(("goal" = Uuid, Path)), request_body = DropGoal,
    responses((status = 200, body = GoalView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_not_active`")),
    security(("session" = [])))]
#[post("/goals/{goal}/drop")]
async fn drop_goal(
    caller: Allowed<DropGoalOf>,
    db: Data<Db>,
    goal: Path<GoalId>,
    body: Valid<DropGoal>,
) -> Result<Json<GoalView>, AppError> {
    let view = commands::drop(&db, caller.member_id, *goal, &body.value.reason).await?;
    Ok(Json(view))
}

/// What an active goal was before each change, newest first
#[utoipa::path(tag = "goals", operation_id = "list_goal_revisions",
    params(("goal" = Uuid, Path), PageQuery),
    responses((status = 200, body = GoalRevisionPage)), security(("session" = [])))]
#[get("/goals/{goal}/revisions")]
async fn list_goal_revisions(
    caller: Allowed<ListGoalRevisions>,
    db: Data<Db>,
    goal: Path<GoalId>,
    query: Query<PageQuery>,
) -> Result<Json<GoalRevisionPage>, AppError> {
    let page = queries::revisions(&db, caller.member_id, *goal, &query).await?;
    Ok(Json(page))
}
