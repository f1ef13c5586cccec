//! The worker, in the process that serves or in one of its own.

use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{Services, StartError, metrics_listener::Listener, run_jobs};

/// A process that works and serves nobody.
pub struct WorkerProcess {
    stop: CancellationToken,
    work: Work,
    metrics: Option<Listener>,
}

/// Starts to dispatch events and to make deliveries.
///
/// # Errors
/// What could not be started.
pub fn work(services: &Services) -> Result<WorkerProcess, StartError> {
    let metrics = Listener::open(services)?;
    Ok(WorkerProcess {
        stop: services.stop.clone(),
        work: Work::start(services)?,
        metrics,
    })
}

/// What goes on beside the answers.
pub(super) struct Work {
    worker: JoinHandle<()>,
    jobs: JoinHandle<()>,
}

impl Work {
    pub fn start(services: &Services) -> Result<Self, StartError> {
        let worker = services.worker();
        let stop = services.stop.clone();
        Ok(Self {
            worker: actix_web::rt::spawn(async move { worker.run(stop).await }),
            jobs: actix_web::rt::spawn(run_jobs(services.clone())),
        })
    }

    /// Waits for both, which have been told to stop.
    pub async fn end(self) -> Result<(), JoinError> {
        self.jobs.await?;
        self.worker.await
    }
}

impl WorkerProcess {
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
        let outcome = self.work.end().await;
        if let Some(metrics) = self.metrics {
            metrics.close().await;
        }
        outcome.map_err(std::io::Error::other)
    }
}
