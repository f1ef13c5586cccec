//! Working off delivery rows: a lease, one try, then done, later or dead.
//!
//! A recipient is told of one thing after another in the order in which it happened, whichever worker
//! is at it. What fails is tried again later, and does not hold up what comes after it.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};
use std::{collections::HashMap, time::Duration};
use uuid::Uuid;

use super::{
    Observer, Recorded, RetryPolicy, Subscriber,
    lease::{self, Due},
};
use crate::db::{
    Db, Tx,
    entities::deliveries::{self, DeliveryStatus},
};
use crate::{AppError, guarded};

/// A lease is renewed so often before it runs out.
const HEARTBEATS: u32 = 3;
/// One try takes no longer: whoever hangs holds up nobody else for ever.
const LONGEST_TRY: Duration = Duration::from_mins(5);
const LONGEST_ERROR: usize = 300;

/// Works off what one subscriber owes.
pub(super) struct Deliverer<'a> {
    pub db: &'a Db,
    pub subscriber: &'a dyn Subscriber,
    pub policy: &'a RetryPolicy,
    pub observer: &'a dyn Observer,
}

/// A try did not end in time.
#[derive(Debug, thiserror::Error)]
#[error("it took too long")]
struct TookTooLong;

impl Deliverer<'_> {
    /// Tries the deliveries that are due; gives how many were tried.
    pub async fn round(&self) -> Result<u64, AppError> {
        let now = self.db.clock().now();
        if !lease::is_anything(self.db.read(), self.subscriber, now).await? {
            return Ok(0);
        }
        let due = self
            .db
            .write(async |tx| lease::take(tx, self.subscriber, self.policy.lease).await)
            .await?;
        let tries = by_recipient(&due)
            .into_values()
            .map(|theirs| self.try_in_order(theirs));
        let outcomes = tokio::select! {
            outcomes = futures_util::future::join_all(tries) => outcomes,
            never = self.keep_lease(&due) => match never {},
        };
        outcomes.into_iter().collect::<Result<(), AppError>>()?;
        Ok(due.len() as u64)
    }

    /// Renews the leases as long as the work goes on. Where that fails, the work goes on all the same: at worst
    /// another worker does it once more.
    async fn keep_lease(&self, due: &[Due]) -> std::convert::Infallible {
        let ids: Vec<Uuid> = due.iter().map(|(delivery, _)| delivery.id).collect();
        loop {
            tokio::time::sleep(self.policy.lease / HEARTBEATS).await;
            let renewed = self
                .db
                .write(async |tx| lease::renew(tx, &ids, self.policy.lease).await)
                .await;
            if let Err(failure) = renewed {
                tracing::warn!(%failure, "leases were not renewed");
            }
        }
    }

    async fn try_in_order(&self, due: Vec<&Due>) -> Result<(), AppError> {
        for (delivery, event) in due {
            self.try_one(delivery, event).await?;
        }
        Ok(())
    }

    async fn try_one(
        &self,
        delivery: &deliveries::Model,
        event: &Recorded,
    ) -> Result<(), AppError> {
        let trying = self
            .subscriber
            .deliver(self.db, event, delivery.recipient_id);
        let outcome = tokio::time::timeout(LONGEST_TRY, guarded(trying)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(AppError::transient(TookTooLong)));
        if let Err(failure) = &outcome {
            self.observer.failed(self.subscriber.name());
            tracing::warn!(
                subscriber = delivery.subscriber,
                event = %event.id,
                attempts = delivery.attempts,
                %failure,
                "delivery failed"
            );
        }
        self.db
            .write(async |tx| self.settle(tx, delivery, &outcome).await)
            .await
    }

    /// Writes down how a try ended. Another worker may have taken over in the meantime: work that is
    /// done counts all the same, a failure only while the delivery is still this worker's.
    async fn settle(
        &self,
        tx: &Tx,
        delivery: &deliveries::Model,
        outcome: &Result<(), AppError>,
    ) -> Result<(), AppError> {
        let now = tx.now();
        let mut row = deliveries::ActiveModel {
            lease_until: Set(None),
            ..Default::default()
        };
        let mut whose = Condition::all()
            .add(deliveries::Column::Id.eq(delivery.id))
            .add(deliveries::Column::Status.eq(DeliveryStatus::Waiting));
        match outcome {
            Ok(()) => {
                row.status = Set(DeliveryStatus::Done);
                row.done_at = Set(Some(now));
            }
            Err(failure) => {
                let failures = delivery.failures.saturating_add(1);
                let pause = self.policy.schedule.pause(failures);
                match pause.filter(|_| !failure.is_lasting()) {
                    Some(pause) => row.next_at = Set(now + pause),
                    None => row.status = Set(DeliveryStatus::Dead),
                }
                row.failures = Set(failures);
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
}

/// One person is told of one thing after another, in the order they happened.
fn by_recipient(due: &[Due]) -> HashMap<Uuid, Vec<&Due>> {
    let mut theirs: HashMap<Uuid, Vec<&Due>> = HashMap::new();
    for one in due {
        theirs.entry(one.0.recipient_id).or_default().push(one);
    }
    theirs
}
