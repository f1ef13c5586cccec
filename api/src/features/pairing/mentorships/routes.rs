//! The routes of mentorships.

use actix_web::{
    get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    EndHooks,
    dto::{EndMentorship, MentorshipPage, MentorshipView},
    model::MentorshipId,
    service,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    ListMentorships => list_mentorships: SignedIn,
    GetMentorship => get_mentorship: SignedIn,
    EndMentorshipOf => end_mentorship: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_mentorships)
        .service(get_mentorship)
        .service(end_mentorship);
}

/// The mentorships of one of the caller's enrolments, newest first
#[utoipa::path(tag = "mentorships", operation_id = "list_mentorships",
    params(("enrolment" = Uuid, Path), PageQuery),
    responses((status = 200, body = MentorshipPage)), security(("session" = [])))]
#[get("/enrolments/{enrolment}/mentorships")]
async fn list_mentorships(
    caller: Allowed<ListMentorships>,
    db: Data<Db>,
    enrolment: Path<EnrolmentId>,
    query: Query<PageQuery>,
) -> Result<Json<MentorshipPage>, AppError> {
    let page = service::list(&db, caller.member_id, *enrolment, &query).await?;
    Ok(Json(page))
}

/// One mentorship of the caller
#[utoipa::path(tag = "mentorships", operation_id = "get_mentorship",
    params(("mentorship" = Uuid, Path)),
    responses((status = 200, body = MentorshipView)), security(("session" = [])))]
#[get("/mentorships/{mentorship}")]
async fn get_mentorship(
    caller: Allowed<GetMentorship>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
) -> Result<Json<MentorshipView>, AppError> {
    let view = service::view_of(db.read(), caller.member_id, *mentorship).await?;
    Ok(Json(view))
}

/// End a mentorship; both sides are told and their seats are free again
#[utoipa::path(tag = "mentorships", operation_id = "end_mentorship",
    params(("mentorship" = Uuid, Path)), request_body = EndMentorship,
    responses((status = 200, body = MentorshipView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/end")]
async fn end_mentorship(
    caller: Allowed<EndMentorshipOf>,
    db: Data<Db>,
    hooks: Data<EndHooks>,
    mentorship: Path<MentorshipId>,
    body: Valid<EndMentorship>,
) -> Result<Json<MentorshipView>, AppError> {
    let view = service::end(&db, &hooks, caller.member_id, *mentorship, &body.value).await?;
    Ok(Json(view))
}
