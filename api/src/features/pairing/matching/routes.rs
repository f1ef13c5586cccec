//! The routes of matches.

use actix_web::{
    get,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{MatchDetails, MatchPage, MatchQuery},
    match_index::MatchIndex,
    picks, service,
};
use crate::ids::EnrolmentId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem},
};

permissions! {
    ListMatches => list_matches: ActiveMember,
    GetMatch => get_match: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_matches).service(get_match);
    picks::routes(config);
}

/// Mentors for a mentee, or mentees for a mentor, the closest first, each with the reasons
#[utoipa::path(tag = "matching", operation_id = "list_matches",
    extensions(("x-rate-limit" = json!("searches"))),
    params(("enrolment" = Uuid, Path), MatchQuery),
    responses((status = 200, body = MatchPage),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `enrolment_paused`, `required_resources_unread`, \
                `profile_incomplete`, `no_free_seat`")),
    security(("session" = [])))]
#[get("/enrolments/{enrolment}/matches")]
async fn list_matches(
    caller: Allowed<ListMatches>,
    db: Data<Db>,
    match_index: Data<MatchIndex>,
    enrolment: Path<EnrolmentId>,
    query: Query<MatchQuery>,
) -> Result<Json<MatchPage>, AppError> {
    let page = service::page(&db, &match_index, caller.member_id, *enrolment, &query).await?;
    Ok(Json(page))
}

/// One person as the reader's list shows them, with the reasons
#[utoipa::path(tag = "matching", operation_id = "get_match",
    params(("enrolment" = Uuid, Path), ("person" = Uuid, Path, description = "The other's enrolment")),
    responses((status = 200, body = MatchDetails),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`not_approved`, `enrolment_paused`, `required_resources_unread`, \
                `profile_incomplete`, `no_free_seat`, `no_longer_takes_part`")),
    security(("session" = [])))]
#[get("/enrolments/{enrolment}/matches/{person}")]
async fn get_match(
    caller: Allowed<GetMatch>,
    db: Data<Db>,
    match_index: Data<MatchIndex>,
    path: Path<(EnrolmentId, EnrolmentId)>,
) -> Result<Json<MatchDetails>, AppError> {
    let view = service::one(&db, &match_index, caller.member_id, path.0, path.1).await?;
    Ok(Json(view))
}
