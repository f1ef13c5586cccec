//! Liveness and readiness checks for operators.

use actix_web::{
    HttpResponse, get,
    web::{Data, Json, ServiceConfig},
};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

use crate::features::oversight::administration::probe;
use tandem_platform::{db::Db, mail::Mailer, sso::Society};

pub fn routes(config: &mut ServiceConfig) {
    config.service(live).service(ready);
}

/// The process responds.
#[get("/health/live")]
async fn live() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// The process can serve requests. The status is `degraded` if only the society or the mail server is not reachable. During
/// shutdown it reports not ready, so that load balancers stop sending requests.
#[get("/health/ready")]
async fn ready(
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    mailer: Data<Arc<dyn Mailer>>,
    stop: Data<CancellationToken>,
) -> HttpResponse {
    if stop.is_cancelled() {
        return HttpResponse::ServiceUnavailable().json(json!({ "status": "stopping" }));
    }
    let found = probe(&db, society.as_ref().as_ref(), mailer.as_ref().as_ref()).await;
    let status = found.status();
    if !found.database {
        return HttpResponse::ServiceUnavailable()
            .json(json!({ "status": status, "database": false }));
    }
    HttpResponse::Ok().json(json!({
        "status": status, "database": true, "society": found.society, "mail": found.mail
    }))
}
