//! What waits to be told, and what could not be.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use crate::AppError;
use crate::db::{Db, sql};

/// How much the worker has left to do.
#[derive(Clone, Debug, Default, FromQueryResult)]
pub struct OutboxStats {
    /// Events that nobody has looked at yet.
    pub events_waiting: i64,
    /// Deliveries that are not made yet.
    pub deliveries_waiting: i64,
    /// Deliveries that were given up.
    pub dead_deliveries: i64,
    /// Since when the oldest delivery that waits is owed.
    pub oldest_waiting_at: Option<DateTime<Utc>>,
}

const BACKLOG: &str = "select \
     (select count(*) from events where dispatched = false) as events_waiting, \
     (select count(*) from deliveries where status = 'waiting') as deliveries_waiting, \
     (select count(*) from deliveries where status = 'dead') as dead_deliveries, \
     (select min(created_at) from deliveries where status = 'waiting') as oldest_waiting_at";

/// How much waits now.
///
/// # Errors
/// The database's fault.
pub async fn outbox_stats(db: &Db) -> Result<OutboxStats, AppError> {
    let found = sql::one(db.read(), BACKLOG, []).await?;
    Ok(found.unwrap_or_default())
}
