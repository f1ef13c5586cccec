//! Writing an event into the transaction of its change.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use crate::AppError;
use crate::db::{Tx, entities::events};
use tandem_kernel::{Event, event};

/// Appends `event`; the worker will hand it to the subscribers.
///
/// # Errors
/// The database's fault.
pub async fn append(tx: &Tx, actor: Option<Uuid>, event: &impl Event) -> Result<(), AppError> {
    write(tx, actor, event, Told::At(None)).await
}

/// Appends an event that nobody is told of before `from`; until then it can be taken back.
///
/// # Errors
/// The database's fault.
pub async fn append_delayed(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &impl Event,
    from: DateTime<Utc>,
) -> Result<(), AppError> {
    write(tx, actor, event, Told::At(Some(from))).await
}

/// Appends an event that only readers in memory follow; no subscriber is asked.
///
/// # Errors
/// The database's fault.
pub async fn append_dispatched(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &impl Event,
) -> Result<(), AppError> {
    write(tx, actor, event, Told::Nobody).await
}

/// When subscribers are told: at once, from a moment on, or never.
enum Told {
    At(Option<DateTime<Utc>>),
    Nobody,
}

/// Events of one transaction that are appended together, by one statement and in this order.
#[derive(Default)]
pub struct EventBatch(Vec<events::ActiveModel>);

impl EventBatch {
    /// Adds an event that the worker hands to the subscribers.
    ///
    /// # Errors
    /// The payload has words.
    pub fn push(
        &mut self,
        tx: &Tx,
        actor: Option<Uuid>,
        event: &impl Event,
    ) -> Result<(), AppError> {
        self.0.push(row(tx, actor, event, Told::At(None))?);
        Ok(())
    }

    /// Appends them all.
    ///
    /// # Errors
    /// The database's fault.
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
    actor: Option<Uuid>,
    event: &impl Event,
    told: Told,
) -> Result<(), AppError> {
    let row = row(tx, actor, event, told)?;
    events::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

fn row(
    tx: &Tx,
    actor: Option<Uuid>,
    event: &impl Event,
    told: Told,
) -> Result<events::ActiveModel, AppError> {
    let (dispatched, told_from) = match told {
        Told::At(from) => (false, from),
        Told::Nobody => (true, None),
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
        programme_id: Set(event.programme_id()),
        actor_id: Set(actor),
        subject_id: Set(event.subject_id()),
        payload: Set(payload),
        occurred_at: Set(tx.now()),
        dispatched: Set(dispatched),
        told_from: Set(told_from),
    })
}
