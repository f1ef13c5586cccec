//! Lists, writes and removes private notes.

use sea_orm::ActiveValue::Set;

use super::{
    dto::{CreatedPrivateNote, PrivateNotePage, PrivateNoteView, WritePrivateNote},
    entities::private_notes,
    model::PrivateNoteId,
    store,
};
use crate::features::pairing::mentorships::{self, MentorshipId};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer},
    http::IfMatch,
};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    query: &PageQuery,
) -> Result<PrivateNotePage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship).await?;
    let rows = store::list(db.read(), member_id, own.id, query).await?;
    let Page { items, next } = Page::cut(rows, query.limit(), |row| row.id).map(Into::into);
    Ok(PrivateNotePage { items, next })
}

/// Writes a note. A mentorship that has ended is no obstacle: the notes belong to their author.
pub async fn create(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    body: &WritePrivateNote,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let own = mentorships::own(&**tx, member_id, mentorship).await?;
        let id = tx.new_id();
        let row = private_notes::ActiveModel {
            id: Set(id),
            mentorship_id: Set(own.id),
            author_id: Set(member_id),
            text: Set(body.text.clone()),
            created_at: Set(tx.now()),
            updated_at: Set(tx.now()),
            version: Set(1),
        };
        store::insert(tx, row).await?;
        Ok(CreatedPrivateNote {
            id,
            created_at: tx.now(),
            version: 1,
        })
    })
    .await
}

pub async fn update(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): (MentorshipId, PrivateNoteId),
    version: IfMatch,
    body: &WritePrivateNote,
) -> Result<PrivateNoteView, AppError> {
    db.write(async |tx| {
        let note = store::find(tx, member_id, mentorship, id).await?;
        version.holds(note.version)?;
        let row = private_notes::ActiveModel {
            id: Set(note.id),
            text: Set(body.text.clone()),
            updated_at: Set(tx.now()),
            version: Set(note.version + 1),
            ..Default::default()
        };
        store::update(tx, row).await?;
        Ok(store::find(tx, member_id, mentorship, id).await?.into())
    })
    .await
}

pub async fn remove(
    db: &Db,
    member_id: MemberId,
    (mentorship, id): (MentorshipId, PrivateNoteId),
) -> Result<(), AppError> {
    db.write(async |tx| {
        let note = store::find(tx, member_id, mentorship, id).await?;
        store::delete(tx, note.id).await
    })
    .await
}
