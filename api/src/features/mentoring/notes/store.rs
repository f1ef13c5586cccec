//! Queries for notes. Each is limited to one mentorship, which the caller has checked or locked.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    dto::{HeadingRow, VersionRow},
    entities::{note_versions, notes},
    model::{NoteId, Subject},
    rules::MOST_VERSIONS,
};
use crate::features::{mentoring::meetings::MeetingId, pairing::mentorships::MentorshipId};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::{Tx, sql},
    http::NotFound,
};

/// The cursor of the list.
pub type ByAge = (DateTime<Utc>, NoteId);

/// What the note with this id is about. `not_found` if it is neither the mentorship nor one of its meetings.
pub async fn subject(
    connection: &impl ConnectionTrait,
    mentorship_id: MentorshipId,
    id: NoteId,
) -> Result<Subject, AppError> {
    let uuid = Uuid::from(id);
    let of = |meeting_id| Subject {
        id,
        mentorship_id,
        meeting_id,
    };
    if uuid == Uuid::from(mentorship_id) {
        return Ok(of(None));
    }
    let sql = "select id from meetings where id = $1 and mentorship_id = $2";
    let found = sql::rows(connection, sql, [uuid.into(), mentorship_id.into()]).await?;
    match found.is_empty() {
        true => Err(NotFound.into()),
        false => Ok(of(Some(MeetingId(uuid)))),
    }
}

/// Notes that have text, newest first, with one row more if there is a next page.
pub async fn list(
    connection: &impl ConnectionTrait,
    mentorship_id: MentorshipId,
    query: &PageQuery,
) -> Result<Vec<HeadingRow>, AppError> {
    let after = query.cursor::<ByAge>()?;
    let beyond = match after {
        Some(_) => "and (n.created_at, n.id) < ($2, $3)",
        None => "",
    };
    let limit = query.limit() + 1;
    let sql = format!(
        "select n.id, n.meeting_id, m.kind, m.starts_at, substr(n.text, 1, 200) as excerpt, \
         n.characters, n.created_at, n.updated_at, n.updated_by \
         from notes n left join meetings m on m.id = n.meeting_id \
         where n.mentorship_id = $1 and n.characters > 0 {beyond} \
         order by n.created_at desc, n.id desc limit {limit}"
    );
    let after = after.into_iter();
    let after = after.flat_map(|(at, id)| [at.into(), id.into()]);
    let values = std::iter::once(mentorship_id.into()).chain(after);
    sql::all(connection, &sql, values).await
}

/// The row of a note; `None` where nobody wrote it.
pub async fn find(
    connection: &impl ConnectionTrait,
    subject: Subject,
) -> Result<Option<notes::Model>, AppError> {
    Ok(notes::Entity::find_by_id(subject.id)
        .filter(notes::Column::MentorshipId.eq(subject.mentorship_id))
        .one(connection)
        .await?)
}

pub async fn insert(tx: &Tx, row: notes::ActiveModel) -> Result<(), AppError> {
    notes::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: notes::ActiveModel) -> Result<(), AppError> {
    notes::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// The newest version of a note.
pub async fn newest_version(tx: &Tx, id: NoteId) -> Result<Option<note_versions::Model>, AppError> {
    Ok(note_versions::Entity::find()
        .filter(note_versions::Column::NoteId.eq(id))
        .order_by_desc(note_versions::Column::Number)
        .one(&**tx)
        .await?)
}

/// Adds a version, and removes those that are too old.
pub async fn insert_version(
    tx: &Tx,
    id: NoteId,
    number: i32,
    row: note_versions::ActiveModel,
) -> Result<(), AppError> {
    note_versions::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    note_versions::Entity::delete_many()
        .filter(note_versions::Column::NoteId.eq(id))
        .filter(note_versions::Column::Number.lte(number - MOST_VERSIONS))
        .exec(&**tx)
        .await?;
    Ok(())
}

pub async fn update_version(tx: &Tx, row: note_versions::ActiveModel) -> Result<(), AppError> {
    note_versions::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Versions of a note, newest first, with one row more if there is a next page.
pub async fn versions(
    connection: &impl ConnectionTrait,
    id: NoteId,
    query: &PageQuery,
) -> Result<Vec<VersionRow>, AppError> {
    let before = query.cursor::<i32>()?.unwrap_or(i32::MAX);
    let limit = query.limit() + 1;
    let sql = format!(
        "select number, by_mentee, by_mentor, started_at, updated_at, characters \
         from note_versions where note_id = $1 and number < $2 order by number desc limit {limit}"
    );
    sql::all(connection, &sql, [id.into(), before.into()]).await
}

/// One version with its text.
pub async fn version(
    connection: &impl ConnectionTrait,
    id: NoteId,
    number: i32,
) -> Result<note_versions::Model, AppError> {
    let found = note_versions::Entity::find_by_id((id, number))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?)
}
