//! The routes of notes.

use actix_web::{
    get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    commands,
    dto::{NotePage, NoteUpdated, NoteVersionPage, NoteView, UpdateNote, VersionView},
    model::NoteId,
    queries,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, Problem, Valid},
};

permissions! {
    ListNotes => list_notes: SignedIn,
    GetNote => get_note: SignedIn,
    UpdateNoteOf => update_note: ActiveMember,
    ListNoteVersions => list_note_versions: SignedIn,
    GetNoteVersion => get_note_version: SignedIn,
    RestoreNoteVersion => restore_note_version: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_notes)
        .service(get_note)
        .service(update_note)
        .service(list_note_versions)
        .service(get_note_version)
        .service(restore_note_version);
}

/// The notes of a mentorship that have text, newest first; both sides see the same
#[utoipa::path(tag = "notes", operation_id = "list_notes",
    params(("mentorship" = Uuid, Path), PageQuery),
    responses((status = 200, body = NotePage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/notes")]
async fn list_notes(
    caller: Allowed<ListNotes>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<PageQuery>,
) -> Result<Json<NotePage>, AppError> {
    let page = queries::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// A note with its document
///
/// The id of a note is the id of what it is about: the mentorship, or one of its meetings. A note that nobody wrote is
/// empty.
#[utoipa::path(tag = "notes", operation_id = "get_note",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path)),
    responses((status = 200, body = NoteView)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/notes/{note}")]
async fn get_note(
    caller: Allowed<GetNote>,
    db: Data<Db>,
    path: Path<(MentorshipId, NoteId)>,
) -> Result<Json<NoteView>, AppError> {
    let note = queries::get(&db, caller.member_id, path.into_inner()).await?;
    Ok(Json(note))
}

/// Merge changes into a note, and get what one lacks
///
/// Changes of both sides merge in any order. The same changes sent again change nothing, so there is no idempotency
/// key.
#[utoipa::path(tag = "notes", operation_id = "update_note",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path)),
    request_body = UpdateNote,
    responses((status = 200, body = NoteUpdated),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`"),
        (status = 422, body = Problem, content_type = "application/problem+json",
            description = "`invalid_fields`, `note_update_incomplete`, `note_too_long`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/notes/{note}/updates")]
async fn update_note(
    caller: Allowed<UpdateNoteOf>,
    db: Data<Db>,
    path: Path<(MentorshipId, NoteId)>,
    body: Valid<UpdateNote>,
) -> Result<Json<NoteUpdated>, AppError> {
    let place = path.into_inner();
    let answer = commands::update(&db, caller.member_id, place, &body.value).await?;
    Ok(Json(answer))
}

/// What a note said at the end of each spell of writing, newest first
///
/// Changes within ten minutes are one version. A change that removes more than 200 characters begins another.
#[utoipa::path(tag = "notes", operation_id = "list_note_versions",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path), PageQuery),
    responses((status = 200, body = NoteVersionPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/notes/{note}/versions")]
async fn list_note_versions(
    caller: Allowed<ListNoteVersions>,
    db: Data<Db>,
    path: Path<(MentorshipId, NoteId)>,
    query: Query<PageQuery>,
) -> Result<Json<NoteVersionPage>, AppError> {
    let place = path.into_inner();
    let page = queries::versions(&db, caller.member_id, place, &query).await?;
    Ok(Json(page))
}

/// A version of a note with its text
#[utoipa::path(tag = "notes", operation_id = "get_note_version",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path), ("number" = i32, Path)),
    responses((status = 200, body = VersionView)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/notes/{note}/versions/{number}")]
async fn get_note_version(
    caller: Allowed<GetNoteVersion>,
    db: Data<Db>,
    path: Path<(MentorshipId, NoteId, i32)>,
) -> Result<Json<VersionView>, AppError> {
    let (mentorship, note, number) = path.into_inner();
    let place = (mentorship, note);
    let version = queries::version(&db, caller.member_id, place, number).await?;
    Ok(Json(version))
}

/// Make a note say again what it said in a version
///
/// This is an edit of the document and a new version: changes that are still on their way merge with it.
#[utoipa::path(tag = "notes", operation_id = "restore_note_version",
    params(("mentorship" = Uuid, Path), ("note" = Uuid, Path), ("number" = i32, Path)),
    responses((status = 200, body = NoteView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/notes/{note}/versions/{number}/restore")]
async fn restore_note_version(
    caller: Allowed<RestoreNoteVersion>,
    db: Data<Db>,
    path: Path<(MentorshipId, NoteId, i32)>,
) -> Result<Json<NoteView>, AppError> {
    let (mentorship, note, number) = path.into_inner();
    let place = (mentorship, note);
    let view = commands::restore(&db, caller.member_id, place, number).await?;
    Ok(Json(view))
}
