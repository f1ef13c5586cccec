//! The routes of the administration.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json, Path, Query},
};
use std::sync::Arc;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{
    dto::{
        DeadPage, EndedSessions, HealthView, MemberPage, MemberQuery, MemberSessionPage,
        ReplayedDeliveries, SignInClaims,
    },
    members,
    probe::probe,
    service,
};
use crate::features::{
    identity::{access_log, sessions::SessionLimits},
    oversight::audit::{self, AuditPage, AuditQuery},
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError, MemberId,
    config::SocietyConfig,
    db::Db,
    events,
    http::{Allowed, NotFound, Principal, Problem},
    mail::Mailer,
    sso::{Reading, Society},
};

permissions! {
    ListMembers => list_members: Administrator,
    ListMemberSessions => list_member_sessions: Administrator,
    EndMemberSessions => end_member_sessions: Administrator,
    ListDeadDeliveries => list_dead_deliveries: Administrator,
    ReplayDelivery => replay_delivery: Administrator,
    ReplayDeliveries => replay_deliveries: Administrator,
    ListAudit => list_audit: Administrator,
    GetSignInClaims => get_sign_in_claims: Administrator,
    GetHealth => get_health: Administrator or StatusRead,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_members)
        .service(list_member_sessions)
        .service(end_member_sessions)
        .service(list_dead_deliveries)
        .service(replay_delivery)
        .service(replay_deliveries)
        .service(list_audit)
        .service(get_sign_in_claims)
        .service(get_health);
}

/// Members by name, address or number
#[utoipa::path(tag = "administration", operation_id = "list_members",
    extensions(("x-rate-limit" = json!("searches"))), params(MemberQuery),
    responses((status = 200, body = MemberPage)), security(("session" = [])))]
#[get("/administration/members")]
async fn list_members(
    caller: Allowed<ListMembers>,
    db: Data<Db>,
    query: Query<MemberQuery>,
) -> Result<Json<MemberPage>, AppError> {
    let (sought, page) = query.into_inner().parted();
    let found = service::members(&db, caller.member_id, sought.as_deref(), &page).await?;
    Ok(Json(found.into()))
}

/// The browsers in which a member is signed in
#[utoipa::path(tag = "administration", operation_id = "list_member_sessions",
    params(("member" = Uuid, Path), PageQuery), responses((status = 200, body = MemberSessionPage)),
    security(("session" = [])))]
#[get("/administration/members/{member}/sessions")]
async fn list_member_sessions(
    caller: Allowed<ListMemberSessions>,
    db: Data<Db>,
    limits: Data<SessionLimits>,
    member: Path<MemberId>,
    page: Query<PageQuery>,
) -> Result<Json<MemberSessionPage>, AppError> {
    let actor = caller.member_id;
    let found = service::sessions_of(&db, actor, *member, **limits, &page).await?;
    Ok(Json(found))
}

/// Sign a member out everywhere
#[utoipa::path(tag = "administration", operation_id = "end_member_sessions",
    params(("member" = Uuid, Path)), responses((status = 200, body = EndedSessions)),
    security(("session" = [])))]
#[delete("/administration/members/{member}/sessions")]
async fn end_member_sessions(
    caller: Allowed<EndMemberSessions>,
    db: Data<Db>,
    member: Path<MemberId>,
) -> Result<Json<EndedSessions>, AppError> {
    let ended = service::end_sessions_of(&db, caller.member_id, *member).await?;
    Ok(Json(EndedSessions { ended }))
}

/// What could not be delivered
#[utoipa::path(tag = "administration", operation_id = "list_dead_deliveries", params(PageQuery),
    responses((status = 200, body = DeadPage)), security(("session" = [])))]
#[get("/administration/deliveries")]
async fn list_dead_deliveries(
    caller: Allowed<ListDeadDeliveries>,
    db: Data<Db>,
    page: Query<PageQuery>,
) -> Result<Json<DeadPage>, AppError> {
    let (found, total) = service::dead_deliveries(&db, caller.member_id, &page).await?;
    Ok(Json(DeadPage::of(found, total)))
}

/// Try a delivery again
#[utoipa::path(tag = "administration", operation_id = "replay_delivery",
    params(("delivery" = Uuid, Path)),
    responses((status = 204, description = "It is tried again at once"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`delivery_not_dead`")),
    security(("session" = [])))]
#[post("/administration/deliveries/{delivery}/replay")]
async fn replay_delivery(
    caller: Allowed<ReplayDelivery>,
    db: Data<Db>,
    delivery: Path<Uuid>,
) -> Result<HttpResponse, AppError> {
    service::replay(&db, caller.member_id, *delivery).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Try everything again that could not be delivered
///
/// Up to 100,000 at a call. Saying so twice is as good as once: what waits already is left as it is.
#[utoipa::path(tag = "administration", operation_id = "replay_deliveries",
    responses((status = 200, body = ReplayedDeliveries)), security(("session" = [])))]
#[post("/administration/deliveries/replay")]
async fn replay_deliveries(
    caller: Allowed<ReplayDeliveries>,
    db: Data<Db>,
) -> Result<Json<ReplayedDeliveries>, AppError> {
    let (replayed, left) = service::replay_all(&db, caller.member_id).await?;
    Ok(Json(ReplayedDeliveries { replayed, left }))
}

/// What happened and who looked
#[utoipa::path(tag = "administration", operation_id = "list_audit",
    extensions(("x-rate-limit" = json!("searches"))), params(AuditQuery),
    responses((status = 200, body = AuditPage)), security(("session" = [])))]
#[get("/administration/audit")]
async fn list_audit(
    caller: Allowed<ListAudit>,
    db: Data<Db>,
    query: Query<AuditQuery>,
) -> Result<Json<AuditPage>, AppError> {
    let found = audit::entries(&db, query.into_inner()).await?;
    access_log::record(&db, caller.member_id, "administration.audit_read", None).await?;
    Ok(Json(found))
}

/// What the society sent when the caller last signed in
#[utoipa::path(tag = "administration", operation_id = "get_sign_in_claims",
    responses((status = 200, body = SignInClaims)), security(("session" = [])))]
#[get("/administration/sso/claims")]
async fn get_sign_in_claims(
    caller: Allowed<GetSignInClaims>,
    db: Data<Db>,
    society: Data<SocietyConfig>,
) -> Result<Json<SignInClaims>, AppError> {
    let row = members::claims_of(&db, caller.member_id).await?;
    Ok(Json(SignInClaims::of(row, &Reading::of(&society))))
}

/// Whether everything runs, and what waits
#[utoipa::path(tag = "administration", operation_id = "get_health",
    responses((status = 200, body = HealthView)), security(("session" = [])))]
#[get("/administration/health")]
async fn get_health(
    _caller: Allowed<GetHealth, Principal>,
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    mailer: Data<Arc<dyn Mailer>>,
) -> Result<Json<HealthView>, AppError> {
    let found = probe(&db, society.as_ref().as_ref(), mailer.as_ref().as_ref()).await;
    let counts = members::counts(&db).await?.ok_or(NotFound)?;
    let waiting = events::outbox_stats(&db).await?;
    Ok(Json(HealthView::of(found, counts, waiting, db.engine())))
}
