//! Retracts events that were not delivered yet.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::dispatch::finish;
use crate::AppError;
use crate::db::{
    Tx,
    entities::{deliveries, events},
};

/// Retracts the newest event of this kind about `subject_id`: the event stays in the log, but nobody gets it. Returns `false`, and
/// changes nothing, where a delivery has been tried or there is no such event.
///
/// # Errors
/// A fault of the database.
pub async fn retract(tx: &Tx, subject_id: Uuid, kind: &str) -> Result<bool, AppError> {
    let event = events::Entity::find()
        .filter(events::Column::SubjectId.eq(subject_id))
        .filter(events::Column::Kind.eq(kind))
        .order_by_desc(events::Column::Seq)
        .limit(1)
        .lock_exclusive()
        .one(&**tx)
        .await?;
    let Some(event) = event else {
        return Ok(false);
    };
    let owed = deliveries::Entity::find()
        .filter(deliveries::Column::EventId.eq(event.id))
        .lock_exclusive()
        .all(&**tx)
        .await?;
    if owed.iter().any(|delivery| delivery.attempts > 0) {
        return Ok(false);
    }
    deliveries::Entity::delete_many()
        .filter(deliveries::Column::EventId.eq(event.id))
        .exec(&**tx)
        .await?;
    if !event.dispatched {
        finish(tx, [&event]).await?;
    }
    Ok(true)
}
