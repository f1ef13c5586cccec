//! What Prometheus is told: some is counted as it happens, the rest is looked up when it asks. No
//! label says who somebody is, and none has more values than the program knows beforehand.

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

/// Those of one service; a process of the tests holds many.
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
    /// A name that is used twice.
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

    /// Where requests are counted.
    pub fn requests(&self) -> Data<Requests> {
        self.requests.clone()
    }

    /// Where the database's time is counted.
    pub fn database(&self) -> Arc<dyn DbMetrics> {
        self.database.clone()
    }

    /// Where failures beside the answers are counted.
    pub fn failures(&self) -> Arc<dyn Observer> {
        self.failures.clone()
    }

    /// Everything there is to tell now, as Prometheus reads it.
    ///
    /// # Errors
    /// A name that is used twice.
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
