//! Opening the database.

use sea_orm::{ConnectOptions, Database, DbErr};
use std::{sync::Arc, time::Duration};
use tokio::sync::watch::Sender;

use super::{Db, ReadPool};
use tandem_kernel::Clock;

/// How long a read waits for a free connection before it is told to come again. Every request
/// reads who calls first, so a database that is away is noticed here.
const ACQUIRE_TIMEOUT: Duration = Duration::from_millis(1800);
/// How long a write waits for its turn: others who hold the same rows are at work, not away.
const TURN_TIMEOUT: Duration = Duration::from_secs(20);
const SQLITE_BUSY_TIMEOUT: Duration = Duration::from_secs(10);

impl Db {
    /// Opens `sqlite://…` or `postgres://…`; a SQLite file is made where it is missing.
    ///
    /// # Errors
    /// The database cannot be reached or opened.
    pub async fn connect(
        url: &str,
        connections: u32,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, DbErr> {
        let (mut to_read, mut to_write) = if url.starts_with("sqlite:") {
            (sqlite(url, connections), sqlite(url, 1))
        } else {
            (postgres(url, connections), postgres(url, connections))
        };
        to_read.acquire_timeout(ACQUIRE_TIMEOUT);
        to_write.acquire_timeout(TURN_TIMEOUT);
        // The writer first: it makes a SQLite file that is missing.
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

fn postgres(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url, connections);
    options.test_before_acquire(false);
    options
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
