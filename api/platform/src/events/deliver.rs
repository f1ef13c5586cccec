//! Makes deliveries: claims them, tries each once, and records it as done, to be retried, or dead.
//!
//! A recipient gets deliveries in the order of the events, whichever worker makes them. A delivery that fails is retried later and
//! does not block the next ones.

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

/// How often a lease is renewed during its time.
const HEARTBEATS: u32 = 3;
/// The longest attempt, so that one that hangs does not block the others for ever.
const LONGEST_TRY: Duration = Duration::from_mins(5);
const LONGEST_ERROR: usize = 300;

/// Makes the deliveries of one subscriber.
pub(super) struct Deliverer<'a> {
    pub db: &'a Db,
    pub subscriber: &'a dyn Subscriber,
    pub policy: &'a RetryPolicy,
    pub observer: &'a dyn Observer,
}

/// An attempt did not end in time.
#[derive(Debug, thiserror::Error)]
#[error("it took too long")]
struct TookTooLong;

impl Deliverer<'_> {
    /// Tries the deliveries that are due. Returns how many were tried.
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

    /// Renews the leases while the work goes on. If that fails, the work still goes on: at worst another worker repeats a delivery.
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

    /// Records how an attempt ended. Another worker may have claimed the delivery in the meantime. A success always counts, a
    /// failure only while this worker has the claim.
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

/// Groups deliveries by recipient, each group in the order of the events.
fn by_recipient(due: &[Due]) -> HashMap<Uuid, Vec<&Due>> {
    let mut theirs: HashMap<Uuid, Vec<&Due>> = HashMap::new();
    for one in due {
        theirs.entry(one.0.recipient_id).or_default().push(one);
    }
    theirs
}
