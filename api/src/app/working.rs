//! The worker, in the process that serves or in one of its own.

use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::{Services, StartError, keep_house, metrics::Listener};

/// A process that works and serves nobody.
pub struct Working {
    stop: CancellationToken,
    worker: JoinHandle<()>,
    metrics: Option<Listener>,
}

/// Starts to dispatch events and to make deliveries.
///
/// # Errors
/// What could not be started.
pub fn work(services: &Services) -> Result<Working, StartError> {
    let metrics = Listener::open(services)?;
    Ok(Working {
        stop: services.stop.clone(),
        worker: start_worker(services)?,
        metrics,
    })
}

pub(super) fn start_worker(services: &Services) -> Result<JoinHandle<()>, StartError> {
    let worker = services.worker()?;
    let stop = services.stop.clone();
    actix_web::rt::spawn(keep_house(services.clone()));
    Ok(actix_web::rt::spawn(async move { worker.run(stop).await }))
}

impl Working {
    /// Where Prometheus asks.
    #[must_use]
    pub fn metrics(&self) -> Option<std::net::SocketAddr> {
        self.metrics.as_ref().map(|listener| listener.address)
    }

    /// Lets deliveries under way finish, and stops.
    ///
    /// # Errors
    /// The worker ended with a fault.
    pub async fn stop(self) -> std::io::Result<()> {
        self.stop.cancel();
        let outcome = self.worker.await;
        if let Some(metrics) = self.metrics {
            metrics.close().await;
        }
        outcome.map_err(std::io::Error::other)
    }
}
