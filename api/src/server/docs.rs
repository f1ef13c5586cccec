//! The contract and a page that shows it, for those who call the service.

use actix_web::{
    HttpResponse, get,
    web::{Bytes, Data, ServiceConfig},
};
use utoipa::openapi::OpenApi;
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The contract as it goes out, written once for all threads: as a tree it is many times as large.
pub struct Written(Bytes);

impl Written {
    pub fn of(contract: &OpenApi) -> Self {
        Self(serde_json::to_vec(contract).unwrap_or_default().into())
    }
}

pub fn routes(config: &mut ServiceConfig) {
    let shown = Config::new(["/openapi.json"]);
    config
        .service(document)
        .service(SwaggerUi::new("/docs/{_:.*}").config(shown));
}

#[get("/openapi.json")]
async fn document(contract: Data<Written>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(contract.0.clone())
}
