//! Metrics of queries, writes and connection pools.

use sea_orm::{DatabaseConnection, DbBackend, sqlx};
use std::{sync::Arc, time::Duration};

use super::Db;

/// One of the two connection pools. Reads and writes do not share connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pool {
    /// The connections for reads.
    Read,
    /// The connections for writes; one on SQLite.
    Write,
}

/// The connections of one pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// Connections that are open.
    pub open: usize,
    /// Open connections that are not in use.
    pub idle: usize,
    /// The maximum number of connections.
    pub at_most: u32,
}

/// Receives the durations of queries and writes.
pub trait DbMetrics: Send + Sync {
    /// A query ended, successfully or not.
    fn queried(&self, _pool: Pool, _took: Duration) {}

    /// A write transaction began after waiting for a connection. On SQLite this includes the wait for the write lock.
    fn waited(&self, _took: Duration) {}

    /// A write ended, successfully or not, after this many attempts.
    fn wrote(&self, _took: Duration, _attempts: u32) {}
}

/// Records nothing.
impl DbMetrics for () {}

impl Pool {
    /// `read` or `write`, as a label of metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }
}

impl Db {
    /// Sends the metrics of this handle, and of its later clones, to `watch`.
    #[must_use]
    pub fn with_metrics(mut self, watch: Arc<dyn DbMetrics>) -> Self {
        self.reader.set_metrics(Arc::clone(&watch));
        let told = Arc::clone(&watch);
        self.writer
            .set_metric_callback(move |query| told.queried(Pool::Write, query.elapsed));
        self.watch = watch;
        self
    }

    /// The connections of each pool.
    #[must_use]
    pub fn connections(&self) -> [(Pool, Connections); 2] {
        [
            (Pool::Read, self.reader.connections()),
            (Pool::Write, connections(&self.writer)),
        ]
    }
}

fn connections(connection: &DatabaseConnection) -> Connections {
    match connection.get_database_backend() {
        DbBackend::Postgres => of_pool(connection.get_postgres_connection_pool()),
        _ => of_pool(connection.get_sqlite_connection_pool()),
    }
}

fn of_pool<D: sqlx::Database>(pool: &sqlx::Pool<D>) -> Connections {
    Connections {
        open: usize::try_from(pool.size()).unwrap_or(usize::MAX),
        idle: pool.num_idle(),
        at_most: pool.options().get_max_connections(),
    }
}
