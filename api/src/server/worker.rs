//! The worker, in the server process or in its own process.

use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{Services, StartError, metrics_listener::Listener, run_jobs};

/// A worker process without the HTTP server.
pub struct WorkerProcess {
    stop: CancellationToken,
    work: Work,
    metrics: Option<Listener>,
}

/// Starts dispatching events, making deliveries and running jobs.
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

/// The worker and the jobs.
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

    /// Waits until both have ended. They have to be cancelled first.
    pub async fn end(self) -> Result<(), JoinError> {
        self.jobs.await?;
        self.worker.await
    }
}

impl WorkerProcess {
    /// The address of the metrics.
    #[must_use]
    pub fn metrics(&self) -> Option<std::net::SocketAddr> {
        self.metrics.as_ref().map(|listener| listener.address)
    }

    /// Stops after running deliveries have finished.
    ///
    /// # Errors
    /// The worker failed.
    pub async fn stop(self) -> std::io::Result<()> {
        self.stop.cancel();
        let outcome = self.work.end().await;
        if let Some(metrics) = self.metrics {
            metrics.close().await;
        }
        outcome.map_err(std::io::Error::other)
    }
}
