//! Listening, and stopping without losing anything.

use actix_web::{HttpServer, dev::ServerHandle};
use std::{
    net::{SocketAddr, TcpListener},
    time::Duration,
};
use tokio::task::JoinHandle;

use super::{Services, StartError, build, metrics::Listener, working::start_worker};

/// Whoever sends people here gets so long to hear that it is no longer ready.
const LEAVING: Duration = Duration::from_millis(500);
/// What is under way gets so long to end; with the time of leaving less than five seconds.
const DRAIN_SECONDS: u64 = 4;

/// A running service.
pub struct Server {
    pub address: SocketAddr,
    services: Services,
    handle: ServerHandle,
    running: JoinHandle<std::io::Result<()>>,
    worker: Option<JoinHandle<()>>,
    asker: JoinHandle<()>,
    metrics: Option<Listener>,
}

/// Starts to serve on `listener`; with `work` the worker runs in this process too.
///
/// # Errors
/// What could not be started.
pub async fn serve(
    services: Services,
    listener: TcpListener,
    work: bool,
) -> Result<Server, StartError> {
    let address = listener.local_addr()?;
    let metrics = Listener::open(&services)?;
    let follower = services.follower().await?;
    actix_web::rt::spawn(follower.run());
    let (rankings, db, stop) = (
        services.rankings.clone(),
        services.db.clone(),
        services.stop.clone(),
    );
    actix_web::rt::spawn(async move { rankings.keep_fresh(&db, stop).await });
    let (asker, stop) = (services.asker.clone(), services.stop.clone());
    let asker = actix_web::rt::spawn(async move { asker.run(stop).await });
    let worker = work.then(|| start_worker(&services)).transpose()?;
    let for_threads = services.clone();
    let mut server = HttpServer::new(move || build(&for_threads))
        .disable_signals()
        .shutdown_timeout(DRAIN_SECONDS);
    if services.config.server.workers > 0 {
        server = server.workers(services.config.server.workers);
    }
    let server = server.listen(listener)?.run();
    let handle = server.handle();
    let running = actix_web::rt::spawn(server);
    tracing::info!(%address, "serving");
    Ok(Server {
        address,
        services,
        handle,
        running,
        worker,
        asker,
        metrics,
    })
}

impl Server {
    /// Where Prometheus asks.
    #[must_use]
    pub fn metrics(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(|listener| listener.address)
    }

    /// Ends the streams and says that it is not ready, while it still answers everybody.
    pub async fn leave(&self) {
        self.services.stop.cancel();
        tokio::time::sleep(LEAVING).await;
    }

    /// Ends the streams first, lets requests and deliveries under way finish, and stops.
    ///
    /// # Errors
    /// The server ended with a fault.
    pub async fn stop(self) -> std::io::Result<()> {
        self.services.stop.cancel();
        self.handle.stop(true).await;
        if let Some(worker) = self.worker {
            let _ = worker.await;
        }
        let patience = Duration::from_secs(DRAIN_SECONDS);
        let _ = tokio::time::timeout(patience, self.asker).await;
        if let Some(metrics) = self.metrics {
            metrics.close().await;
        }
        match self.running.await {
            Ok(outcome) => outcome,
            Err(error) => Err(std::io::Error::other(error)),
        }
    }
}
