//! Records the last use of sessions in the background, so that a request never waits for the write.

use chrono::{DateTime, Utc};
use std::{
    collections::BTreeMap,
    mem,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::{model::SessionId, store};
use tandem_platform::{AppError, db::Db};

/// Maximum number of sessions per statement.
const AT_ONCE: usize = 200;

/// Cheap to clone; clones share the queue.
#[derive(Clone)]
pub struct LastSeenWriter {
    db: Db,
    waiting: Arc<Mutex<BTreeMap<SessionId, DateTime<Utc>>>>,
    wake: Arc<Notify>,
}

impl LastSeenWriter {
    #[must_use]
    pub fn new(db: Db) -> Self {
        Self {
            db,
            waiting: Arc::default(),
            wake: Arc::default(),
        }
    }

    /// Queues the use of a session at `at`.
    pub fn note(&self, session_id: SessionId, at: DateTime<Utc>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.insert(session_id, at);
        drop(waiting);
        self.wake.notify_one();
    }

    /// Writes the queue until `stop`. A failed batch is dropped, because the next request of each session queues it again.
    pub async fn run(&self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(failure) = self.write().await {
                tracing::warn!(%failure, "the use of sessions was not noted");
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.wake.notified() => {}
            }
        }
    }

    async fn write(&self) -> Result<(), AppError> {
        let waiting = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            mem::take(&mut *waiting)
        };
        let waiting: Vec<(SessionId, DateTime<Utc>)> = waiting.into_iter().collect();
        for some in waiting.chunks(AT_ONCE) {
            // One statement needs one time. The earliest is used, so that no session gets a later time than its use.
            let Some(at) = some.iter().map(|(_, at)| *at).min() else {
                continue;
            };
            let ids: Vec<SessionId> = some.iter().map(|(id, _)| *id).collect();
            self.db
                .write(async |tx| store::mark_seen(tx, &ids, at).await)
                .await?;
        }
        Ok(())
    }
}
