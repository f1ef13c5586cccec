//! The worker: dispatches events and makes deliveries until it is stopped.

use std::{rc::Rc, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

use super::{
    Observer, RetryPolicy, Subscriber,
    deliver::Deliverer,
    dispatch::{self, Dispatcher},
    subscriptions,
};
use crate::db::Db;
use crate::{AppError, guarded};

const POLL: Duration = Duration::from_secs(1);
const PAUSE_AFTER_FAULT: Duration = Duration::from_secs(1);

/// Dispatches events to subscribers and makes their deliveries.
pub struct Worker {
    db: Db,
    subscribers: Vec<Rc<dyn Subscriber>>,
    policy: RetryPolicy,
    observer: Arc<dyn Observer>,
}

impl Worker {
    /// A worker with the default policy and no observer.
    #[must_use]
    pub fn new(db: Db, subscribers: Vec<Rc<dyn Subscriber>>) -> Self {
        Self {
            db,
            subscribers,
            policy: RetryPolicy::default(),
            observer: Arc::new(()),
        }
    }

    /// The same worker with another policy than the default.
    #[must_use]
    pub fn by(self, policy: RetryPolicy) -> Self {
        Self { policy, ..self }
    }

    /// The same worker, which reports failures to `observer`.
    #[must_use]
    pub fn observed_by(self, observer: Arc<dyn Observer>) -> Self {
        Self { observer, ..self }
    }

    /// Registers which events its subscribers handle. A process must do this before it appends its first event, so that workers of
    /// another release leave these events to it.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn register(&self) -> Result<(), AppError> {
        subscriptions::register(&self.db, &self.subscribers).await
    }

    /// Works until `stop`, and finishes what it has begun. Dispatching and the deliveries of each subscriber run side by side, so
    /// that none of them blocks another.
    pub async fn run(&self, stop: CancellationToken) {
        let dispatching = self.keep(dispatch::TASK, &stop, async || {
            self.register().await?;
            self.dispatcher().round().await
        });
        let delivering = self.subscribers.iter().map(|subscriber| {
            let subscriber = subscriber.as_ref();
            self.keep(subscriber.name(), &stop, async move || {
                self.deliverer(subscriber).round().await
            })
        });
        tokio::join!(dispatching, futures_util::future::join_all(delivering));
    }

    /// Repeats one task until `stop`, also after failures.
    async fn keep(
        &self,
        task: &'static str,
        stop: &CancellationToken,
        round: impl AsyncFn() -> Result<u64, AppError>,
    ) {
        let mut commits = self.db.commits();
        while !stop.is_cancelled() {
            commits.mark_unchanged();
            match guarded(round()).await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(failure) => {
                    self.observer.failed(task);
                    tracing::warn!(task, %failure, "a round of the worker failed");
                    tokio::select! {
                        () = stop.cancelled() => {}
                        () = tokio::time::sleep(PAUSE_AFTER_FAULT) => {}
                    }
                }
            }
            tokio::select! {
                () = stop.cancelled() => {}
                _ = tokio::time::timeout(POLL, commits.changed()) => {}
            }
        }
    }

    /// Does everything that there is to do now. Tests drive the worker by it.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn drain(&self) -> Result<(), AppError> {
        self.register().await?;
        while self.round().await? > 0 {}
        Ok(())
    }

    /// One round of each task. Returns how much there was to do.
    async fn round(&self) -> Result<u64, AppError> {
        let mut done = self.dispatcher().round().await?;
        for subscriber in &self.subscribers {
            done += self.deliverer(subscriber.as_ref()).round().await?;
        }
        Ok(done)
    }

    fn dispatcher(&self) -> Dispatcher<'_> {
        Dispatcher {
            db: &self.db,
            subscribers: &self.subscribers,
            schedule: &self.policy.schedule,
            observer: self.observer.as_ref(),
        }
    }

    fn deliverer<'a>(&'a self, subscriber: &'a dyn Subscriber) -> Deliverer<'a> {
        Deliverer {
            db: &self.db,
            subscriber,
            policy: &self.policy,
            observer: self.observer.as_ref(),
        }
    }
}
