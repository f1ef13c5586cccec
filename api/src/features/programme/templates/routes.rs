//! The routes of templates.

use actix_web::{
    HttpResponse, delete, get, put,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{SaveTemplate, Template, TemplatePage},
    model::TemplateId,
    service,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Valid},
};

permissions! {
    ListTemplates => list_templates: Coordinator,
    SaveTemplateOf => save_template: Coordinator,
    RemoveTemplate => remove_template: Coordinator,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_templates)
        .service(save_template)
        .service(remove_template);
}

/// Reasons and questions that coordinators write often
#[utoipa::path(tag = "approvals", operation_id = "list_templates",
    params(("programme" = String, Path), PageQuery),
    responses((status = 200, body = TemplatePage)), security(("session" = [])))]
#[get("/programmes/{programme}/templates")]
async fn list_templates(
    caller: Allowed<ListTemplates>,
    db: Data<Db>,
    query: Query<PageQuery>,
) -> Result<Json<TemplatePage>, AppError> {
    let page = service::list(&db, caller.programme_id()?, &query).await?;
    Ok(Json(page))
}

/// Keep a text under its title, in the place of what was there
#[utoipa::path(tag = "approvals", operation_id = "save_template",
    params(("programme" = String, Path)), request_body = SaveTemplate,
    responses((status = 200, body = Template)), security(("session" = [])))]
#[put("/programmes/{programme}/templates")]
async fn save_template(
    caller: Allowed<SaveTemplateOf>,
    db: Data<Db>,
    body: Valid<SaveTemplate>,
) -> Result<Json<Template>, AppError> {
    let programme = caller.programme_id()?;
    let saved = service::save(&db, caller.member_id, programme, &body.value).await?;
    Ok(Json(saved))
}

/// Throw a template away
#[utoipa::path(tag = "approvals", operation_id = "remove_template",
    params(("programme" = String, Path), ("template" = Uuid, Path)),
    responses((status = 204, description = "It is gone")), security(("session" = [])))]
#[delete("/programmes/{programme}/templates/{template}")]
async fn remove_template(
    caller: Allowed<RemoveTemplate>,
    db: Data<Db>,
    path: Path<(String, TemplateId)>,
) -> Result<HttpResponse, AppError> {
    service::remove(&db, caller.member_id, caller.programme_id()?, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
