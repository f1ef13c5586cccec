//! The database: SQLite or PostgreSQL, with one interface for reads and one for writes.
//!
//! Differences between the two engines are handled in this module only.

mod batches;
mod column_enum;
mod conditions;
mod connect;
pub mod entities;
mod expired;
mod idempotency;
pub(crate) mod ids;
mod json_column;
mod metrics;
mod read_pool;
pub mod search;
pub mod sql;
mod write;

use sea_orm::{DatabaseConnection, DbBackend, DbErr};
use std::sync::Arc;
use tokio::sync::watch::{Receiver, Sender};

pub use batches::{BATCH, in_batches};
pub use conditions::SqlConditions;
pub use expired::{ExpiredRows, delete_expired};
pub use idempotency::{IdempotencyRecord, IdempotentAnswer};
pub use json_column::JsonColumn;
pub use metrics::{Connections, DbMetrics, Pool};
pub use read_pool::ReadPool;
pub use write::{Tx, is_duplicate};

use crate::AppError;
use tandem_kernel::Clock;

/// A handle to both connection pools. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    reader: ReadPool,
    writer: DatabaseConnection,
    clock: Arc<dyn Clock>,
    committed: Arc<Sender<u64>>,
    watch: Arc<dyn DbMetrics>,
}

impl Db {
    /// The connection pool for reads.
    #[must_use]
    pub fn read(&self) -> &ReadPool {
        &self.reader
    }

    /// The clock of the service.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// The same database at another time, for generated data.
    #[must_use]
    pub fn with_clock(&self, clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            ..self.clone()
        }
    }

    /// The engine: SQLite or PostgreSQL.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }

    /// The engine's name for display and logs.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self.backend() {
            DbBackend::Postgres => "postgresql",
            _ => "sqlite",
        }
    }

    /// Changes after each commit in this process. Workers use it to look for new events at once.
    #[must_use]
    pub fn commits(&self) -> Receiver<u64> {
        self.committed.subscribe()
    }

    /// Waits for running queries and closes every connection.
    ///
    /// # Errors
    /// A connection could not be closed.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }

    /// The connection for schema changes.
    #[must_use]
    pub fn schema_connection(&self) -> &DatabaseConnection {
        &self.writer
    }
}

impl From<DbErr> for AppError {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Self::transient(error),
            DbErr::Query(ref inner) | DbErr::Exec(ref inner) if write::is_passing(inner) => {
                Self::transient(error)
            }
            DbErr::Query(ref inner) | DbErr::Exec(ref inner) => match write::refused_value(inner) {
                Some(refused) => Self::internal(refused),
                None => Self::internal(error),
            },
            other => Self::internal(other),
        }
    }
}
