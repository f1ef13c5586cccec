//! The routes of deputies.

use actix_web::{
    HttpResponse, delete, get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{Deputy, DeputyPage, NameDeputy},
    model::DeputyId,
    service,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, Problem, Valid, created},
};

permissions! {
    ListDeputies => list_deputies: Coordinator,
    NameDeputyOf => name_deputy: CoordinatorNoDeputy,
    EndDeputy => end_deputy: CoordinatorNoDeputy,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_deputies)
        .service(name_deputy)
        .service(end_deputy);
}

/// Who stands in for the coordinators of a programme
#[utoipa::path(tag = "deputies", operation_id = "list_deputies",
    params(("programme" = String, Path), PageQuery),
    responses((status = 200, body = DeputyPage)), security(("session" = [])))]
#[get("/programmes/{programme}/deputies")]
async fn list_deputies(
    caller: Allowed<ListDeputies>,
    db: Data<Db>,
    query: Query<PageQuery>,
) -> Result<Json<DeputyPage>, AppError> {
    let programme = caller.programme_id()?;
    let may_name = !caller.is_deputy(programme);
    let page = service::list(&db, caller.member_id, may_name, programme, &query).await?;
    Ok(Json(page))
}

/// Name a deputy; their rights begin at once
#[utoipa::path(tag = "deputies", operation_id = "name_deputy",
    params(("programme" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = NameDeputy,
    responses((status = 201, body = Deputy),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`no_such_member`, `several_members`, `member_not_active`, \
                `own_deputy`, `already_coordinates`, `already_deputy`, `in_the_past` or \
                `idempotency_key_in_use`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/deputies")]
async fn name_deputy(
    caller: Allowed<NameDeputyOf>,
    db: Data<Db>,
    key: IdempotencyKey,
    body: Valid<NameDeputy>,
) -> Result<HttpResponse, AppError> {
    let programme = caller.programme_id()?;
    let once = key.once(&caller, body.hash);
    let deputy = service::name(&db, caller.member_id, programme, &body.value, &once).await?;
    Ok(created(deputy))
}

/// End it; their rights are gone at the next request
#[utoipa::path(tag = "deputies", operation_id = "end_deputy",
    params(("programme" = String, Path), ("deputy" = Uuid, Path)),
    responses((status = 204, description = "They are no deputy any more")),
    security(("session" = [])))]
#[delete("/programmes/{programme}/deputies/{deputy}")]
async fn end_deputy(
    caller: Allowed<EndDeputy>,
    db: Data<Db>,
    path: Path<(String, DeputyId)>,
) -> Result<HttpResponse, AppError> {
    service::end(&db, caller.member_id, caller.programme_id()?, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
