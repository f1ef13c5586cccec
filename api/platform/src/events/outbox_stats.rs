//! What is still to be delivered, and what could not be.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use crate::AppError;
use crate::db::{Db, sql};

/// How much the worker has left to do.
#[derive(Clone, Debug, Default, FromQueryResult)]
pub struct OutboxStats {
    /// Events that are not fully dispatched.
    pub events_waiting: i64,
    /// Deliveries that are not made yet.
    pub deliveries_waiting: i64,
    /// Deliveries that were given up.
    pub dead_deliveries: i64,
    /// When the oldest delivery that is still to be made was created; `None` where there is none.
    pub oldest_waiting_at: Option<DateTime<Utc>>,
}

const BACKLOG: &str = "select \
     (select count(*) from events where dispatched = false) as events_waiting, \
     (select count(*) from deliveries where status = 'waiting') as deliveries_waiting, \
     (select count(*) from deliveries where status = 'dead') as dead_deliveries, \
     (select min(created_at) from deliveries where status = 'waiting') as oldest_waiting_at";

/// Counts what is to be delivered now.
///
/// # Errors
/// A fault of the database.
pub async fn outbox_stats(db: &Db) -> Result<OutboxStats, AppError> {
    let found = sql::one(db.read(), BACKLOG, []).await?;
    Ok(found.unwrap_or_default())
}
