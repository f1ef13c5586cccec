//! The routes of private notes.

use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{CreatedPrivateNote, PrivateNotePage, PrivateNoteView, WritePrivateNote},
    model::PrivateNoteId,
    service,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Valid, created, etag},
};

permissions! {
    ListPrivateNotes => list_private_notes: SignedIn,
    CreatePrivateNote => create_private_note: ActiveMember,
    UpdatePrivateNote => update_private_note: ActiveMember,
    RemovePrivateNote => remove_private_note: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_private_notes)
        .service(create_private_note)
        .service(update_private_note)
        .service(remove_private_note);
}

/// The caller's private notes on a mentorship, newest first; nobody else reads them
#[utoipa::path(tag = "private_notes", operation_id = "list_private_notes",
    params(("mentorship" = Uuid, Path), PageQuery),
    responses((status = 200, body = PrivateNotePage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/private-notes")]
async fn list_private_notes(
    caller: Allowed<ListPrivateNotes>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<PageQuery>,
) -> Result<Json<PrivateNotePage>, AppError> {
    let page = service::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// Write a private note, also after the mentorship has ended
#[utoipa::path(tag = "private_notes", operation_id = "create_private_note",
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = WritePrivateNote,
    responses((status = 201, body = CreatedPrivateNote)), security(("session" = [])))]
#[post("/mentorships/{mentorship}/private-notes")]
async fn create_private_note(
    caller: Allowed<CreatePrivateNote>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
    body: Valid<WritePrivateNote>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let note = service::create(&db, caller.member_id, *mentorship, &body.value, &once).await?;
    Ok(created(note))
}

/// Change a private note
#[utoipa::path(tag = "private_notes", operation_id = "update_private_note",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = WritePrivateNote,
    responses((status = 200, body = PrivateNoteView,
        headers(("ETag" = String, description = "The new version")))), security(("session" = [])))]
#[patch("/mentorships/{mentorship}/private-notes/{note}")]
async fn update_private_note(
    caller: Allowed<UpdatePrivateNote>,
    db: Data<Db>,
    path: Path<(MentorshipId, PrivateNoteId)>,
    version: IfMatch,
    body: Valid<WritePrivateNote>,
) -> Result<HttpResponse, AppError> {
    let (member, path) = (caller.member_id, path.into_inner());
    let view = service::update(&db, member, path, version, &body.value).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}

/// Remove a private note
#[utoipa::path(tag = "private_notes", operation_id = "remove_private_note",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path)),
    responses((status = 204, description = "It is gone")), security(("session" = [])))]
#[delete("/mentorships/{mentorship}/private-notes/{note}")]
async fn remove_private_note(
    caller: Allowed<RemovePrivateNote>,
    db: Data<Db>,
    path: Path<(MentorshipId, PrivateNoteId)>,
) -> Result<HttpResponse, AppError> {
    service::remove(&db, caller.member_id, path.into_inner()).await?;
    Ok(HttpResponse::NoContent().finish())
}
