//! The listener for Prometheus. It has its own address, so that metrics are not public.

use actix_web::{
    App, HttpResponse, HttpServer, dev::ServerHandle, get, http::KeepAlive, web::Data,
};
use prometheus::TEXT_FORMAT;
use std::net::{SocketAddr, TcpListener};
use tokio::task::JoinHandle;

use super::services::{Services, StartError};
use tandem_platform::AppError;

/// Longer than one scrape takes.
const DRAIN_SECONDS: u64 = 2;

pub struct Listener {
    pub address: SocketAddr,
    handle: ServerHandle,
    running: JoinHandle<std::io::Result<()>>,
}

impl Listener {
    /// Listens on the configured address; `None` if none is configured.
    ///
    /// # Errors
    /// The address is not available.
    pub fn open(services: &Services) -> Result<Option<Self>, StartError> {
        let Some(bind) = services.config.metrics.bind else {
            return Ok(None);
        };
        let listener =
            TcpListener::bind(bind).map_err(|error| StartError::MetricsBind(bind, error))?;
        let address = listener.local_addr()?;
        let services = Data::new(services.clone());
        let server =
            HttpServer::new(move || App::new().app_data(services.clone()).service(metrics))
                .workers(1)
                // Scrapes are rare, and an idle connection would delay the shutdown.
                .keep_alive(KeepAlive::Disabled)
                .disable_signals()
                .shutdown_timeout(DRAIN_SECONDS)
                .listen(listener)?
                .run();
        tracing::info!(%address, "metrics");
        Ok(Some(Self {
            address,
            handle: server.handle(),
            running: actix_web::rt::spawn(server),
        }))
    }

    /// Stops the listener and releases its port.
    pub async fn close(self) {
        self.handle.stop(true).await;
        let _ = self.running.await;
    }
}

#[get("/metrics")]
async fn metrics(services: Data<Services>) -> Result<HttpResponse, AppError> {
    let page = services.metrics.page(services.metrics_sources()).await;
    let page = page.map_err(AppError::internal)?;
    Ok(HttpResponse::Ok().content_type(TEXT_FORMAT).body(page))
}
