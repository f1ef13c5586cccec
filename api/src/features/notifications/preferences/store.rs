//! What members have said about being told.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use std::collections::HashMap;
use uuid::Uuid;

use super::{model::Wish, rules};
use crate::{
    db::{
        Tx,
        entities::notification_preferences as preferences,
        entities::notification_preferences::{Column, Entity, Model},
    },
    features::notifications::model::NotificationKind,
    kernel::Failure,
};

impl From<&Model> for Wish {
    fn from(row: &Model) -> Self {
        Self {
            mail: row.mail,
            in_app: row.in_app,
        }
    }
}

/// What a member has said, by kind.
pub async fn said(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
) -> Result<HashMap<String, Wish>, Failure> {
    let rows = Entity::find()
        .filter(Column::MemberId.eq(member_id))
        .all(connection)
        .await?;
    let wishes = rows
        .into_iter()
        .map(|row| (row.kind.clone(), Wish::from(&row)));
    Ok(wishes.collect())
}

/// How a member is told of a kind.
pub async fn wish(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    kind: NotificationKind,
) -> Result<Wish, Failure> {
    let key = (member_id, kind.as_str().to_owned());
    let row = Entity::find_by_id(key).one(connection).await?;
    Ok(rules::wish(kind, row.as_ref().map(Wish::from)))
}

/// Those of `members` who want to be told of a kind in this way.
pub async fn willing(
    connection: &impl ConnectionTrait,
    members: Vec<Uuid>,
    kind: NotificationKind,
    way: impl Fn(Wish) -> bool,
) -> Result<Vec<Uuid>, Failure> {
    if members.is_empty() {
        return Ok(members);
    }
    let rows = Entity::find()
        .filter(Column::Kind.eq(kind.as_str()))
        .filter(Column::MemberId.is_in(members.iter().copied()))
        .all(connection)
        .await?;
    let said: HashMap<Uuid, Wish> = rows.iter().map(|row| (row.member_id, row.into())).collect();
    let wants = |member: &Uuid| way(rules::wish(kind, said.get(member).copied()));
    Ok(members.into_iter().filter(wants).collect())
}

/// Keeps a wish, or of a wish that is kept already these `columns`.
pub async fn keep(
    tx: &Tx,
    member_id: Uuid,
    kind: NotificationKind,
    wish: Wish,
    columns: &[Column],
) -> Result<(), Failure> {
    let row = preferences::ActiveModel {
        member_id: Set(member_id),
        kind: Set(kind.as_str().to_owned()),
        mail: Set(wish.mail),
        in_app: Set(wish.in_app),
        updated_at: Set(tx.now()),
    };
    let changed = columns.iter().copied().chain([Column::UpdatedAt]);
    let replaced = OnConflict::columns([Column::MemberId, Column::Kind])
        .update_columns(changed)
        .to_owned();
    Entity::insert(row)
        .on_conflict(replaced)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
