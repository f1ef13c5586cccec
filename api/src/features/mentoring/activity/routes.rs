//! The routes of mentorships without activity.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    commands,
    dto::{
        AnswerCheckUp, CheckUpView, MentorshipActivity, QuietMentorship, QuietMentorshipPage,
        QuietQuery,
    },
    links, own, quiet_list,
};
use crate::features::pairing::mentorships::{EndHooks, MentorshipId, MentorshipView};
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    GetMentorshipActivity => get_mentorship_activity: SignedIn,
    AnswerCheckUpOf => answer_check_up: SignedIn,
    ReleaseMentorship => release_mentorship: SignedIn,
    ListQuietMentorships => list_quiet_mentorships: Coordinator,
    RemindMentorship => remind_quiet_mentorship: Coordinator,
    ReleaseQuietMentorship => release_quiet_mentorship: Coordinator,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_mentorship_activity)
        .service(answer_check_up)
        .service(release_mentorship)
        .service(list_quiet_mentorships)
        .service(remind_quiet_mentorship)
        .service(release_quiet_mentorship)
        .configure(links::routes);
}

/// Whether the two of a mentorship are in contact, and what the caller was asked about it
#[utoipa::path(tag = "activity", operation_id = "get_mentorship_activity",
    params(("mentorship" = Uuid, Path)),
    responses((status = 200, body = MentorshipActivity)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/activity")]
async fn get_mentorship_activity(
    caller: Allowed<GetMentorshipActivity>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
) -> Result<Json<MentorshipActivity>, AppError> {
    let activity = own::activity(&db, caller.member_id, *mentorship).await?;
    Ok(Json(activity))
}

/// Answer whether the mentorship is still going well
///
/// The same answer again changes nothing; another one replaces it. Coordinators are told of `need_help`, and see each answer.
#[utoipa::path(tag = "activity", operation_id = "answer_check_up",
    params(("mentorship" = Uuid, Path)), request_body = AnswerCheckUp,
    responses((status = 200, body = CheckUpView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `nothing_asked`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/check-up-answer")]
async fn answer_check_up(
    caller: Allowed<AnswerCheckUpOf>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    body: Valid<AnswerCheckUp>,
) -> Result<Json<CheckUpView>, AppError> {
    let answer = body.value.answer;
    let view = commands::answer(&db, caller.member_id, *mentorship, answer).await?;
    Ok(Json(view))
}

/// Release the places of a mentorship without first contact, from the 30th day on; both are told
#[utoipa::path(tag = "activity", operation_id = "release_mentorship",
    params(("mentorship" = Uuid, Path)),
    responses((status = 200, body = MentorshipView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `contact_was_made`, `release_too_early`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/release")]
async fn release_mentorship(
    caller: Allowed<ReleaseMentorship>,
    db: Data<Db>,
    hooks: Data<EndHooks>,
    mentorship: Path<MentorshipId>,
) -> Result<Json<MentorshipView>, AppError> {
    let view = commands::release_own(&db, &hooks, caller.member_id, *mentorship).await?;
    Ok(Json(view))
}

/// Mentorships of a programme that need attention, the longest quiet first
///
/// Without activity, without first contact, or with a call for help; or those that were reminded, with what came of it. No text
/// that the two wrote is in it.
#[utoipa::path(tag = "activity", operation_id = "list_quiet_mentorships",
    extensions(("x-rate-limit" = json!("searches"))),
    params(("programme" = String, Path), QuietQuery),
    responses((status = 200, body = QuietMentorshipPage)), security(("session" = [])))]
#[get("/programmes/{programme}/quiet-mentorships")]
async fn list_quiet_mentorships(
    caller: Allowed<ListQuietMentorships>,
    db: Data<Db>,
    query: Query<QuietQuery>,
) -> Result<Json<QuietMentorshipPage>, AppError> {
    let programme = caller.programme_id()?;
    let page = quiet_list::list(&db, caller.member_id, programme, &query).await?;
    Ok(Json(page))
}

/// Remind both sides of a quiet mentorship, at most once in seven days
#[utoipa::path(tag = "activity", operation_id = "remind_quiet_mentorship",
    params(("programme" = String, Path), ("mentorship" = Uuid, Path)),
    responses((status = 200, body = QuietMentorship),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_mentorship`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_not_quiet`, `reminded_recently`, `nobody_to_remind`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/quiet-mentorships/{mentorship}/reminder")]
async fn remind_quiet_mentorship(
    caller: Allowed<RemindMentorship>,
    db: Data<Db>,
    path: Path<(String, MentorshipId)>,
) -> Result<Json<QuietMentorship>, AppError> {
    let (programme, member_id) = (caller.programme_id()?, caller.member_id);
    commands::remind(&db, member_id, programme, path.1).await?;
    let view = quiet_list::one(&db, member_id, programme, path.1).await?;
    Ok(Json(view))
}

/// Release the places of a mentorship without first contact, from the 30th day on; both are told
#[utoipa::path(tag = "activity", operation_id = "release_quiet_mentorship",
    params(("programme" = String, Path), ("mentorship" = Uuid, Path)),
    responses((status = 204, description = "It has ended, and both are free for another one"),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`own_mentorship`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `contact_was_made`, `release_too_early`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/quiet-mentorships/{mentorship}/release")]
async fn release_quiet_mentorship(
    caller: Allowed<ReleaseQuietMentorship>,
    db: Data<Db>,
    hooks: Data<EndHooks>,
    path: Path<(String, MentorshipId)>,
) -> Result<HttpResponse, AppError> {
    let (programme, member_id) = (caller.programme_id()?, caller.member_id);
    commands::release(&db, &hooks, member_id, programme, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}
