//! The address that Prometheus asks at: one of its own, so that the public one never answers.

use actix_web::{
    App, HttpResponse, HttpServer, dev::ServerHandle, get, http::KeepAlive, web::Data,
};
use prometheus::TEXT_FORMAT;
use std::net::{SocketAddr, TcpListener};
use tokio::task::JoinHandle;

use super::services::{Services, StartError};
use tandem_platform::AppError;

/// One look at the numbers takes no longer.
const DRAIN_SECONDS: u64 = 2;

pub struct Listener {
    pub address: SocketAddr,
    handle: ServerHandle,
    running: JoinHandle<std::io::Result<()>>,
}

impl Listener {
    /// Listens where the configuration says so; where it says nothing, there is none.
    ///
    /// # Errors
    /// The address cannot be listened on.
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
                // Prometheus comes back seldom, and an idle connection would hold up the end.
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

    /// Answers nobody any more; its port is free afterwards.
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
