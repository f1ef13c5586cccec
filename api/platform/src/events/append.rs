//! Appends events to the log in the transaction of a change.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, EntityTrait};

use crate::db::{Tx, entities::events};
use crate::{AppError, MemberId};
use tandem_kernel::{Event, event};

/// Appends `event`, which the worker dispatches to the subscribers.
///
/// # Errors
/// A fault of the database, or a payload that is not plain.
pub async fn append(tx: &Tx, actor: Option<MemberId>, event: &impl Event) -> Result<(), AppError> {
    write(tx, actor, event, Delivery::After(None)).await
}

/// Appends an event whose deliveries are not due before `from`. Until then it can be retracted.
///
/// # Errors
/// A fault of the database, or a payload that is not plain.
pub async fn append_delayed(
    tx: &Tx,
    actor: Option<MemberId>,
    event: &impl Event,
    from: DateTime<Utc>,
) -> Result<(), AppError> {
    write(tx, actor, event, Delivery::After(Some(from))).await
}

/// Appends an event for projections only; it is not dispatched to subscribers.
///
/// # Errors
/// A fault of the database, or a payload that is not plain.
pub async fn append_dispatched(
    tx: &Tx,
    actor: Option<MemberId>,
    event: &impl Event,
) -> Result<(), AppError> {
    write(tx, actor, event, Delivery::None).await
}

/// When the event is dispatched: at once, from an instant on, or never.
enum Delivery {
    After(Option<DateTime<Utc>>),
    None,
}

/// Events of one transaction that are inserted together, by one statement and in this order.
#[derive(Default)]
pub struct EventBatch(Vec<events::ActiveModel>);

impl EventBatch {
    /// Adds an event, which the worker dispatches to the subscribers.
    ///
    /// # Errors
    /// The payload is not plain.
    pub fn push(
        &mut self,
        tx: &Tx,
        actor: Option<MemberId>,
        event: &impl Event,
    ) -> Result<(), AppError> {
        self.0.push(row(tx, actor, event, Delivery::After(None))?);
        Ok(())
    }

    /// Inserts all events.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn append(self, tx: &Tx) -> Result<(), AppError> {
        if !self.0.is_empty() {
            events::Entity::insert_many(self.0)
                .exec_without_returning(&**tx)
                .await?;
        }
        Ok(())
    }
}

async fn write(
    tx: &Tx,
    actor: Option<MemberId>,
    event: &impl Event,
    delivery: Delivery,
) -> Result<(), AppError> {
    let row = row(tx, actor, event, delivery)?;
    events::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

fn row(
    tx: &Tx,
    actor: Option<MemberId>,
    event: &impl Event,
    delivery: Delivery,
) -> Result<events::ActiveModel, AppError> {
    let (dispatched, deliver_after) = match delivery {
        Delivery::After(from) => (false, from),
        Delivery::None => (true, None),
    };
    let payload = serde_json::to_value(event.payload()).map_err(AppError::internal)?;
    if !event::is_plain(&payload) {
        return Err(AppError::internal(format!(
            "the payload of {} has words",
            event.kind()
        )));
    }
    Ok(events::ActiveModel {
        seq: NotSet,
        id: Set(tx.new_id()),
        kind: Set(event.kind().to_owned()),
        programme_id: Set(event.programme_id().map(Into::into)),
        mentorship_id: Set(event.mentorship_id()),
        actor_id: Set(actor.map(Into::into)),
        subject_id: Set(event.subject_id()),
        payload: Set(payload),
        occurred_at: Set(tx.now()),
        dispatched: Set(dispatched),
        deliver_after: Set(deliver_after),
    })
}
