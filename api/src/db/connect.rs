//! Opening the database.

use sea_orm::{ConnectOptions, Database, DbErr};
use std::{sync::Arc, time::Duration};
use tokio::sync::watch;

use super::Db;
use crate::kernel::Clock;

/// How long a request waits for a free connection before it is told to come again.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(2);
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
        let (reader, writer) = if url.starts_with("sqlite:") {
            let writer = Database::connect(sqlite(url, 1)).await?;
            (Database::connect(sqlite(url, connections)).await?, writer)
        } else {
            let pool = Database::connect(postgres(url, connections)).await?;
            (pool.clone(), pool)
        };
        Ok(Self {
            reader,
            writer,
            clock,
            committed: Arc::new(watch::Sender::new(0)),
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
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .connect_timeout(ACQUIRE_TIMEOUT)
        .sqlx_logging(false);
    options
}
