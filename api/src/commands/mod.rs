//! The commands of the program, one per file.

mod check_config;
mod demo_data;
mod erase_member;
mod load_programme;
mod log;
mod migrate;
mod openapi;
mod sample_config;
mod serve;
mod worker;

pub use check_config::{CheckError, check_config};
pub use demo_data::demo_data;
pub use erase_member::erase_member;
pub use load_programme::load_programme;
pub use log::{log_to, start_log};
pub use migrate::{Direction, migrate};
pub use openapi::{event_schemas, openapi};
pub use sample_config::sample_config;
pub use serve::serve;
pub use worker::worker;

use crate::server::StartError;
use tandem_kernel::{clock, zone};
use tandem_platform::{config::Config, db::Db};

async fn open(config: &Config) -> Result<Db, StartError> {
    let database = &config.database;
    Ok(Db::connect(
        database.url.expose(),
        database.connections,
        clock::running(),
    )
    .await?)
}

/// Opens the database and checks that every migration has been applied.
async fn open_migrated(config: &Config) -> Result<Db, StartError> {
    let db = open(config).await?;
    let missing = tandem_migrations::missing(db.schema_connection()).await?;
    if missing.is_empty() {
        let zones = zone::known();
        tracing::info!(release = zones.version, from = ?zones.source, "time zones");
        Ok(db)
    } else {
        Err(StartError::Schema)
    }
}
