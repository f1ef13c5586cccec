//! Reading notes and their versions. Only an answer to what the app lacks decodes a document.

use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::ConnectionTrait;

use super::{
    document::{Document, Known},
    dto::{NotePage, NoteUpdated, NoteVersionPage, NoteView, VersionView},
    entities::notes,
    model::{NoteId, Subject},
    store,
};
use crate::features::pairing::mentorships::{self, MentorshipId, OwnMentorship};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{AppError, MemberId, db::Db};

/// The address of a note.
pub type Place = (MentorshipId, NoteId);

pub async fn list(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    query: &PageQuery,
) -> Result<NotePage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship).await?;
    let rows = store::list(db.read(), own.id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| (row.created_at, row.id));
    let Page { items, next } = page.map(Into::into);
    Ok(NotePage { items, next })
}

pub async fn get(db: &Db, member_id: MemberId, place: Place) -> Result<NoteView, AppError> {
    let (own, subject) = found(db.read(), member_id, place).await?;
    view_of(db.read(), &own, subject).await
}

/// The note as both see it.
pub async fn view_of(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
    subject: Subject,
) -> Result<NoteView, AppError> {
    let row = store::find(connection, subject).await?;
    Ok(NoteView::of(subject, row, own.running().is_err()))
}

async fn found(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    (mentorship, id): Place,
) -> Result<(OwnMentorship, Subject), AppError> {
    let own = mentorships::own(connection, member_id, mentorship).await?;
    let subject = store::subject(connection, own.id, id).await?;
    Ok((own, subject))
}

/// What somebody lacks who sends no changes. It takes no lock.
pub async fn missing(
    db: &Db,
    member_id: MemberId,
    place: Place,
    known: &Known,
) -> Result<NoteUpdated, AppError> {
    let (own, subject) = found(db.read(), member_id, place).await?;
    own.running()?;
    let row = store::find(db.read(), subject).await?;
    let document = document_of(row.as_ref())?;
    Ok(answer(&document, known, row.as_ref()))
}

/// The document of a note.
pub fn document_of(row: Option<&notes::Model>) -> Result<Document, AppError> {
    match row {
        None => Ok(Document::empty()),
        Some(row) => Document::open(&row.state).map_err(|fault| {
            let id = row.id;
            AppError::internal(std::io::Error::other(format!("note {id}: {fault:?}")))
        }),
    }
}

/// What the sender lacks of a document with this row.
pub fn answer(document: &Document, known: &Known, row: Option<&notes::Model>) -> NoteUpdated {
    NoteUpdated {
        update: STANDARD.encode(document.missing(known)),
        state_vector: STANDARD.encode(document.state_vector()),
        revision: row.map_or(0, |row| row.revision),
        updated_at: row.map(|row| row.updated_at),
        updated_by: row.map(|row| row.updated_by),
    }
}

pub async fn versions(
    db: &Db,
    member_id: MemberId,
    place: Place,
    query: &PageQuery,
) -> Result<NoteVersionPage, AppError> {
    let (_, subject) = found(db.read(), member_id, place).await?;
    let rows = store::versions(db.read(), subject.id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.number);
    let Page { items, next } = page.map(Into::into);
    Ok(NoteVersionPage { items, next })
}

pub async fn version(
    db: &Db,
    member_id: MemberId,
    place: Place,
    number: i32,
) -> Result<VersionView, AppError> {
    let (_, subject) = found(db.read(), member_id, place).await?;
    let row = store::version(db.read(), subject.id, number).await?;
    Ok(row.into())
}
