//! The routes of links in mails that ask how a mentorship is going. They need no session.

use actix_web::{
    get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{dto::CheckUpLinkView, link_key::CheckUpLinkKey, service};
use crate::features::mentoring::activity::dto::AnswerCheckUp;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Problem, Valid},
};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_check_up_link)
        .service(answer_check_up_link);
}

/// The question of a link in a mail
///
/// Changes nothing. An older link shows the newest question.
#[utoipa::path(tag = "activity", operation_id = "get_check_up_link",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("check_up_link" = String, Path, description = "From the link in a mail")),
    responses((status = 200, body = CheckUpLinkView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, it was cut off, or its reader is no active member")))]
#[get("/check-up-links/{check_up_link}")]
async fn get_check_up_link(
    db: Data<Db>,
    key: Data<CheckUpLinkKey>,
    link: Path<String>,
) -> Result<Json<CheckUpLinkView>, AppError> {
    Ok(Json(service::get(&db, &key, &link).await?))
}

/// Answer by a link in a mail how the mentorship is going
///
/// Needs no session. The same answer again changes nothing; another one replaces it.
#[utoipa::path(tag = "activity", operation_id = "answer_check_up_link",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("check_up_link" = String, Path, description = "From the link in a mail")),
    request_body = AnswerCheckUp,
    responses((status = 200, body = CheckUpLinkView),
        (status = 404, body = Problem, content_type = "application/problem+json",
            description = "`not_found`: no link of ours, it was cut off, or its reader is no active member"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`")))]
#[post("/check-up-links/{check_up_link}/answer")]
async fn answer_check_up_link(
    db: Data<Db>,
    key: Data<CheckUpLinkKey>,
    link: Path<String>,
    body: Valid<AnswerCheckUp>,
) -> Result<Json<CheckUpLinkView>, AppError> {
    let answered = service::answer(&db, &key, &link, body.value.answer).await?;
    Ok(Json(answered))
}
