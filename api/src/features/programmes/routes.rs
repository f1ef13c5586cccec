//! Public: anybody may read the programmes.

use actix_web::{
    get,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{ProgrammePage, ProgrammeView},
    service,
};
use crate::{
    db::Db,
    kernel::{Failure, PageQuery},
};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_programmes).service(get_programme);
}

/// The society's programmes
#[utoipa::path(tag = "programmes", operation_id = "list_programmes", params(PageQuery),
    responses((status = 200, body = ProgrammePage)))]
#[get("/programmes")]
async fn list_programmes(
    db: Data<Db>,
    query: Query<PageQuery>,
) -> Result<Json<ProgrammePage>, Failure> {
    Ok(Json(service::list(&db, &query).await?))
}

/// One programme: steps, benefits, rules, questions
#[utoipa::path(tag = "programmes", operation_id = "get_programme",
    params(("programme" = String, Path, description = "The programme's slug")),
    responses((status = 200, body = ProgrammeView)))]
#[get("/programmes/{programme}")]
async fn get_programme(db: Data<Db>, slug: Path<String>) -> Result<Json<ProgrammeView>, Failure> {
    Ok(Json(service::page(&db, &slug).await?))
}
