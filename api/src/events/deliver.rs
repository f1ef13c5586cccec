//! Working off delivery rows: a lease, one try, then done, later or dead.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, LockBehavior, LockType},
};
use std::{collections::HashMap, rc::Rc};
use uuid::Uuid;

use super::{Pace, Recorded, Subscriber};
use crate::{
    db::{
        Db, Tx,
        entities::{deliveries, events},
    },
    kernel::Failure,
};

const BATCH: u64 = 20;
/// A lease is renewed so often before it runs out.
const HEARTBEATS: u32 = 3;
/// About a day and a half at the usual pace.
const MAX_ATTEMPTS: i32 = 12;
const LONGEST_ERROR: usize = 300;

/// Tries the deliveries that are due; gives how many were tried.
pub(super) async fn deliver_due(
    db: &Db,
    subscribers: &[Rc<dyn Subscriber>],
    pace: Pace,
) -> Result<usize, Failure> {
    if due_at(db.clock().now()).one(db.read()).await?.is_none() {
        return Ok(0);
    }
    let due = db.write(async |tx| lease(tx, pace).await).await?;
    let tries = by_recipient(&due)
        .into_values()
        .map(|theirs| try_in_order(db, subscribers, pace, theirs));
    let outcomes = tokio::select! {
        outcomes = futures_util::future::join_all(tries) => outcomes,
        failure = keep_lease(db, pace, &due) => return Err(failure),
    };
    outcomes.into_iter().collect::<Result<(), Failure>>()?;
    Ok(due.len())
}

/// Renews the leases as long as the work goes on; ends only by a fault.
async fn keep_lease(db: &Db, pace: Pace, due: &[Due]) -> Failure {
    let ids: Vec<Uuid> = due.iter().map(|(delivery, _)| delivery.id).collect();
    loop {
        tokio::time::sleep(pace.lease / HEARTBEATS).await;
        let renewed = db
            .write(async |tx| {
                deliveries::Entity::update_many()
                    .col_expr(
                        deliveries::Column::LeaseUntil,
                        Expr::value(Some(tx.now() + pace.lease)),
                    )
                    .filter(deliveries::Column::Id.is_in(ids.iter().copied()))
                    .filter(deliveries::Column::Status.eq("waiting"))
                    .filter(deliveries::Column::LeaseUntil.is_not_null())
                    .exec(&**tx)
                    .await?;
                Ok(())
            })
            .await;
        if let Err(failure) = renewed {
            return failure;
        }
    }
}

/// One person is told of one thing after another, in the order they happened.
fn by_recipient(due: &[Due]) -> HashMap<Uuid, Vec<&Due>> {
    let mut theirs: HashMap<Uuid, Vec<&Due>> = HashMap::new();
    for one in due {
        theirs.entry(one.0.recipient_id).or_default().push(one);
    }
    theirs
}

async fn try_in_order(
    db: &Db,
    subscribers: &[Rc<dyn Subscriber>],
    pace: Pace,
    due: Vec<&Due>,
) -> Result<(), Failure> {
    for (delivery, event) in due {
        try_one(db, subscribers, pace, delivery, event).await?;
    }
    Ok(())
}

type Due = (deliveries::Model, Recorded);

fn due_at(now: DateTime<Utc>) -> Select<deliveries::Entity> {
    let free = Condition::any()
        .add(deliveries::Column::LeaseUntil.is_null())
        .add(deliveries::Column::LeaseUntil.lt(now));
    deliveries::Entity::find()
        .filter(deliveries::Column::Status.eq("waiting"))
        .filter(deliveries::Column::NextAt.lte(now))
        .filter(free)
}

/// Takes due rows for this worker until the lease ends.
async fn lease(tx: &Tx, pace: Pace) -> Result<Vec<Due>, Failure> {
    let now = tx.now();
    let mut query = due_at(now)
        .order_by_asc(deliveries::Column::NextAt)
        .order_by_asc(deliveries::Column::Id)
        .limit(BATCH);
    if tx.locks_rows() {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let mut rows = query.all(&**tx).await?;
    let until = Some(now + pace.lease);
    deliveries::Entity::update_many()
        .col_expr(
            deliveries::Column::Attempts,
            Expr::col(deliveries::Column::Attempts).add(1),
        )
        .col_expr(deliveries::Column::LeaseUntil, Expr::value(until))
        .filter(deliveries::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(&**tx)
        .await?;
    for row in &mut rows {
        row.attempts += 1;
        row.lease_until = until;
    }
    with_events(tx, rows).await
}

async fn with_events(tx: &Tx, rows: Vec<deliveries::Model>) -> Result<Vec<Due>, Failure> {
    let found = events::Entity::find()
        .filter(events::Column::Id.is_in(rows.iter().map(|row| row.event_id)))
        .all(&**tx)
        .await?;
    let found: HashMap<Uuid, Recorded> = found
        .into_iter()
        .map(|event| (event.id, event.into()))
        .collect();
    let due = rows
        .into_iter()
        .filter_map(|row| found.get(&row.event_id).cloned().map(|event| (row, event)));
    Ok(due.collect())
}

async fn try_one(
    db: &Db,
    subscribers: &[Rc<dyn Subscriber>],
    pace: Pace,
    delivery: &deliveries::Model,
    event: &Recorded,
) -> Result<(), Failure> {
    let subscriber = subscribers
        .iter()
        .find(|subscriber| subscriber.name() == delivery.subscriber);
    let outcome = match subscriber {
        Some(subscriber) => subscriber.deliver(db, event, delivery.recipient_id).await,
        None => Err(Failure::fault("no subscriber of this name")),
    };
    if let Err(failure) = &outcome {
        tracing::warn!(
            subscriber = delivery.subscriber,
            event = %event.id,
            attempts = delivery.attempts,
            %failure,
            "delivery failed"
        );
    }
    db.write(async |tx| settle(tx, pace, delivery, &outcome).await)
        .await
}

/// Writes down how a try ended. Another worker may have taken over in the meantime: work that is
/// done counts all the same, a failure only while the delivery is still this worker's.
async fn settle(
    tx: &Tx,
    pace: Pace,
    delivery: &deliveries::Model,
    outcome: &Result<(), Failure>,
) -> Result<(), Failure> {
    let now = tx.now();
    let mut row = deliveries::ActiveModel {
        lease_until: Set(None),
        ..Default::default()
    };
    let mut whose = Condition::all()
        .add(deliveries::Column::Id.eq(delivery.id))
        .add(deliveries::Column::Status.eq("waiting"));
    match outcome {
        Ok(()) => {
            row.status = Set("done".to_owned());
            row.done_at = Set(Some(now));
        }
        Err(failure) => {
            let dead = delivery.attempts >= MAX_ATTEMPTS || failure.is_lasting();
            row.status = Set(if dead { "dead" } else { "waiting" }.to_owned());
            row.next_at = Set(now + pace.pause(delivery.attempts));
            let text = failure.to_string().chars().take(LONGEST_ERROR).collect();
            row.last_error = Set(Some(text));
            whose = whose.add(deliveries::Column::Attempts.eq(delivery.attempts));
        }
    }
    deliveries::Entity::update_many()
        .set(row)
        .filter(whose)
        .exec(&**tx)
        .await?;
    Ok(())
}
