//! The routes of notification preferences.

use actix_web::{
    get, put,
    web::{Data, Json},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{NotificationPreferences, UpdateNotificationPreferences},
    service,
};
use crate::notice::NoticeRegistry;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    GetNotificationPreferences => get_notification_preferences: SignedIn,
    ChangeNotificationPreferences => update_notification_preferences: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(get_notification_preferences)
        .service(update_notification_preferences);
}

/// Of what the caller is told, and how
#[utoipa::path(tag = "notifications", operation_id = "get_notification_preferences",
    responses((status = 200, body = NotificationPreferences)), security(("session" = [])))]
#[get("/notifications/preferences")]
async fn get_notification_preferences(
    caller: Allowed<GetNotificationPreferences>,
    db: Data<Db>,
    notices: Data<NoticeRegistry>,
) -> Result<Json<NotificationPreferences>, AppError> {
    let is_coordinator = !caller.coordinates.is_empty();
    let found = service::get(&db, &notices, caller.member_id, is_coordinator).await?;
    Ok(Json(found))
}

/// Be told of some kinds in another way
#[utoipa::path(tag = "notifications", operation_id = "update_notification_preferences",
    request_body = UpdateNotificationPreferences,
    responses((status = 200, body = NotificationPreferences),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`notification_required`")),
    security(("session" = [])))]
#[put("/notifications/preferences")]
async fn update_notification_preferences(
    caller: Allowed<ChangeNotificationPreferences>,
    db: Data<Db>,
    notices: Data<NoticeRegistry>,
    body: Valid<UpdateNotificationPreferences>,
) -> Result<Json<NotificationPreferences>, AppError> {
    let is_coordinator = !caller.coordinates.is_empty();
    let changed =
        service::update(&db, &notices, caller.member_id, is_coordinator, &body.value).await?;
    Ok(Json(changed))
}
