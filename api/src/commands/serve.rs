//! `tandem serve`

use std::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::open_migrated;
use crate::server::{self, Parts, Services, StartError};
use tandem_platform::config::Config;

/// Serves until SIGTERM or SIGINT. With `work`, the worker runs in the same process.
///
/// # Errors
/// What could not be started.
pub async fn serve(config: Config, work: bool) -> Result<(), StartError> {
    let db = open_migrated(&config).await?;
    let parts = Parts::real(&config)?;
    let listener = TcpListener::bind(config.server.bind)?;
    let services = Services::new(config, db, parts)?;
    let server = server::serve(services, listener, work).await?;
    stop_signal().await?;
    tracing::info!("stopping");
    server.leave().await;
    Ok(server.stop().await?)
}

/// Waits for SIGTERM or SIGINT.
pub(super) async fn stop_signal() -> Result<(), StartError> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
