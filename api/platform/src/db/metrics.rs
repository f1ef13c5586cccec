//! What whoever measures the database is told, and the connections it holds.

use sea_orm::{DatabaseConnection, DbBackend, sqlx};
use std::{sync::Arc, time::Duration};

use super::Db;

/// Reads have connections of their own, and so have writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pool {
    /// The connections for reads.
    Read,
    /// The connection or connections for writes.
    Write,
}

/// The connections of one pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// Connections that are open.
    pub open: usize,
    /// Open connections that are not in use.
    pub idle: usize,
    /// The most connections that the pool opens.
    pub at_most: u32,
}

/// Hears how long the database takes.
pub trait DbMetrics: Send + Sync {
    /// A query ended, one way or the other.
    fn queried(&self, _pool: Pool, _took: Duration) {}

    /// A write came to its turn.
    fn waited(&self, _took: Duration) {}

    /// A write ended, one way or the other.
    fn wrote(&self, _took: Duration, _attempts: u32) {}
}

/// Nobody measures.
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
    /// Tells `watch` of everything that this handle, and what is cloned from it, does from now on.
    #[must_use]
    pub fn with_metrics(mut self, watch: Arc<dyn DbMetrics>) -> Self {
        self.reader.set_metrics(Arc::clone(&watch));
        let told = Arc::clone(&watch);
        self.writer
            .set_metric_callback(move |query| told.queried(Pool::Write, query.elapsed));
        self.watch = watch;
        self
    }

    /// How many connections each pool holds.
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
