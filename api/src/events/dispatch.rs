//! From an event to its delivery rows.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{LockBehavior, LockType, OnConflict},
};
use std::rc::Rc;
use uuid::Uuid;

use super::{Recorded, Subscriber};
use crate::{
    db::{
        Db, Tx,
        entities::{deliveries, events},
    },
    kernel::Failure,
};

const BATCH: u64 = 100;

/// Makes delivery rows for events nobody has dispatched yet; gives how many events those were.
/// Claimed by lock and flag, never by a cursor: a smaller id can commit after a larger one.
pub(super) async fn dispatch(db: &Db, subscribers: &[Rc<dyn Subscriber>]) -> Result<u64, Failure> {
    if undispatched().one(db.read()).await?.is_none() {
        return Ok(0);
    }
    db.write(async |tx| {
        let events = claim(tx).await?;
        let count = events.len() as u64;
        for event in events {
            let seq = event.seq;
            let from = event.told_from.unwrap_or(tx.now());
            let recorded = Recorded::from(event);
            for subscriber in subscribers {
                for recipient in subscriber.recipients(tx, &recorded).await? {
                    owe(tx, &recorded, subscriber.name(), recipient, from).await?;
                }
            }
            mark_dispatched(tx, seq).await?;
        }
        Ok(count)
    })
    .await
}

fn undispatched() -> Select<events::Entity> {
    events::Entity::find().filter(events::Column::Dispatched.eq(false))
}

async fn claim(tx: &Tx) -> Result<Vec<events::Model>, Failure> {
    let mut query = undispatched()
        .order_by_asc(events::Column::Seq)
        .limit(BATCH);
    if tx.locks_rows() {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    Ok(query.all(&**tx).await?)
}

pub(super) async fn mark_dispatched(tx: &Tx, seq: i64) -> Result<(), Failure> {
    let row = events::ActiveModel {
        seq: Set(seq),
        dispatched: Set(true),
        ..Default::default()
    };
    events::Entity::update(row).exec(&**tx).await?;
    Ok(())
}

async fn owe(
    tx: &Tx,
    event: &Recorded,
    subscriber: &str,
    to: Uuid,
    from: DateTime<Utc>,
) -> Result<(), Failure> {
    let row = deliveries::ActiveModel {
        id: Set(tx.new_id()),
        event_id: Set(event.id),
        subscriber: Set(subscriber.to_owned()),
        recipient_id: Set(to),
        status: Set("waiting".to_owned()),
        attempts: Set(0),
        next_at: Set(from),
        lease_until: Set(None),
        last_error: Set(None),
        created_at: Set(tx.now()),
        done_at: Set(None),
    };
    deliveries::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

impl From<events::Model> for Recorded {
    fn from(row: events::Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            programme_id: row.programme_id,
            actor_id: row.actor_id,
            subject_id: row.subject_id,
            payload: row.payload,
            occurred_at: row.occurred_at,
        }
    }
}
