//! `tandem worker`

use super::{open_migrated, serve::told_to_stop};
use crate::{
    app::{self, Parts, Services, StartError},
    config::Config,
};

/// Dispatches events and makes deliveries until the process is told to stop.
///
/// # Errors
/// What could not be started.
pub async fn worker(config: Config) -> Result<(), StartError> {
    let db = open_migrated(&config).await?;
    let parts = Parts::real(&config)?;
    let working = app::work(&Services::new(config, db, parts)?)?;
    told_to_stop().await?;
    Ok(working.stop().await?)
}
