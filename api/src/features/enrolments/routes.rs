//! Enrolments over HTTP: the member's own, and the coordinator's queue.

use actix_web::{
    HttpResponse, get, post, put,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{
    dto::{
        ApprovalPage, ApprovalQuery, CreateEnrolment, DeclineEnrolment, EnrolmentPage,
        EnrolmentView,
    },
    profiles, service,
};
use crate::{
    db::Db,
    features::resources::{ResourcePage, ResourceView},
    http::{Allowed, IdempotencyKey, Problem, Valid},
    kernel::{Failure, PageQuery},
    permissions,
};

permissions! {
    ListEnrolments => list_enrolments: SignedIn,
    GetEnrolment => get_enrolment: SignedIn,
    CreateEnrolmentIn => create_enrolment: ActiveMember,
    ListApprovals => list_approvals: Coordinator,
    ApproveEnrolment => approve_enrolment: Coordinator,
    DeclineEnrolmentOf => decline_enrolment: Coordinator,
    ListResources => list_resources: ActiveMember,
    AcknowledgeResource => acknowledge_resource: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_enrolments)
        .service(get_enrolment)
        .service(create_enrolment)
        .service(list_approvals)
        .service(approve_enrolment)
        .service(decline_enrolment)
        .service(list_resources)
        .service(acknowledge_resource);
    profiles::routes(config);
}

/// The caller's enrolments, in every programme and role
#[utoipa::path(tag = "enrolments", operation_id = "list_enrolments", params(PageQuery),
    responses((status = 200, body = EnrolmentPage)), security(("session" = [])))]
#[get("/enrolments")]
async fn list_enrolments(
    caller: Allowed<ListEnrolments>,
    db: Data<Db>,
    query: Query<PageQuery>,
) -> Result<Json<EnrolmentPage>, Failure> {
    Ok(Json(service::list(&db, caller.member_id, &query).await?))
}

/// One of the caller's enrolments
#[utoipa::path(tag = "enrolments", operation_id = "get_enrolment",
    params(("enrolment" = Uuid, Path)),
    responses((status = 200, body = EnrolmentView)), security(("session" = [])))]
#[get("/enrolments/{enrolment}")]
async fn get_enrolment(
    caller: Allowed<GetEnrolment>,
    db: Data<Db>,
    enrolment: Path<Uuid>,
) -> Result<Json<EnrolmentView>, Failure> {
    let view = service::get(&db, caller.member_id, *enrolment).await?;
    Ok(Json(view))
}

/// Register as mentee or mentor
#[utoipa::path(tag = "enrolments", operation_id = "create_enrolment",
    params(("programme" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateEnrolment,
    responses((status = 201, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`mentors_by_invitation_only`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`enrolment_exists`, `enrolment_closed`, `pledge_outdated`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/enrolments")]
async fn create_enrolment(
    caller: Allowed<CreateEnrolmentIn>,
    db: Data<Db>,
    programme: Path<String>,
    key: IdempotencyKey,
    body: Valid<CreateEnrolment>,
) -> Result<HttpResponse, Failure> {
    let once = key.once(&caller, body.hash);
    let view = service::register(&db, caller.member_id, &programme, &body.value, &once).await?;
    Ok(HttpResponse::Created().json(view))
}

/// Registrations that wait for a decision, oldest first
#[utoipa::path(tag = "approvals", operation_id = "list_approvals",
    params(("programme" = String, Path), ApprovalQuery),
    responses((status = 200, body = ApprovalPage)), security(("session" = [])))]
#[get("/programmes/{programme}/approvals")]
async fn list_approvals(
    caller: Allowed<ListApprovals>,
    db: Data<Db>,
    query: Query<ApprovalQuery>,
) -> Result<Json<ApprovalPage>, Failure> {
    let programme = caller.programme_id()?;
    let page = service::approvals(&db, caller.member_id, programme, &query).await?;
    Ok(Json(page))
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
    path: Path<(String, Uuid)>,
) -> Result<Json<EnrolmentView>, Failure> {
    let programme = caller.programme_id()?;
    let view = service::approve(&db, caller.member_id, programme, path.1).await?;
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
    path: Path<(String, Uuid)>,
    body: Valid<DeclineEnrolment>,
) -> Result<Json<EnrolmentView>, Failure> {
    let programme = caller.programme_id()?;
    let reason = &body.value.reason;
    let view = service::decline(&db, caller.member_id, programme, path.1, reason).await?;
    Ok(Json(view))
}

/// What there is to read and watch, and what has been
#[utoipa::path(tag = "resources", operation_id = "list_resources",
    params(("enrolment" = Uuid, Path), PageQuery),
    responses((status = 200, body = ResourcePage)), security(("session" = [])))]
#[get("/enrolments/{enrolment}/resources")]
async fn list_resources(
    caller: Allowed<ListResources>,
    db: Data<Db>,
    enrolment: Path<Uuid>,
    query: Query<PageQuery>,
) -> Result<Json<ResourcePage>, Failure> {
    let page = service::resources(&db, caller.member_id, *enrolment, &query).await?;
    Ok(Json(page))
}

/// Say that a resource has been read
#[utoipa::path(tag = "resources", operation_id = "acknowledge_resource",
    params(("enrolment" = Uuid, Path), ("resource" = Uuid, Path)),
    responses((status = 200, body = ResourceView)), security(("session" = [])))]
#[put("/enrolments/{enrolment}/resources/{resource}/acknowledgement")]
async fn acknowledge_resource(
    caller: Allowed<AcknowledgeResource>,
    db: Data<Db>,
    path: Path<(Uuid, Uuid)>,
) -> Result<Json<ResourceView>, Failure> {
    let view = service::acknowledge(&db, caller.member_id, path.0, path.1).await?;
    Ok(Json(view))
}
