//! Liveness and readiness, for whoever runs the service.

use actix_web::{
    HttpResponse, get,
    web::{Data, Json, ServiceConfig},
};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};

use crate::{
    db::{Db, sql},
    mail::Mailer,
    sso::Society,
};

/// A probe must not wait for a part that hangs.
const PATIENCE: Duration = Duration::from_millis(1500);

pub fn routes(config: &mut ServiceConfig) {
    config.service(live).service(ready);
}

/// The process answers.
#[get("/health/live")]
async fn live() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

/// The process can do its work; `degraded` when only the society or the mail server is away.
#[get("/health/ready")]
async fn ready(
    db: Data<Db>,
    society: Data<Arc<dyn Society>>,
    mailer: Data<Arc<dyn Mailer>>,
) -> HttpResponse {
    let query = sql::rows(db.read(), "select 1", []);
    let database = matches!(tokio::time::timeout(PATIENCE, query).await, Ok(Ok(_)));
    if !database {
        return HttpResponse::ServiceUnavailable()
            .json(json!({ "status": "unavailable", "database": false }));
    }
    let reach = society.reach(db.clock().now());
    let sso = matches!(tokio::time::timeout(PATIENCE, reach).await, Ok(Ok(())));
    let mail = tokio::time::timeout(PATIENCE, mailer.is_reachable())
        .await
        .unwrap_or(false);
    let status = if sso && mail { "ok" } else { "degraded" };
    HttpResponse::Ok().json(json!({
        "status": status, "database": true, "society": sso, "mail": mail
    }))
}
