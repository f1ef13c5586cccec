//! The routes of the journey.

use actix_web::{
    get,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{dto::Journey, service};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{AppError, db::Db, http::Allowed};

permissions! { GetJourney => get_journey: SignedIn }

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_journey);
}

/// Where the caller stands in one enrolment, and what to do next
#[utoipa::path(tag = "home", operation_id = "get_journey",
    params(("enrolment" = Uuid, Path)),
    responses((status = 200, body = Journey)), security(("session" = [])))]
#[get("/enrolments/{enrolment}/journey")]
async fn get_journey(
    caller: Allowed<GetJourney>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
) -> Result<Json<Journey>, AppError> {
    let journey = service::journey(&db, caller.member_id, *enrolment).await?;
    Ok(Json(journey))
}
