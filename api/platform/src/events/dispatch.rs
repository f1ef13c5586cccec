//! Makes delivery rows for events.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
    sea_query::{OnConflict, Value},
};
use std::{collections::BTreeSet, rc::Rc};
use uuid::Uuid;

use super::{Observer, Recorded, RetrySchedule, Subscriber, claim, subscriptions::Interest};
use crate::db::{
    Db, Tx,
    entities::{deliveries, events},
    sql,
};
use crate::{AppError, guarded};

/// Name of the dispatcher, for counting failures and for the lock between replicas.
pub(super) const TASK: &str = "dispatch";
/// Rows of one statement.
const ROWS: usize = 200;
const LONGEST_ERROR: usize = 300;

pub(super) struct Dispatcher<'a> {
    pub db: &'a Db,
    pub subscribers: &'a [Rc<dyn Subscriber>],
    pub schedule: &'a RetrySchedule,
    pub observer: &'a dyn Observer,
}

impl Dispatcher<'_> {
    /// Makes delivery rows for the oldest events that are not fully dispatched. Returns how many events these were.
    pub async fn round(&self) -> Result<u64, AppError> {
        if !claim::is_any_undispatched(self.db.read()).await? {
            return Ok(0);
        }
        let interest = Interest::read(self.db, self.subscribers).await?;
        let now = self.db.clock().now();
        if !claim::is_anything(self.db.read(), &interest, now).await? {
            return Ok(0);
        }
        let together = self.db.write(async |tx| self.together(tx, &interest).await);
        match guarded(together).await {
            Err(failure) if !failure.is_transient() => {
                tracing::warn!(%failure, "events are dispatched one by one");
                self.apart(&interest).await
            }
            outcome => outcome,
        }
    }

    /// Dispatches them in one transaction.
    async fn together(&self, tx: &Tx, interest: &Interest) -> Result<u64, AppError> {
        // One dispatcher at a time over all workers, so that a recipient's deliveries are in the order of the events.
        tx.one_at_a_time(TASK).await?;
        let claimed = claim::claim(tx, interest).await?;
        let served = served(tx, &claimed).await?;
        let mut deliveries = Vec::new();
        for event in &claimed {
            for subscriber in self.hearing(&event.kind) {
                if served.contains(&(event.id, subscriber.name().to_owned())) {
                    continue;
                }
                deliveries.extend(deliveries_of(tx, subscriber, event).await?);
                if interest.is_shared(&event.kind) {
                    note_served(tx, event.id, subscriber.name()).await?;
                }
            }
        }
        insert(tx, deliveries).await?;
        let complete = claimed
            .iter()
            .filter(|event| !interest.is_shared(&event.kind));
        finish(tx, complete).await?;
        Ok(claimed.len() as u64)
    }

    /// Dispatches each event to each subscriber in a transaction of its own, so that a failure does not stop the others.
    async fn apart(&self, interest: &Interest) -> Result<u64, AppError> {
        let claiming = self.db.write(async |tx| {
            // A transaction that panicked is rolled back asynchronously. Without this lock its rows, still locked, would be
            // skipped.
            tx.one_at_a_time(TASK).await?;
            claim::claim(tx, interest).await
        });
        let claimed = claiming.await?;
        for event in &claimed {
            let mut complete = !interest.is_shared(&event.kind);
            for subscriber in self.hearing(&event.kind) {
                complete &= self.alone(event, subscriber).await?;
            }
            if complete {
                let finished = async |tx: &Tx| finish(tx, [event]).await;
                self.db.write(finished).await?;
            }
        }
        Ok(claimed.len() as u64)
    }

    /// Dispatches an event to one subscriber. Returns whether the subscriber is done with it; a failure is recorded and retried
    /// later.
    async fn alone(
        &self,
        event: &events::Model,
        subscriber: &dyn Subscriber,
    ) -> Result<bool, AppError> {
        let name = subscriber.name();
        let serving = self.db.write(async |tx| {
            tx.one_at_a_time(TASK).await?;
            let served = served(tx, std::slice::from_ref(event)).await?;
            let is_served = served.contains(&(event.id, name.to_owned()));
            if is_served || is_dispatched(tx, event.seq).await? {
                return Ok(());
            }
            insert(tx, deliveries_of(tx, subscriber, event).await?).await?;
            note_served(tx, event.id, name).await
        });
        match guarded(serving).await {
            Ok(()) => Ok(true),
            Err(failure) if failure.is_transient() => Err(failure),
            Err(failure) => {
                self.observer.failed(TASK);
                tracing::warn!(subscriber = name, event = %event.id, %failure, "dispatching failed");
                self.db
                    .write(async |tx| put_off(tx, event.id, name, self.schedule, &failure).await)
                    .await?;
                Ok(false)
            }
        }
    }

    fn hearing(&self, kind: &str) -> impl Iterator<Item = &dyn Subscriber> {
        let all = self.subscribers.iter().map(Rc::as_ref);
        all.filter(move |subscriber| subscriber.kinds().contains(&kind))
    }
}

