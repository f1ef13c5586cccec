//! Failures of background tasks.

use prometheus::{Error, IntCounterVec, Opts, Registry};

use tandem_platform::events::Observer;

pub struct Failures(IntCounterVec);

impl Failures {
    pub fn counted_in(registry: &Registry) -> Result<Self, Error> {
        let failed = IntCounterVec::new(
            Opts::new(
                "tandem_background_failures_total",
                "Jobs, dispatches and tries of a delivery that failed, by the task",
            ),
            &["task"],
        )?;
        registry.register(Box::new(failed.clone()))?;
        Ok(Self(failed))
    }
}

impl Observer for Failures {
    fn failed(&self, task: &'static str) {
        self.0.with_label_values(&[task]).inc();
    }
}
