//! The routes of the overview.

use actix_web::{
    get,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::MentorshipOverview,
    service,
    timeline::{self, TimelinePage},
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{AppError, db::Db, http::Allowed};

permissions! {
    GetMentorshipOverview => get_mentorship_overview: SignedIn,
    ListTimeline => list_timeline: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_mentorship_overview)
        .service(list_timeline);
}

/// How far a mentorship has come, and what the caller does next
#[utoipa::path(tag = "mentorships", operation_id = "get_mentorship_overview",
    params(("mentorship" = Uuid, Path)),
    responses((status = 200, body = MentorshipOverview)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/overview")]
async fn get_mentorship_overview(
    caller: Allowed<GetMentorshipOverview>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
) -> Result<Json<MentorshipOverview>, AppError> {
    let view = service::overview(&db, caller.member_id, *mentorship).await?;
    Ok(Json(view))
}

/// What happened in a mentorship, newest first
#[utoipa::path(tag = "mentorships", operation_id = "list_timeline",
    params(("mentorship" = Uuid, Path), PageQuery),
    responses((status = 200, body = TimelinePage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/timeline")]
async fn list_timeline(
    caller: Allowed<ListTimeline>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<PageQuery>,
) -> Result<Json<TimelinePage>, AppError> {
    let page = timeline::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}
