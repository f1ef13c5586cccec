//! `tandem worker`

use super::{open_migrated, serve::stop_signal};
use crate::server::{self, Parts, Services, StartError};
use tandem_platform::config::Config;

/// Dispatches events and makes deliveries until SIGTERM or SIGINT.
///
/// # Errors
/// What could not be started.
pub async fn worker(config: Config) -> Result<(), StartError> {
    let db = open_migrated(&config).await?;
    let parts = Parts::real(&config)?;
    let working = server::work(&Services::new(config, db, parts)?)?;
    stop_signal().await?;
    Ok(working.stop().await?)
}
