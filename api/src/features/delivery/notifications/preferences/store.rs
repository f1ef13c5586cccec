//! Stored notification preferences.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use std::collections::HashMap;

use super::rules::{self, ChannelPreference};
use crate::{
    features::delivery::notifications::entities::notification_preferences::{
        self as preferences, Column, Entity, Model,
    },
    notice::NoticeType,
};
use tandem_platform::{AppError, MemberId, db::Tx};

impl From<&Model> for ChannelPreference {
    fn from(row: &Model) -> Self {
        Self {
            mail: row.mail,
            in_app: row.in_app,
        }
    }
}

/// A member's stored preferences by kind.
pub async fn stored(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
) -> Result<HashMap<String, ChannelPreference>, AppError> {
    let rows = Entity::find()
        .filter(Column::MemberId.eq(member_id))
        .all(connection)
        .await?;
    let stored = rows
        .into_iter()
        .map(|row| (row.kind.clone(), ChannelPreference::from(&row)));
    Ok(stored.collect())
}

/// The channels of a member for a kind, with defaults applied.
pub async fn effective(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    notice: &NoticeType,
) -> Result<ChannelPreference, AppError> {
    let key = (member_id, notice.kind.to_owned());
    let row = Entity::find_by_id(key).one(connection).await?;
    Ok(rules::effective(
        notice,
        row.as_ref().map(ChannelPreference::from),
    ))
}

/// The `members` whose preferences include this channel.
pub async fn opted_in(
    connection: &impl ConnectionTrait,
    members: Vec<MemberId>,
    notice: &NoticeType,
    channel: impl Fn(ChannelPreference) -> bool,
) -> Result<Vec<MemberId>, AppError> {
    if members.is_empty() {
        return Ok(members);
    }
    let rows = Entity::find()
        .filter(Column::Kind.eq(notice.kind))
        .filter(Column::MemberId.is_in(members.iter().copied()))
        .all(connection)
        .await?;
    let stored: HashMap<MemberId, ChannelPreference> =
        rows.iter().map(|row| (row.member_id, row.into())).collect();
    let wants = |member: &MemberId| channel(rules::effective(notice, stored.get(member).copied()));
    Ok(members.into_iter().filter(wants).collect())
}

/// Inserts a preference. If it exists already, only these `columns` are updated.
pub async fn store(
    tx: &Tx,
    member_id: MemberId,
    notice: &NoticeType,
    preference: ChannelPreference,
    columns: &[Column],
) -> Result<(), AppError> {
    let row = preferences::ActiveModel {
        member_id: Set(member_id),
        kind: Set(notice.kind.to_owned()),
        mail: Set(preference.mail),
        in_app: Set(preference.in_app),
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
