//! Opens the connection pools.

use sea_orm::{ConnectOptions, Database, DbErr, sqlx::Executor};
use std::{num::NonZero, sync::Arc, time::Duration};
use tokio::sync::watch::Sender;

use super::{Db, ReadPool};
use tandem_kernel::Clock;

/// How long a read waits for a free connection before it fails as transient. Every request reads the caller first, so an
/// unavailable database is noticed here.
const ACQUIRE_TIMEOUT: Duration = Duration::from_millis(1800);
/// How long a write waits for a connection. It is longer than for reads because writes queue behind each other.
const TURN_TIMEOUT: Duration = Duration::from_secs(20);
const SQLITE_BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a write on PostgreSQL waits for a lock of another transaction. The failure is transient, so the caller can repeat the
/// write.
const LOCK_TIMEOUT: &str = "set lock_timeout = '5s'";

impl Db {
    /// Opens `sqlite://…` or `postgres://…`. Creates the SQLite file if it is missing.
    ///
    /// # Errors
    /// The database cannot be reached or opened.
    pub async fn connect(
        url: &str,
        connections: u32,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, DbErr> {
        Self::open(url, connections, clock, true).await
    }

    /// Opens the database for schema changes: one connection and no lock timeout, because a migration must wait for locks on
    /// tables.
    ///
    /// # Errors
    /// The database cannot be reached or opened.
    pub async fn connect_for_schema(url: &str, clock: Arc<dyn Clock>) -> Result<Self, DbErr> {
        Self::open(url, 1, clock, false).await
    }

    async fn open(
        url: &str,
        connections: u32,
        clock: Arc<dyn Clock>,
        limits_waiting: bool,
    ) -> Result<Self, DbErr> {
        let (mut to_read, mut to_write) = if url.starts_with("sqlite:") {
            (
                sqlite(url, connections.min(sqlite_readers())),
                sqlite(url, 1),
            )
        } else {
            (common(url, connections), postgres_writer(url, connections))
        };
        to_read.acquire_timeout(ACQUIRE_TIMEOUT);
        to_write.acquire_timeout(TURN_TIMEOUT);
        if limits_waiting {
            to_write.map_sqlx_postgres_pool_opts(|pool| {
                pool.after_connect(|connection, _| {
                    Box::pin(async move { connection.execute(LOCK_TIMEOUT).await.map(|_| ()) })
                })
            });
        }
        // The writer opens first because it creates a missing SQLite file.
        let writer = Database::connect(to_write).await?;
        let reader = Database::connect(to_read).await?;
        Ok(Self {
            reader: ReadPool::new(reader, ACQUIRE_TIMEOUT),
            writer,
            clock,
            committed: Arc::new(Sender::new(0)),
            watch: Arc::new(()),
        })
    }
}

/// Writes do not ping their connection first; a closed one is a transient failure. Reads ping, but keep their connections between
/// queries.
fn postgres_writer(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url, connections);
    options.test_before_acquire(false);
    options
}

/// SQLite reads run in this process. More readers than processors only cost memory: each has a page cache and a thread, 5 to 8 MiB
/// under load. Two are added because one may be busy with a long query.
fn sqlite_readers() -> u32 {
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    u32::try_from(processors)
        .unwrap_or(u32::MAX)
        .saturating_add(2)
}

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url, connections);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(SQLITE_BUSY_TIMEOUT)
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
    });
    options
}

fn common(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .connect_timeout(ACQUIRE_TIMEOUT)
        .sqlx_logging(false);
    options
}
