//! Prometheus metrics: some are counted as events happen, others are read on each scrape. Labels contain no personal data, and
//! their number of values is bounded.

mod collectors;
mod database;
mod failures;
mod outbox;
mod requests;

use actix_web::web::Data;
use prometheus::{Error, Registry, TextEncoder};
use std::sync::Arc;

use collectors::Collected;
pub use collectors::Sources;
use database::Timings;
use failures::Failures;
use outbox::Outbox;
use tandem_platform::{db::DbMetrics, events::Observer};

pub use requests::{Requests, counted};

/// The metrics of one service. In tests a process has several services.
#[derive(Clone)]
pub struct Metrics {
    registry: Registry,
    requests: Data<Requests>,
    database: Arc<Timings>,
    failures: Arc<Failures>,
    outbox: Arc<Outbox>,
}

impl Metrics {
    /// # Errors
    /// Two metrics have the same name.
    pub fn new() -> Result<Self, Error> {
        let registry = Registry::new();
        #[cfg(target_os = "linux")]
        registry.register(Box::new(
            prometheus::process_collector::ProcessCollector::for_self(),
        ))?;
        Ok(Self {
            requests: Data::new(Requests::counted_in(&registry)?),
            database: Arc::new(Timings::counted_in(&registry)?),
            failures: Arc::new(Failures::counted_in(&registry)?),
            outbox: Arc::default(),
            registry,
        })
    }

    /// The counter of requests.
    pub fn requests(&self) -> Data<Requests> {
        self.requests.clone()
    }

    /// The metrics of the database.
    pub fn database(&self) -> Arc<dyn DbMetrics> {
        self.database.clone()
    }

    /// The counter of background failures.
    pub fn failures(&self) -> Arc<dyn Observer> {
        self.failures.clone()
    }

    /// All metrics in the text format of Prometheus.
    ///
    /// # Errors
    /// Two metrics have the same name.
    pub async fn page(&self, sources: Sources<'_>) -> Result<String, Error> {
        let backlog = self.outbox.backlog(sources.db).await;
        let collected = Collected::now(sources, backlog.as_ref())?;
        let mut page = String::new();
        let encoder = TextEncoder::new();
        encoder.encode_utf8(&self.registry.gather(), &mut page)?;
        encoder.encode_utf8(&collected.gather(), &mut page)?;
        Ok(page)
    }
}
