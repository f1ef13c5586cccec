//! Queries for calendar feeds.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};

use super::{
    entities::calendar_feeds::{ActiveModel, Column, Entity, Model},
    feed_key,
};
use tandem_platform::{AppError, MemberId, db::Tx};

/// The feed of a member.
pub async fn of_member(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
) -> Result<Option<Model>, AppError> {
    Ok(Entity::find_by_id(member_id).one(connection).await?)
}

/// The feed of a member, locked.
pub async fn locked(tx: &Tx, member_id: MemberId) -> Result<Option<Model>, AppError> {
    let found = Entity::find_by_id(member_id).lock_exclusive();
    Ok(found.one(&**tx).await?)
}

/// The feed with this address. A wrong address takes the same work as a right one.
pub async fn of_address(
    connection: &impl ConnectionTrait,
    segment: &str,
) -> Result<Option<Model>, AppError> {
    let with_address = Entity::find().filter(Column::TokenHash.eq(feed_key::digest(segment)));
    Ok(with_address.one(connection).await?)
}

/// Stores a feed in place of the member's former one.
pub async fn replace(tx: &Tx, feed: &Model) -> Result<(), AppError> {
    let Model {
        member_id,
        id,
        token_hash,
        created_at,
    } = feed;
    let row = ActiveModel {
        member_id: Set(*member_id),
        id: Set(*id),
        token_hash: Set(token_hash.clone()),
        created_at: Set(*created_at),
    };
    let replaced = OnConflict::column(Column::MemberId)
        .update_columns([Column::Id, Column::TokenHash, Column::CreatedAt])
        .to_owned();
    Entity::insert(row)
        .on_conflict(replaced)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Whether there was one.
pub async fn remove(tx: &Tx, member_id: MemberId) -> Result<bool, AppError> {
    let removed = Entity::delete_by_id(member_id).exec(&**tx).await?;
    Ok(removed.rows_affected > 0)
}
