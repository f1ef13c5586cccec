//! Writing an event into the transaction of its change.

use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use crate::{
    db::{Tx, entities::events},
    kernel::{Event, Failure},
};

/// Appends `event`; the worker will hand it to the subscribers.
///
/// # Errors
/// The database's fault.
pub async fn append(tx: &Tx, actor: Option<Uuid>, event: &dyn Event) -> Result<(), Failure> {
    write(tx, actor, event, false).await
}

/// Appends an event that only readers in memory follow; no subscriber is asked.
///
/// # Errors
/// The database's fault.
pub async fn append_dispatched(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &dyn Event,
) -> Result<(), Failure> {
    write(tx, actor, event, true).await
}

async fn write(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &dyn Event,
    dispatched: bool,
) -> Result<(), Failure> {
    let row = events::ActiveModel {
        seq: NotSet,
        id: Set(tx.new_id()),
        kind: Set(event.kind().to_owned()),
        programme_id: Set(event.programme_id()),
        actor_id: Set(actor),
        subject_id: Set(event.subject_id()),
        payload: Set(event.payload()),
        occurred_at: Set(tx.now()),
        dispatched: Set(dispatched),
    };
    events::Entity::insert(row).exec(&**tx).await?;
    Ok(())
}
