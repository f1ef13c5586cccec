//! `tandem worker`

use super::{open_migrated, serve::told_to_stop};
use crate::{
    app::{Parts, Services, StartError, keep_house},
    config::Config,
};

/// Dispatches events and makes deliveries until the process is told to stop.
///
/// # Errors
/// What could not be started.
pub async fn worker(config: Config) -> Result<(), StartError> {
    let db = open_migrated(&config).await?;
    let parts = Parts::real(&config)?;
    let services = Services::new(config, db, parts);
    let worker = services.worker()?;
    let stop = services.stop.clone();
    actix_web::rt::spawn(keep_house(services));
    let stopping = stop.clone();
    let working = actix_web::rt::spawn(async move { worker.run(stopping).await });
    told_to_stop().await?;
    stop.cancel();
    working
        .await
        .map_err(|error| StartError::Io(std::io::Error::other(error)))
}
