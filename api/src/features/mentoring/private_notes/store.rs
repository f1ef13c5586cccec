//! Queries for private notes. Each is limited to the notes of one author.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::{
    entities::private_notes::{self, Column},
    model::PrivateNoteId,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::PageQuery;
use tandem_platform::{AppError, MemberId, db::Tx, http::NotFound};

fn of(author: MemberId, mentorship: MentorshipId) -> Select<private_notes::Entity> {
    private_notes::Entity::find()
        .filter(Column::MentorshipId.eq(mentorship))
        .filter(Column::AuthorId.eq(author))
}

/// Newest first, with one row more if there is a next page.
pub async fn list(
    connection: &impl ConnectionTrait,
    author: MemberId,
    mentorship: MentorshipId,
    query: &PageQuery,
) -> Result<Vec<private_notes::Model>, AppError> {
    let before = query
        .cursor::<PrivateNoteId>()?
        .unwrap_or(PrivateNoteId::MAX);
    Ok(of(author, mentorship)
        .filter(Column::Id.lt(before))
        .order_by_desc(Column::Id)
        .limit(query.limit() + 1)
        .all(connection)
        .await?)
}

/// One note, locked. `not_found` for a note of somebody else.
pub async fn find(
    tx: &Tx,
    author: MemberId,
    mentorship: MentorshipId,
    id: PrivateNoteId,
) -> Result<private_notes::Model, AppError> {
    let found = of(author, mentorship)
        .filter(Column::Id.eq(id))
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn insert(tx: &Tx, row: private_notes::ActiveModel) -> Result<(), AppError> {
    private_notes::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn update(tx: &Tx, row: private_notes::ActiveModel) -> Result<(), AppError> {
    private_notes::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &Tx, id: PrivateNoteId) -> Result<(), AppError> {
    private_notes::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}
