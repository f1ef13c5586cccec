//! The routes of the member's own enrolments.

use actix_web::{
    HttpResponse, get, post, put,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    approvals,
    dto::{CreateEnrolment, EnrolmentPage, EnrolmentView},
    pausing, photos, profiles, service,
};
use crate::features::programme::resources::{ResourceId, ResourcePage, ResourceView};
use crate::ids::EnrolmentId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, Language, Problem, Valid, created},
};

permissions! {
    ListEnrolments => list_enrolments: SignedIn,
    GetEnrolment => get_enrolment: SignedIn,
    CreateEnrolmentIn => create_enrolment: ActiveMember,
    ListResources => list_resources: ActiveMember,
    AcknowledgeResource => acknowledge_resource: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_enrolments)
        .service(get_enrolment)
        .service(create_enrolment)
        .service(list_resources)
        .service(acknowledge_resource);
    approvals::routes(config);
    pausing::routes(config);
    photos::routes(config);
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
) -> Result<Json<EnrolmentPage>, AppError> {
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
    enrolment: Path<EnrolmentId>,
) -> Result<Json<EnrolmentView>, AppError> {
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
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = service::register(&db, caller.member_id, &programme, &body.value, &once).await?;
    Ok(created(view))
}

/// What there is to read and watch, and what has been
#[utoipa::path(tag = "resources", operation_id = "list_resources",
    params(("enrolment" = Uuid, Path), PageQuery,
        ("Accept-Language" = Option<String>, Header, description = "The language of the texts, where they are in it")),
    responses((status = 200, body = ResourcePage)), security(("session" = [])))]
#[get("/enrolments/{enrolment}/resources")]
async fn list_resources(
    caller: Allowed<ListResources>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    query: Query<PageQuery>,
    language: Language,
) -> Result<Json<ResourcePage>, AppError> {
    let page = service::resources(&db, caller.member_id, *enrolment, &query, language.0).await?;
    Ok(Json(page))
}

/// Say that a resource has been read
#[utoipa::path(tag = "resources", operation_id = "acknowledge_resource",
    params(("enrolment" = Uuid, Path), ("resource" = Uuid, Path),
        ("Accept-Language" = Option<String>, Header, description = "The language of the texts, where they are in it")),
    responses((status = 200, body = ResourceView)), security(("session" = [])))]
#[put("/enrolments/{enrolment}/resources/{resource}/acknowledgement")]
async fn acknowledge_resource(
    caller: Allowed<AcknowledgeResource>,
    db: Data<Db>,
    path: Path<(EnrolmentId, ResourceId)>,
    language: Language,
) -> Result<Json<ResourceView>, AppError> {
    let view = service::acknowledge(&db, caller.member_id, path.0, path.1, language.0).await?;
    Ok(Json(view))
}
