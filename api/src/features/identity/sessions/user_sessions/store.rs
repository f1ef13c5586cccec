//! Queries for sessions by member.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};

use super::super::model::{SessionId, SessionLimits};
use crate::features::identity::{
    members::entities::members,
    sessions::entities::{seen_logout_tokens, sessions},
};
use tandem_platform::{AppError, MemberId, db::Tx, sso::SignedOut};

/// A member's sessions that have neither ended nor expired, newest first.
pub async fn live_of(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    limits: SessionLimits,
    now: DateTime<Utc>,
    after: Option<SessionId>,
    count: u64,
) -> Result<Vec<sessions::Model>, AppError> {
    let mut query = sessions::Entity::find()
        .filter(sessions::Column::MemberId.eq(member_id))
        .filter(sessions::Column::ExpiresAt.gt(now))
        .filter(sessions::Column::LastSeenAt.gt(now - limits.idle));
    if let Some(after) = after {
        query = query.filter(sessions::Column::Id.lt(after));
    }
    let query = query.order_by_desc(sessions::Column::Id).limit(count);
    Ok(query.all(connection).await?)
}

/// The ids of all of a member's sessions.
pub async fn ids_of(tx: &Tx, member_id: MemberId) -> Result<Vec<SessionId>, AppError> {
    let rows = sessions::Entity::find()
        .filter(sessions::Column::MemberId.eq(member_id))
        .all(&**tx)
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Records the use of a logout token; `false` if it was used before.
pub async fn first_seen(
    tx: &Tx,
    token_id: String,
    expires_at: DateTime<Utc>,
) -> Result<bool, AppError> {
    let row = seen_logout_tokens::ActiveModel {
        token_id: Set(token_id),
        expires_at: Set(expires_at),
    };
    let inserted = seen_logout_tokens::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    Ok(inserted > 0)
}

/// The sessions that a logout token refers to: the named one, or all of its subject.
pub async fn meant_by(tx: &Tx, signed_out: &SignedOut) -> Result<Vec<SessionId>, AppError> {
    let mut whose = members::Entity::find().filter(members::Column::Issuer.eq(&signed_out.issuer));
    if let Some(subject) = &signed_out.subject {
        whose = whose.filter(members::Column::Subject.eq(subject));
    }
    let mut query = sessions::Entity::find();
    match &signed_out.session {
        Some(session) => query = query.filter(sessions::Column::SocietySid.eq(session)),
        None if signed_out.subject.is_none() => return Ok(Vec::new()),
        None => {}
    }
    let whose = whose.select_only().column(members::Column::Id);
    let query = query
        .filter(sessions::Column::MemberId.in_subquery(sea_orm::QueryTrait::into_query(whose)));
    Ok(query
        .all(&**tx)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect())
}
