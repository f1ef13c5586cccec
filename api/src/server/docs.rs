//! The API contract and Swagger UI.

use actix_web::{
    HttpResponse, get,
    web::{Bytes, Data, ServiceConfig},
};
use utoipa::openapi::OpenApi;
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The contract as JSON, serialized once for all threads. The tree needs much more memory.
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
