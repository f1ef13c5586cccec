//! The event log and its subscribers.
//!
//! A change appends its event in its own transaction. The worker then makes one delivery row for each subscriber and recipient, and
//! makes the deliveries. Projections, which hold state in memory, follow the log by a cursor.

mod append;
mod claim;
mod deliver;
mod dispatch;
mod follow;
mod lease;
mod outbox_stats;
mod retract;
mod retry;
mod subscriptions;
mod worker;

use chrono::{DateTime, Utc};
use sea_orm::prelude::Json;
use uuid::Uuid;

pub use append::{EventBatch, append, append_delayed, append_dispatched};
pub use follow::{EventLogFollower, Projection};
pub use outbox_stats::{OutboxStats, outbox_stats};
pub use retract::retract;
pub use retry::{RetryPolicy, RetrySchedule};
pub use worker::Worker;

use crate::db::{Db, Tx};
use crate::{AppError, ProgrammeId};

/// An event as it was written.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Stable id of the event (UUIDv7).
    pub id: Uuid,
    /// Kind of the event: `feature.what_happened`.
    pub kind: String,
    /// Programme in which it happened; `None` where there is none.
    pub programme_id: Option<ProgrammeId>,
    /// Member who caused it; `None` where the service did.
    pub actor_id: Option<Uuid>,
    /// Id of what it happened to.
    pub subject_id: Uuid,
    /// Payload as JSON, by the schema of its kind.
    pub payload: Json,
    /// Time of the transaction that appended it.
    pub occurred_at: DateTime<Utc>,
}

/// Reacts to events of other features. `deliver` may run twice for the same event and recipient, and must be idempotent.
#[async_trait::async_trait(?Send)]
pub trait Subscriber {
    /// Stable name, which is stored in delivery rows.
    fn name(&self) -> &'static str;

    /// The kinds of events that it handles. Deliveries of other kinds are left to a worker whose subscriber of the same name
    /// handles them.
    fn kinds(&self) -> Vec<&'static str>;

    /// The recipients of this event; none where the event does not concern this subscriber.
    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError>;

    /// Delivers the event to one recipient. After an error the worker retries by its schedule, unless the error is lasting.
    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError>;
}

/// Is called for failures outside of requests, to count them.
pub trait Observer: Send + Sync {
    /// `task` is one of a few fixed names.
    fn failed(&self, _task: &'static str) {}
}

/// Counts nothing.
impl Observer for () {}
