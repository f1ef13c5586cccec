//! Writing an event into the transaction of its change.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use crate::{
    db::{Tx, entities::events},
    kernel::{Event, Failure, event},
};

/// Appends `event`; the worker will hand it to the subscribers.
///
/// # Errors
/// The database's fault.
pub async fn append(tx: &Tx, actor: Option<Uuid>, event: &dyn Event) -> Result<(), Failure> {
    write(tx, actor, event, Told::At(None)).await
}

/// Appends an event that nobody is told of before `from`; until then it can be taken back.
///
/// # Errors
/// The database's fault.
pub async fn append_held(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &dyn Event,
    from: DateTime<Utc>,
) -> Result<(), Failure> {
    write(tx, actor, event, Told::At(Some(from))).await
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
    write(tx, actor, event, Told::Nobody).await
}

/// When subscribers are told: at once, from a moment on, or never.
enum Told {
    At(Option<DateTime<Utc>>),
    Nobody,
}

async fn write(tx: &Tx, actor: Option<Uuid>, event: &dyn Event, told: Told) -> Result<(), Failure> {
    let (dispatched, told_from) = match told {
        Told::At(from) => (false, from),
        Told::Nobody => (true, None),
    };
    let payload = event.payload();
    if !event::is_plain(&payload) {
        return Err(Failure::fault(format!(
            "the payload of {} has words",
            event.kind()
        )));
    }
    let row = events::ActiveModel {
        seq: NotSet,
        id: Set(tx.new_id()),
        kind: Set(event.kind().to_owned()),
        programme_id: Set(event.programme_id()),
        actor_id: Set(actor),
        subject_id: Set(event.subject_id()),
        payload: Set(payload),
        occurred_at: Set(tx.now()),
        dispatched: Set(dispatched),
        told_from: Set(told_from),
    };
    events::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
