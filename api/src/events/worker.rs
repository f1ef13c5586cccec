//! The worker: dispatches events and makes deliveries until it is told to stop.

use std::{rc::Rc, time::Duration};
use tokio_util::sync::CancellationToken;

use super::{Pace, Subscriber, deliver::deliver_due, dispatch::dispatch};
use crate::{db::Db, kernel::Failure};

const POLL: Duration = Duration::from_secs(1);

pub struct Worker {
    db: Db,
    subscribers: Vec<Rc<dyn Subscriber>>,
    pace: Pace,
}

impl Worker {
    #[must_use]
    pub fn new(db: Db, subscribers: Vec<Rc<dyn Subscriber>>) -> Self {
        Self {
            db,
            subscribers,
            pace: Pace::default(),
        }
    }

    /// At another pace than the usual one.
    #[must_use]
    pub fn at(self, pace: Pace) -> Self {
        Self { pace, ..self }
    }

    /// Works until `stop`; what is under way is finished first.
    pub async fn run(&self, stop: CancellationToken) {
        let mut commits = self.db.commits();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            match self.round().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(failure) => tracing::warn!(%failure, "the worker's round failed"),
            }
            tokio::select! {
                () = stop.cancelled() => {}
                _ = tokio::time::timeout(POLL, commits.changed()) => {}
            }
        }
    }

    /// Everything there is to do now, until nothing is left. Tests pump the worker by this.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn drain(&self) -> Result<(), Failure> {
        while self.round().await? > 0 {}
        Ok(())
    }

    /// One round; gives how much there was to do.
    async fn round(&self) -> Result<u64, Failure> {
        let events = dispatch(&self.db, &self.subscribers).await?;
        let deliveries = deliver_due(&self.db, &self.subscribers, self.pace).await?;
        Ok(events + deliveries as u64)
    }
}
