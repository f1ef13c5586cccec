//! Follows the event log in memory, in commit order.

use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, prelude::Json};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::Recorded;
use crate::db::Db;
use crate::{AppError, ProgrammeId};

const POLL: Duration = Duration::from_secs(1);
const PAUSE_AFTER_FAULT: Duration = Duration::from_secs(1);
/// Commits within this time are read together.
const TOGETHER: Duration = Duration::from_millis(20);
const BATCH: i64 = 500;

/// State in memory that follows the events.
pub trait Projection: Send + Sync {
    /// Applies one event. The follower calls it once for each event, in commit order, and waits until it returns.
    fn apply(&self, event: &Recorded);
}

/// A position in the order of commits. SQLite has no transaction ids; its only writer commits in the order of `seq`.
#[derive(Clone, Debug)]
struct Position {
    xid: String,
    seq: i64,
}

/// Passes every event once to the projections of this process.
pub struct EventLogFollower {
    db: Db,
    position: Position,
    readers: Vec<Arc<dyn Projection>>,
}

#[derive(FromQueryResult)]
struct Row {
    xid: String,
    seq: i64,
    id: Uuid,
    kind: String,
    programme_id: Option<ProgrammeId>,
    actor_id: Option<Uuid>,
    subject_id: Uuid,
    payload: Json,
    occurred_at: chrono::DateTime<chrono::Utc>,
}

const COLUMNS: &str = "seq, id, kind, programme_id, actor_id, subject_id, payload, occurred_at";

impl EventLogFollower {
    /// Starts after everything that is committed now.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn start(db: Db, readers: Vec<Arc<dyn Projection>>) -> Result<Self, AppError> {
        let sql = match db.backend() {
            DbBackend::Postgres => {
                "select coalesce(max(xid)::text, '0') as xid, coalesce(max(seq), 0) as seq from \
                 (select xid, seq from events where xid < pg_snapshot_xmin(pg_current_snapshot()) \
                 order by xid desc, seq desc limit 1) as newest"
            }
            _ => "select '0' as xid, coalesce(max(seq), 0) as seq from events",
        };
        let statement = Statement::from_string(db.backend(), sql);
        let row = db.read().query_one_raw(statement).await?;
        let position = match row {
            Some(row) => Position {
                xid: row.try_get("", "xid")?,
                seq: row.try_get("", "seq")?,
            },
            None => Position {
                xid: "0".into(),
                seq: 0,
            },
        };
        Ok(Self {
            db,
            position,
            readers,
        })
    }

    /// Follows the log until `stop`: a commit of this process wakes it, and a poll finds those of others.
    pub async fn run(self, stop: CancellationToken) {
        tokio::select! {
            () = stop.cancelled() => {}
            () = self.keep_following() => {}
        }
    }

    async fn keep_following(mut self) {
        let mut commits = self.db.commits();
        loop {
            if let Err(failure) = self.catch_up().await {
                tracing::warn!(%failure, "following events failed");
                tokio::time::sleep(PAUSE_AFTER_FAULT).await;
            }
            let _ = tokio::time::timeout(POLL, commits.changed()).await;
            tokio::time::sleep(TOGETHER).await;
        }
    }

    /// Passes all new events on.
    ///
    /// # Errors
    /// A fault of the database; events that were already passed on are not repeated.
    pub async fn catch_up(&mut self) -> Result<(), AppError> {
        loop {
            let rows = self.next().await?;
            for row in &rows {
                self.position = Position {
                    xid: row.xid.clone(),
                    seq: row.seq,
                };
                let event = row.recorded();
                self.show(&event);
            }
            if i64::try_from(rows.len()).unwrap_or(BATCH) < BATCH {
                return Ok(());
            }
        }
    }

    /// A projection that panics misses this event; the others do not.
    fn show(&self, event: &Recorded) {
        for reader in &self.readers {
            let seen = std::panic::catch_unwind(AssertUnwindSafe(|| reader.apply(event)));
            if seen.is_err() {
                tracing::error!(event = %event.id, kind = event.kind, "a reader panicked");
            }
        }
    }

    /// The order names the table, because `xid` alone would mean the selected text in PostgreSQL, and "1000" comes before "999"
    /// there.
    async fn next(&self) -> Result<Vec<Row>, AppError> {
        let backend = self.db.backend();
        let statement = match backend {
            DbBackend::Postgres => Statement::from_sql_and_values(
                backend,
                format!(
                    "select xid::text as xid, {COLUMNS} from events \
                     where (xid, seq) > ($1::xid8, $2) \
                     and xid < pg_snapshot_xmin(pg_current_snapshot()) \
                     order by events.xid, events.seq limit $3"
                ),
                [
                    self.position.xid.clone().into(),
                    self.position.seq.into(),
                    BATCH.into(),
                ],
            ),
            _ => Statement::from_sql_and_values(
                backend,
                format!(
                    "select '0' as xid, {COLUMNS} from events \
                     where seq > $1 order by seq limit $2"
                ),
                [self.position.seq.into(), BATCH.into()],
            ),
        };
        Ok(Row::find_by_statement(statement)
            .all(self.db.read())
            .await?)
    }
}

impl Row {
    fn recorded(&self) -> Recorded {
        Recorded {
            id: self.id,
            kind: self.kind.clone(),
            programme_id: self.programme_id,
            actor_id: self.actor_id,
            subject_id: self.subject_id,
            payload: self.payload.clone(),
            occurred_at: self.occurred_at,
        }
    }
}
