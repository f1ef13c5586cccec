//! The routes of the approval queue, and of the member's answer to a question.

use actix_web::{
    get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::dto::EnrolmentView,
    UndoWindow, answering,
    dto::{
        AnswerAskBack, Approval, ApprovalPage, ApprovalQuery, AskBackEnrolment, DecideEnrolments,
        DecisionResult, DeclineEnrolment,
    },
    model::Command,
    service::{self, DecisionContext},
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Permission, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    ListApprovals => list_approvals: Coordinator,
    GetApproval => get_approval: Coordinator,
    ApproveEnrolment => approve_enrolment: Coordinator,
    DeclineEnrolmentOf => decline_enrolment: Coordinator,
    AskBack => ask_back_enrolment: Coordinator,
    UndoDecision => undo_decision: Coordinator,
    DecideSeveral => decide_enrolments: Coordinator,
    AnswerQuestion => answer_ask_back: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_approvals)
        .service(get_approval)
        .service(approve_enrolment)
        .service(decline_enrolment)
        .service(ask_back_enrolment)
        .service(undo_decision)
        .service(decide_enrolments)
        .service(answer_ask_back);
}

fn desk<P: Permission>(
    caller: &Allowed<P>,
    window: &UndoWindow,
) -> Result<DecisionContext, AppError> {
    Ok(DecisionContext {
        coordinator: caller.member_id,
        programme_id: caller.programme_id()?,
        window: *window,
    })
}

/// Registrations that wait for a decision, oldest first
#[utoipa::path(tag = "approvals", operation_id = "list_approvals",
    extensions(("x-rate-limit" = json!("searches"))),
    params(("programme" = String, Path), ApprovalQuery),
    responses((status = 200, body = ApprovalPage)), security(("session" = [])))]
#[get("/programmes/{programme}/approvals")]
async fn list_approvals(
    caller: Allowed<ListApprovals>,
    db: Data<Db>,
    query: Query<ApprovalQuery>,
) -> Result<Json<ApprovalPage>, AppError> {
    let programme = caller.programme_id()?;
    let page = service::list(&db, caller.member_id, programme, &query).await?;
    Ok(Json(page))
}

/// One registration that waits, or whose decision can still be taken back
#[utoipa::path(tag = "approvals", operation_id = "get_approval",
    params(("programme" = String, Path), ("enrolment" = Uuid, Path)),
    responses((status = 200, body = Approval)), security(("session" = [])))]
#[get("/programmes/{programme}/enrolments/{enrolment}")]
async fn get_approval(
    caller: Allowed<GetApproval>,
    db: Data<Db>,
    path: Path<(String, EnrolmentId)>,
) -> Result<Json<Approval>, AppError> {
    let programme = caller.programme_id()?;
    let approval = service::get(&db, caller.member_id, programme, path.1).await?;
    Ok(Json(approval))
}

/// Approve a registration
#[utoipa::path(tag = "approvals", operation_id = "approve_enrolment",
    params(("programme" = String, Path), ("enrolment" = Uuid, Path)),
    responses((status = 200, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_enrolment`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`enrolment_already_decided`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/enrolments/{enrolment}/approval")]
async fn approve_enrolment(
    caller: Allowed<ApproveEnrolment>,
    db: Data<Db>,
    window: Data<UndoWindow>,
    path: Path<(String, EnrolmentId)>,
) -> Result<Json<EnrolmentView>, AppError> {
    let desk = desk(&caller, &window)?;
    let view = service::decide(&db, desk, path.1, &Command::Approve).await?;
    Ok(Json(view))
}

/// Decline a registration, with a reason
#[utoipa::path(tag = "approvals", operation_id = "decline_enrolment",
    params(("programme" = String, Path), ("enrolment" = Uuid, Path)),
    request_body = DeclineEnrolment,
    responses((status = 200, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_enrolment`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`enrolment_already_decided`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/enrolments/{enrolment}/decline")]
async fn decline_enrolment(
    caller: Allowed<DeclineEnrolmentOf>,
    db: Data<Db>,
    window: Data<UndoWindow>,
    path: Path<(String, EnrolmentId)>,
    body: Valid<DeclineEnrolment>,
) -> Result<Json<EnrolmentView>, AppError> {
    let desk = desk(&caller, &window)?;
    let command = Command::Decline(body.value.reason);
    let view = service::decide(&db, desk, path.1, &command).await?;
    Ok(Json(view))
}

/// Ask the member for what is missing, in place of a decision
#[utoipa::path(tag = "approvals", operation_id = "ask_back_enrolment",
    params(("programme" = String, Path), ("enrolment" = Uuid, Path)),
    request_body = AskBackEnrolment,
    responses((status = 200, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_enrolment`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`enrolment_already_decided`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/enrolments/{enrolment}/question")]
async fn ask_back_enrolment(
    caller: Allowed<AskBack>,
    db: Data<Db>,
    window: Data<UndoWindow>,
    path: Path<(String, EnrolmentId)>,
    body: Valid<AskBackEnrolment>,
) -> Result<Json<EnrolmentView>, AppError> {
    let desk = desk(&caller, &window)?;
    let command = Command::AskBack(body.value.reason);
    let view = service::decide(&db, desk, path.1, &command).await?;
    Ok(Json(view))
}

/// Take a decision back before the member is told of it
#[utoipa::path(tag = "approvals", operation_id = "undo_decision",
    params(("programme" = String, Path), ("enrolment" = Uuid, Path)),
    responses((status = 200, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_enrolment`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`undo_too_late`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/enrolments/{enrolment}/undo")]
async fn undo_decision(
    caller: Allowed<UndoDecision>,
    db: Data<Db>,
    window: Data<UndoWindow>,
    path: Path<(String, EnrolmentId)>,
) -> Result<Json<EnrolmentView>, AppError> {
    let desk = desk(&caller, &window)?;
    let view = service::decide(&db, desk, path.1, &Command::Undo).await?;
    Ok(Json(view))
}

/// Decide on several registrations at once
#[utoipa::path(tag = "approvals", operation_id = "decide_enrolments",
    params(("programme" = String, Path)),
    request_body = DecideEnrolments,
    responses((status = 200, body = DecisionResult)), security(("session" = [])))]
#[post("/programmes/{programme}/approvals/decisions")]
async fn decide_enrolments(
    caller: Allowed<DecideSeveral>,
    db: Data<Db>,
    window: Data<UndoWindow>,
    body: Valid<DecideEnrolments>,
) -> Result<Json<DecisionResult>, AppError> {
    let desk = desk(&caller, &window)?;
    let command = body.value.command()?;
    let result = service::decide_many(&db, desk, &body.value.enrolments, &command).await?;
    Ok(Json(result))
}

/// Answer what a coordinator asked about one's registration
#[utoipa::path(tag = "enrolments", operation_id = "answer_ask_back",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("enrolment" = Uuid, Path)),
    request_body = AnswerAskBack,
    responses((status = 200, body = EnrolmentView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_asked_back`")),
    security(("session" = [])))]
#[post("/enrolments/{enrolment}/answer")]
async fn answer_ask_back(
    caller: Allowed<AnswerQuestion>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    body: Valid<AnswerAskBack>,
) -> Result<Json<EnrolmentView>, AppError> {
    let answer = &body.value.answer;
    let view = answering::answer(&db, caller.member_id, *enrolment, answer).await?;
    Ok(Json(view))
}
