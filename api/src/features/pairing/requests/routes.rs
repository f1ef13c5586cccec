//! The routes of requests.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    commands,
    dto::{
        AnswerQuestion, AskAboutRequest, CreateRequest, DeclineRequest, RequestPage, RequestQuery,
        RequestView,
    },
    queries, send,
};
use crate::features::{
    identity::members::RecipientLimits,
    pairing::{matching::MatchIndex, mentorships::MentorshipView},
    participation::enrolments::EnrolmentView,
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_kernel::{permissions, random};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, Problem, Valid, created},
};

permissions! {
    ListRequests => list_requests: SignedIn,
    GetRequest => get_request: SignedIn,
    CreateRequestTo => create_request: ActiveMember,
    AcceptRequest => accept_request: ActiveMember,
    DeclineRequestOf => decline_request: SignedIn,
    WithdrawRequest => withdraw_request: SignedIn,
    WithdrawEnrolment => withdraw_enrolment: SignedIn,
    AskAbout => ask_about_request: ActiveMember,
    AnswerAbout => answer_question: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_requests)
        .service(create_request)
        .service(ask_about_request)
        .service(answer_question)
        .service(get_request)
        .service(accept_request)
        .service(decline_request)
        .service(withdraw_request)
        .service(withdraw_enrolment);
}

/// The requests of one of the caller's enrolments, newest first
#[utoipa::path(tag = "requests", operation_id = "list_requests",
    params(("enrolment" = Uuid, Path), RequestQuery),
    responses((status = 200, body = RequestPage)), security(("session" = [])))]
#[get("/enrolments/{enrolment}/requests")]
async fn list_requests(
    caller: Allowed<ListRequests>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    query: Query<RequestQuery>,
) -> Result<Json<RequestPage>, AppError> {
    let page = queries::list(&db, caller.member_id, *enrolment, &query).await?;
    Ok(Json(page))
}

/// Ask a mentor, or as a mentor ask a mentee
#[utoipa::path(tag = "requests", operation_id = "create_request",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("enrolment" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateRequest,
    responses((status = 201, body = RequestView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentor_not_available`, `mentee_not_available`, `mentor_has_no_free_seat`, \
                `mentee_has_no_free_seat`, `mentorship_exists`, `request_already_open`, \
                `too_many_open_requests`, `not_approved`, `enrolment_paused`, \
                `profile_incomplete`, `required_resources_unread`")),
    security(("session" = [])))]
#[post("/enrolments/{enrolment}/requests")]
async fn create_request(
    caller: Allowed<CreateRequestTo>,
    db: Data<Db>,
    match_index: Data<MatchIndex>,
    limits: Data<RecipientLimits>,
    enrolment: Path<EnrolmentId>,
    key: IdempotencyKey,
    body: Valid<CreateRequest>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let (member, body) = (caller.member_id, &body.value);
    let view = send::send(&db, &match_index, member, *enrolment, body, **limits, &once).await?;
    Ok(created(view))
}

/// One request that the caller sent or received
#[utoipa::path(tag = "requests", operation_id = "get_request",
    params(("request" = Uuid, Path)),
    responses((status = 200, body = RequestView)), security(("session" = [])))]
#[get("/requests/{request}")]
async fn get_request(
    caller: Allowed<GetRequest>,
    db: Data<Db>,
    request: Path<RequestId>,
) -> Result<Json<RequestView>, AppError> {
    Ok(Json(
        queries::one(db.read(), caller.member_id, *request).await?,
    ))
}

/// Accept a request: the mentorship begins, or nothing changes
#[utoipa::path(tag = "requests", operation_id = "accept_request",
    params(("request" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = MentorshipView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`request_already_decided`, `mentee_has_no_free_seat`, \
                `mentor_has_no_free_seat`, `mentee_not_available`, `mentor_not_available`")),
    security(("session" = [])))]
#[post("/requests/{request}/acceptance")]
async fn accept_request(
    caller: Allowed<AcceptRequest>,
    db: Data<Db>,
    request: Path<RequestId>,
    key: IdempotencyKey,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, random::digest(request.0.as_bytes()));
    let view = commands::accept(&db, caller.member_id, *request, &once).await?;
    Ok(created(view))
}

/// Decline a request
#[utoipa::path(tag = "requests", operation_id = "decline_request",
    params(("request" = Uuid, Path)), request_body = DeclineRequest,
    responses((status = 200, body = RequestView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`request_already_decided`")),
    security(("session" = [])))]
#[post("/requests/{request}/decline")]
async fn decline_request(
    caller: Allowed<DeclineRequestOf>,
    db: Data<Db>,
    request: Path<RequestId>,
    body: Valid<DeclineRequest>,
) -> Result<Json<RequestView>, AppError> {
    let view = commands::decline(&db, caller.member_id, *request, &body.value).await?;
    Ok(Json(view))
}

/// Withdraw a request
#[utoipa::path(tag = "requests", operation_id = "withdraw_request",
    params(("request" = Uuid, Path)),
    responses((status = 200, body = RequestView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`request_already_decided`")),
    security(("session" = [])))]
#[post("/requests/{request}/withdrawal")]
async fn withdraw_request(
    caller: Allowed<WithdrawRequest>,
    db: Data<Db>,
    request: Path<RequestId>,
) -> Result<Json<RequestView>, AppError> {
    let view = commands::withdraw(&db, caller.member_id, *request).await?;
    Ok(Json(view))
}

/// Ask for more before deciding; once
#[utoipa::path(tag = "requests", operation_id = "ask_about_request",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("request" = Uuid, Path)), request_body = AskAboutRequest,
    responses((status = 200, body = RequestView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`request_already_decided`, `question_already_asked`")),
    security(("session" = [])))]
#[post("/requests/{request}/question")]
async fn ask_about_request(
    caller: Allowed<AskAbout>,
    db: Data<Db>,
    request: Path<RequestId>,
    body: Valid<AskAboutRequest>,
) -> Result<Json<RequestView>, AppError> {
    let AskAboutRequest { question } = &body.value;
    let view = commands::ask(&db, caller.member_id, *request, question).await?;
    Ok(Json(view))
}

/// Answer what the other side asked
#[utoipa::path(tag = "requests", operation_id = "answer_question",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("request" = Uuid, Path)), request_body = AnswerQuestion,
    responses((status = 200, body = RequestView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`request_already_decided`, `nothing_to_answer`")),
    security(("session" = [])))]
#[post("/requests/{request}/answer")]
async fn answer_question(
    caller: Allowed<AnswerAbout>,
    db: Data<Db>,
    request: Path<RequestId>,
    body: Valid<AnswerQuestion>,
) -> Result<Json<RequestView>, AppError> {
    let AnswerQuestion { answer } = &body.value;
    let view = commands::answer(&db, caller.member_id, *request, answer).await?;
    Ok(Json(view))
}

/// Leave the programme in this role; what is still open is closed
#[utoipa::path(tag = "enrolments", operation_id = "withdraw_enrolment",
    params(("enrolment" = Uuid, Path)),
    responses((status = 200, body = EnrolmentView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_running`, `not_taking_part`")),
    security(("session" = [])))]
#[post("/enrolments/{enrolment}/withdrawal")]
async fn withdraw_enrolment(
    caller: Allowed<WithdrawEnrolment>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
) -> Result<Json<EnrolmentView>, AppError> {
    let view = commands::leave(&db, caller.member_id, *enrolment).await?;
    Ok(Json(view))
}