/// The deliveries of one subscriber for one event.
async fn deliveries_of(
    tx: &Tx,
    subscriber: &dyn Subscriber,
    event: &events::Model,
) -> Result<Vec<deliveries::ActiveModel>, AppError> {
    let from = event.deliver_after.unwrap_or(tx.now());
    let recorded = Recorded::from(event.clone());
    let recipients = subscriber.recipients(tx, &recorded).await?.into_iter();
    let delivery = |recipient| deliveries::ActiveModel {
        id: Set(tx.new_id()),
        event_id: Set(event.id),
        subscriber: Set(subscriber.name().to_owned()),
        recipient_id: Set(recipient),
        status: Set(deliveries::DeliveryStatus::Waiting),
        attempts: Set(0),
        next_at: Set(from),
        lease_until: Set(None),
        last_error: Set(None),
        created_at: Set(tx.now()),
        done_at: Set(None),
        failures: Set(0),
    };
    Ok(recipients.map(delivery).collect())
}

async fn insert(tx: &Tx, mut rows: Vec<deliveries::ActiveModel>) -> Result<(), AppError> {
    while !rows.is_empty() {
        let some = rows.drain(..ROWS.min(rows.len()));
        deliveries::Entity::insert_many(some)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Served {
    event_id: Uuid,
    subscriber: String,
}

/// Which subscribers are done with which of these events, while others are not.
async fn served(tx: &Tx, events: &[events::Model]) -> Result<BTreeSet<(Uuid, String)>, AppError> {
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, &ids);
    let query = format!(
        "select event_id, subscriber from dispatches where event_id in ({places}) and done"
    );
    let rows: Vec<Served> = sql::all(&**tx, &query, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.event_id, row.subscriber))
        .collect())
}

async fn note_served(tx: &Tx, event_id: Uuid, subscriber: &str) -> Result<(), AppError> {
    let statement = "insert into dispatches (event_id, subscriber, done, attempts, next_at) \
         values ($1, $2, true, 0, $3) on conflict (event_id, subscriber) do update set done = true";
    let values: [Value; 3] = [event_id.into(), subscriber.into(), tx.now().into()];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Attempts {
    attempts: i32,
}

/// Schedules another attempt for a subscriber that failed, without a limit: such a failure is a bug, and the event waits for its
/// fix.
async fn put_off(
    tx: &Tx,
    event_id: Uuid,
    subscriber: &str,
    schedule: &RetrySchedule,
    failure: &AppError,
) -> Result<(), AppError> {
    let query = "select attempts from dispatches where event_id = $1 and subscriber = $2";
    let values: [Value; 2] = [event_id.into(), subscriber.into()];
    let before: Option<Attempts> = sql::one(&**tx, query, values).await?;
    let attempts = before.map_or(1, |row| row.attempts.saturating_add(1));
    let next_at = tx.now() + schedule.pause_for_ever(attempts);
    let error: String = failure.to_string().chars().take(LONGEST_ERROR).collect();
    let statement = "insert into dispatches \
         (event_id, subscriber, done, attempts, next_at, last_error) \
         values ($1, $2, false, $3, $4, $5) on conflict (event_id, subscriber) do update \
         set attempts = excluded.attempts, next_at = excluded.next_at, \
         last_error = excluded.last_error where not dispatches.done";
    let values: [Value; 5] = [
        event_id.into(),
        subscriber.into(),
        attempts.into(),
        next_at.into(),
        error.into(),
    ];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}

/// Whether the event is fully dispatched. If it is not, its row is locked.
async fn is_dispatched(tx: &Tx, seq: i64) -> Result<bool, AppError> {
    let event = events::Entity::find_by_id(seq)
        .filter(events::Column::Dispatched.eq(false))
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(event.is_none())
}

/// Marks these events as fully dispatched.
pub(super) async fn finish<'e>(
    tx: &Tx,
    events: impl IntoIterator<Item = &'e events::Model>,
) -> Result<(), AppError> {
    let (seqs, ids): (Vec<i64>, Vec<Uuid>) = events
        .into_iter()
        .map(|event| (event.seq, event.id))
        .unzip();
    if ids.is_empty() {
        return Ok(());
    }
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, &seqs);
    let statement = format!("update events set dispatched = true where seq in ({places})");
    sql::run(&**tx, &statement, values).await?;
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, &ids);
    let noted = format!("delete from dispatches where event_id in ({places})");
    sql::run(&**tx, &noted, values).await?;
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
