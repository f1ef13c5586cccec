//! What the program does, one command a file.

mod check_config;
mod demo_data;
mod load_programme;
mod migrate;
mod openapi;
mod serve;
mod worker;

use std::sync::Arc;
use tandem_migrations::{Migrator, MigratorTrait};

pub use check_config::check_config;
pub use demo_data::demo_data;
pub use load_programme::load_programme;
pub use migrate::{Direction, migrate};
pub use openapi::openapi;
pub use serve::serve;
pub use worker::worker;

use crate::{
    app::StartError,
    config::{Config, LogConfig, LogFormat},
    db::Db,
    kernel::clock::SystemClock,
};

/// Starts the log as configured.
pub fn start_log(config: &LogConfig) {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.level)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    match config.format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}

async fn open(config: &Config) -> Result<Db, StartError> {
    let database = &config.database;
    let clock = Arc::new(SystemClock);
    Ok(Db::connect(&database.url, database.connections, clock).await?)
}

/// The database, which must have the schema that this program knows.
async fn open_migrated(config: &Config) -> Result<Db, StartError> {
    let db = open(config).await?;
    let pending = Migrator::get_pending_migrations_read_only(db.schema_connection()).await?;
    if pending.is_empty() {
        Ok(db)
    } else {
        Err(StartError::Schema)
    }
}
