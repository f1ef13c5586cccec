//! The routes of links in mails about proposed times. They need no session.

use actix_web::{
    delete, get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{dto::MeetingLinkView, link_key::MeetingLinkKey, service};
use tandem_platform::{AppError, db::Db, http::Problem};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_meeting_link)
        .service(confirm_meeting_link)
        .service(take_back_meeting_link);
}

/// The proposed time of a link in a mail
///
/// Changes nothing. An older link says what the meeting is now.
#[utoipa::path(tag = "calendar", operation_id = "get_meeting_link",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("link" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = MeetingLinkView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, it was cut off, or its reader is no active member")))]
#[get("/meeting-links/{link}")]
async fn get_meeting_link(
    db: Data<Db>,
    key: Data<MeetingLinkKey>,
    link: Path<String>,
) -> Result<Json<MeetingLinkView>, AppError> {
    Ok(Json(service::get(&db, &key, &link).await?))
}

/// Confirm the proposed time of a link in a mail
///
/// Needs no session. Asked again it changes nothing more.
#[utoipa::path(tag = "calendar", operation_id = "confirm_meeting_link",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("link" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = MeetingLinkView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, it was cut off, or its reader is no active member"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `meeting_not_open`, `times_are_your_own`, \
                `time_no_longer_offered`, `time_has_passed`, `time_is_taken`")))]
#[post("/meeting-links/{link}/confirmation")]
async fn confirm_meeting_link(
    db: Data<Db>,
    key: Data<MeetingLinkKey>,
    link: Path<String>,
) -> Result<Json<MeetingLinkView>, AppError> {
    Ok(Json(service::confirm(&db, &key, &link).await?))
}

/// Take back, within a minute, what was confirmed by a link in a mail
///
/// The proposed times then wait for an answer as before. The first agreed time of a meeting can be taken back, a move cannot.
#[utoipa::path(tag = "calendar", operation_id = "take_back_meeting_link",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("link" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = MeetingLinkView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, it was cut off, or its reader is no active member"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `time_no_longer_offered`, `too_late_to_take_back`")))]
#[delete("/meeting-links/{link}/confirmation")]
async fn take_back_meeting_link(
    db: Data<Db>,
    key: Data<MeetingLinkKey>,
    link: Path<String>,
) -> Result<Json<MeetingLinkView>, AppError> {
    Ok(Json(service::undo_confirmation(&db, &key, &link).await?))
}
