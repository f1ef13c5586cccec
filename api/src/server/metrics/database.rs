//! Durations of database queries and writes.

use prometheus::{Error, Histogram, HistogramOpts, HistogramVec, IntCounter, Registry};
use std::time::Duration;

use tandem_platform::db::{DbMetrics, Pool};

/// From a cached row to a timeout.
const SECONDS: [f64; 12] = [
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0,
];

pub struct Timings {
    reads: Histogram,
    writes: Histogram,
    turns: Histogram,
    transactions: Histogram,
    retries: IntCounter,
}

impl Timings {
    pub fn counted_in(registry: &Registry) -> Result<Self, Error> {
        let options = |name, help| HistogramOpts::new(name, help).buckets(SECONDS.to_vec());
        let queries = HistogramVec::new(
            options(
                "tandem_database_query_duration_seconds",
                "Time of one query, without the wait for a connection",
            ),
            &["pool"],
        )?;
        let turns = Histogram::with_opts(options(
            "tandem_database_write_wait_seconds",
            "Time that a write waits for its turn",
        ))?;
        let transactions = Histogram::with_opts(options(
            "tandem_database_write_duration_seconds",
            "Time of one write, with its wait and with every attempt",
        ))?;
        let retries = IntCounter::new(
            "tandem_database_write_retries_total",
            "Attempts at a write after the first",
        )?;
        registry.register(Box::new(queries.clone()))?;
        registry.register(Box::new(turns.clone()))?;
        registry.register(Box::new(transactions.clone()))?;
        registry.register(Box::new(retries.clone()))?;
        Ok(Self {
            reads: queries.with_label_values(&[Pool::Read.name()]),
            writes: queries.with_label_values(&[Pool::Write.name()]),
            turns,
            transactions,
            retries,
        })
    }
}

impl DbMetrics for Timings {
    fn queried(&self, pool: Pool, took: Duration) {
        let queries = match pool {
            Pool::Read => &self.reads,
            Pool::Write => &self.writes,
        };
        queries.observe(took.as_secs_f64());
    }

    fn waited(&self, took: Duration) {
        self.turns.observe(took.as_secs_f64());
    }

    fn wrote(&self, took: Duration, attempts: u32) {
        self.transactions.observe(took.as_secs_f64());
        self.retries.inc_by(u64::from(attempts.saturating_sub(1)));
    }
}
