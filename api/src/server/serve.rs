//! Starts the server and shuts it down gracefully.

use actix_http::{HttpService, Protocol, error::DispatchError};
use actix_server::ServerBuilder;
use actix_service::{IntoServiceFactory, ServiceFactoryExt, fn_service, map_config};
use actix_web::{
    Error,
    dev::{AppConfig, ServerHandle},
    rt::net::TcpStream,
};
use socket2::SockRef;
use std::{
    future::ready,
    net::{SocketAddr, TcpListener},
    time::Duration,
};
use tokio::task::JoinHandle;

use super::{
    app::build,
    metrics_listener::Listener,
    quotas::patience,
    services::{Services, StartError},
    supervised::supervised,
    worker::Work,
};
use tandem_platform::{
    http::{LINGER, Patience, Watched},
    realtime::signals::SignalReader,
};

/// Time for load balancers to notice that the service is not ready.
const LEAVING: Duration = Duration::from_millis(500);
/// Keep-alive time of idle connections. It is longer than that of proxies (usually a minute); otherwise a proxy may send a request
/// into a connection that is being closed.
const KEPT: Duration = Duration::from_secs(75);
/// Maximum time for running requests to finish (`DRAIN`), and then for the threads to end. Together with `LEAVING` it is less than
/// five seconds.
const DRAIN: Duration = Duration::from_millis(3_200);
const THREADS_END_SECONDS: u64 = 1;

/// Size of the socket send buffer. By default the system lets it grow to megabytes per connection, which no limit of the process
/// covers.
const SEND_BUFFER: usize = 256 * 1024;

/// A running service.
pub struct Server {
    pub address: SocketAddr,
    services: Services,
    handle: ServerHandle,
    running: JoinHandle<std::io::Result<()>>,
    work: Option<Work>,
    asker: JoinHandle<()>,
    metrics: Option<Listener>,
}

/// Starts the server on `listener`. With `work` the worker runs in this process.
///
/// # Errors
/// What could not be started.
pub async fn serve(
    services: Services,
    listener: TcpListener,
    work: bool,
) -> Result<Server, StartError> {
    let address = listener.local_addr()?;
    // Accepted connections inherit the option from the listener.
    SockRef::from(&listener).set_send_buffer_size(SEND_BUFFER)?;
    let metrics = Listener::open(&services)?;
    // Workers of another release must know the subscriptions of this one before it appends events.
    services.worker().register().await?;
    let follower = services.follower().await?;
    actix_web::rt::spawn(follower.run(services.stop.clone()));
    let asker = keep_up(&services);
    let work = work.then(|| Work::start(&services)).transpose()?;
    let mut threads = ServerBuilder::default()
        .disable_signals()
        .shutdown_timeout(THREADS_END_SECONDS);
    if services.config.server.workers > 0 {
        threads = threads.workers(services.config.server.workers);
    }
    let server = listen(threads, listener, services.clone())?.run();
    let handle = server.handle();
    let running = actix_web::rt::spawn(server);
    tracing::info!(%address, "serving");
    Ok(Server {
        address,
        services,
        handle,
        running,
        work,
        asker,
        metrics,
    })
}

/// Serves on `listener` with connections that have timeouts. `HttpServer` does the same, but cannot use a custom connection type.
fn listen(
    threads: ServerBuilder,
    listener: TcpListener,
    services: Services,
) -> std::io::Result<ServerBuilder> {
    let address = listener.local_addr()?;
    let stopping = threads.graceful_shutdown_signal();
    let patience: Patience = patience(&services.config.limits, KEPT);
    threads.listen("tandem", listener, move || {
        let stopping = stopping.clone();
        let app = build(&services)
            .into_factory()
            .map_err(|error: Error| error.error_response());
        let http = HttpService::build()
            .graceful_shutdown_signal(move || {
                let stopping = stopping.clone();
                async move { stopping.notified().await }
            })
            .keep_alive(KEPT)
            .client_request_timeout(patience.head)
            .client_disconnect_timeout(LINGER)
            .local_addr(address)
            .on_connect_ext(|connection: &Watched<TcpStream>, data| {
                data.insert(connection.stage());
            })
            .finish(map_config(app, |()| AppConfig::default()));
        fn_service(move |connection: TcpStream| {
            let peer = connection.peer_addr().ok();
            let watched = Watched::new(connection, patience);
            ready(Ok::<_, DispatchError>((watched, Protocol::Http1, peer)))
        })
        .and_then(http)
    })
}

/// Starts the background tasks that do not belong to the worker. Returns the membership task, which the shutdown waits for.
fn keep_up(services: &Services) -> JoinHandle<()> {
    let of = services.clone();
    actix_web::rt::spawn(supervised("match_index", services, async move || {
        of.match_index.keep_fresh(&of.db, of.stop.clone()).await;
    }));
    let of = services.clone();
    actix_web::rt::spawn(supervised("signals", services, async move || {
        let reader = SignalReader::new(of.db.clone(), of.streams.clone());
        reader.run(of.stop.clone()).await;
    }));
    let of = services.clone();
    actix_web::rt::spawn(supervised("use_of_sessions", services, async move || {
        of.last_seen.run(of.stop.clone()).await;
    }));
    let of = services.clone();
    actix_web::rt::spawn(supervised("membership", services, async move || {
        of.asker.run(of.stop.clone()).await;
    }))
}

impl Server {
    /// The address of the metrics.
    #[must_use]
    pub fn metrics(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(|listener| listener.address)
    }

    /// Begins the shutdown: ends streams and reports not ready, while requests are still served.
    pub async fn leave(&self) {
        self.services.stop.cancel();
        tokio::time::sleep(LEAVING).await;
    }

    /// Stops the server: ends streams, lets running requests and deliveries finish, then ends the threads.
    ///
    /// # Errors
    /// The server failed.
    pub async fn stop(self) -> std::io::Result<()> {
        self.services.stop.cancel();
        self.handle.pause().await;
        let _ = tokio::time::timeout(DRAIN, self.services.in_flight.none()).await;
        self.handle.stop(true).await;
        if let Some(work) = self.work {
            let _ = work.end().await;
        }
        let _ = tokio::time::timeout(DRAIN, self.asker).await;
        if let Some(metrics) = self.metrics {
            metrics.close().await;
        }
        match self.running.await {
            Ok(outcome) => outcome,
            Err(error) => Err(std::io::Error::other(error)),
        }
    }
}
