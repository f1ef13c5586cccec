//! The routes of agreements.

use actix_web::{
    HttpResponse, get, patch, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    commands,
    dto::{
        AgreementPage, AgreementView, ApproveAgreement, ProposeAgreement, RequestAgreementChanges,
        UpdateAgreement,
    },
    queries,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{PageQuery, permissions, random};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Problem, Valid, created, etag},
};

permissions! {
    ListAgreements => list_agreements: SignedIn,
    GetAgreement => get_agreement: SignedIn,
    CreateAgreement => create_agreement: ActiveMember,
    UpdateAgreementOf => update_agreement: ActiveMember,
    ProposeAgreementTo => propose_agreement: ActiveMember,
    WithdrawAgreement => withdraw_agreement: SignedIn,
    RequestChanges => request_agreement_changes: ActiveMember,
    ApproveAgreementOf => approve_agreement: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_agreements)
        .service(create_agreement)
        .service(get_agreement)
        .service(update_agreement)
        .service(propose_agreement)
        .service(withdraw_agreement)
        .service(request_agreement_changes)
        .service(approve_agreement);
}

/// The versions of a mentorship's agreement, newest first
#[utoipa::path(tag = "agreements", operation_id = "list_agreements",
    params(("mentorship" = Uuid, Path), PageQuery),
    responses((status = 200, body = AgreementPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/agreements")]
async fn list_agreements(
    caller: Allowed<ListAgreements>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<PageQuery>,
) -> Result<Json<AgreementPage>, AppError> {
    let page = queries::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// Start a draft of the next version; it begins with the last text that both have read
#[utoipa::path(tag = "agreements", operation_id = "create_agreement",
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = AgreementView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `mentee_writes_agreement_first`, \
                `agreement_already_open`; `agreement_being_written` by the other side")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/agreements")]
async fn create_agreement(
    caller: Allowed<CreateAgreement>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, random::digest(mentorship.0.as_bytes()));
    let view = commands::start(&db, caller.member_id, *mentorship, &once).await?;
    Ok(created(view))
}

/// One version of a mentorship's agreement
#[utoipa::path(tag = "agreements", operation_id = "get_agreement",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path)),
    responses((status = 200, body = AgreementView,
        headers(("ETag" = String, description = "The version, for `If-Match`")))),
    security(("session" = [])))]
#[get("/mentorships/{mentorship}/agreements/{number}")]
async fn get_agreement(
    caller: Allowed<GetAgreement>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
) -> Result<HttpResponse, AppError> {
    let (mentorship, number) = *path;
    let view = queries::get(&db, caller.member_id, mentorship, number).await?;
    Ok(versioned(view))
}

/// Change some terms of the caller's draft
#[utoipa::path(tag = "agreements", operation_id = "update_agreement",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path), ("If-Match" = String, Header)),
    request_body = UpdateAgreement,
    responses((status = 200, body = AgreementView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `agreement_not_draft`")),
    security(("session" = [])))]
#[patch("/mentorships/{mentorship}/agreements/{number}")]
async fn update_agreement(
    caller: Allowed<UpdateAgreementOf>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
    version: IfMatch,
    body: Valid<UpdateAgreement>,
) -> Result<HttpResponse, AppError> {
    let view = commands::update(&db, caller.member_id, *path, version, &body.value).await?;
    Ok(versioned(view))
}

fn versioned(view: AgreementView) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view)
}

/// Propose the caller's draft to the other side; this freezes its text and is the caller's approval
#[utoipa::path(tag = "agreements", operation_id = "propose_agreement",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path)),
    request_body = ProposeAgreement,
    responses((status = 200, body = AgreementView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `agreement_not_draft`"),
        (status = 412, body = Problem, content_type = "application/problem+json",
            description = "`precondition_failed`: the draft has another version")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/agreements/{number}/proposal")]
async fn propose_agreement(
    caller: Allowed<ProposeAgreementTo>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
    body: Valid<ProposeAgreement>,
) -> Result<Json<AgreementView>, AppError> {
    let version = IfMatch(body.value.version);
    let view = commands::propose(&db, caller.member_id, *path, version).await?;
    Ok(Json(view))
}

/// Withdraw the caller's draft or proposal
#[utoipa::path(tag = "agreements", operation_id = "withdraw_agreement",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path)),
    responses((status = 200, body = AgreementView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `agreement_not_open`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/agreements/{number}/withdrawal")]
async fn withdraw_agreement(
    caller: Allowed<WithdrawAgreement>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
) -> Result<Json<AgreementView>, AppError> {
    let view = commands::withdraw(&db, caller.member_id, *path).await?;
    Ok(Json(view))
}

/// Send the other side's proposal back with comments
#[utoipa::path(tag = "agreements", operation_id = "request_agreement_changes",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path)),
    request_body = RequestAgreementChanges,
    responses((status = 200, body = AgreementView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `agreement_not_proposed`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/agreements/{number}/change-request")]
async fn request_agreement_changes(
    caller: Allowed<RequestChanges>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
    body: Valid<RequestAgreementChanges>,
) -> Result<Json<AgreementView>, AppError> {
    let view = commands::request_changes(&db, caller.member_id, *path, &body.value).await?;
    Ok(Json(view))
}

/// Approve the other side's proposal, which comes into force
#[utoipa::path(tag = "agreements", operation_id = "approve_agreement",
    params(("mentorship" = Uuid, Path), ("number" = i32, Path)),
    request_body = ApproveAgreement,
    responses((status = 200, body = AgreementView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `agreement_not_proposed`, \
                `agreement_text_differs`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/agreements/{number}/approval")]
async fn approve_agreement(
    caller: Allowed<ApproveAgreementOf>,
    db: Data<Db>,
    path: Path<(MentorshipId, i32)>,
    body: Valid<ApproveAgreement>,
) -> Result<Json<AgreementView>, AppError> {
    let view = commands::approve(&db, caller.member_id, *path, &body.value).await?;
    Ok(Json(view))
}
