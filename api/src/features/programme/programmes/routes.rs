//! The public routes of programmes.

use actix_web::{
    get,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{ProgrammePage, ProgrammeView},
    service,
};
use tandem_kernel::PageQuery;
use tandem_platform::{AppError, db::Db, http::Language};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_programmes).service(get_programme);
}

/// The society's programmes
#[utoipa::path(tag = "programmes", operation_id = "list_programmes",
    params(PageQuery, ("Accept-Language" = Option<String>, Header, description = "The language of the texts, where they are in it")),
    responses((status = 200, body = ProgrammePage)))]
#[get("/programmes")]
async fn list_programmes(
    db: Data<Db>,
    query: Query<PageQuery>,
    language: Language,
) -> Result<Json<ProgrammePage>, AppError> {
    Ok(Json(service::list(&db, &query, language.0).await?))
}

/// One programme: steps, benefits, rules, questions
#[utoipa::path(tag = "programmes", operation_id = "get_programme",
    params(("programme" = String, Path, description = "The programme's slug"),
        ("Accept-Language" = Option<String>, Header, description = "The language of the texts, where they are in it")),
    responses((status = 200, body = ProgrammeView)))]
#[get("/programmes/{programme}")]
async fn get_programme(
    db: Data<Db>,
    slug: Path<String>,
    language: Language,
) -> Result<Json<ProgrammeView>, AppError> {
    Ok(Json(service::page(&db, &slug, language.0).await?))
}
