//! The connection pool for reads.
//!
//! sqlx pings each connection that is returned to its pool, which costs a second round trip to the database per query. This pool
//! keeps connections between queries instead. After a minute a connection goes back to sqlx, which pings it and closes it if it is
//! too old. A query that finds its kept connection closed by the server runs again on a new one.

use futures_util::{Stream, StreamExt};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult,
    QueryStream, RuntimeErr, Statement, StreamTrait, Values,
    sqlx::{self, AssertSqlSafe, Postgres, Sqlite, pool::PoolConnection},
};
use sea_query_sqlx::SqlxValues;
use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::metrics::{Connections, DbMetrics, Pool};

/// How long a connection is kept here before sqlx checks it.
const CHECKED_EVERY: Duration = Duration::from_secs(60);

/// Runs each query on its own connection. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct ReadPool {
    /// sea-orm's handle to the same sqlx pool.
    connection: DatabaseConnection,
    engine: Engine,
    permits: Arc<Semaphore>,
    acquire_timeout: Duration,
    metrics: Arc<dyn DbMetrics>,
}

#[derive(Clone)]
enum Engine {
    Postgres(KeptConnections<Postgres>),
    Sqlite(KeptConnections<Sqlite>),
}

struct KeptConnections<DB: sqlx::Database> {
    pool: sqlx::Pool<DB>,
    idle: Arc<Mutex<IdleLeases<DB>>>,
}

/// A connection acquired from sqlx.
struct Lease<DB: sqlx::Database> {
    connection: PoolConnection<DB>,
    checked_at: Instant,
    /// Whether a query used it before. The server may have closed it since.
    kept: bool,
}

/// Connections that no query uses at present.
struct IdleLeases<DB: sqlx::Database>(Vec<Lease<DB>>);

impl<DB: sqlx::Database> Drop for IdleLeases<DB> {
    /// Closes the connections. Returning them to sqlx needs the async runtime, which may already have stopped.
    fn drop(&mut self) {
        for lease in self.0.drain(..) {
            drop(lease.connection.detach());
        }
    }
}

impl<DB: sqlx::Database> Clone for KeptConnections<DB> {
    fn clone(&self) -> Self {
        Self {
            pool: self.pool.clone(),
            idle: Arc::clone(&self.idle),
        }
    }
}

impl<DB: sqlx::Database> KeptConnections<DB> {
    fn new(pool: &sqlx::Pool<DB>) -> Self {
        Self {
            pool: pool.clone(),
            idle: Arc::new(Mutex::new(IdleLeases(Vec::new()))),
        }
    }

    fn idle(&self) -> MutexGuard<'_, IdleLeases<DB>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn take(&self) -> Result<Lease<DB>, DbErr> {
        while let Some(lease) = self.pop() {
            if lease.checked_at.elapsed() < CHECKED_EVERY {
                return Ok(lease);
            }
        }
        let connection = self.pool.acquire().await.map_err(|error| match error {
            sqlx::Error::PoolTimedOut => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
            sqlx::Error::PoolClosed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
            other => DbErr::Conn(RuntimeErr::SqlxError(other.into())),
        })?;
        Ok(Lease {
            connection,
            checked_at: Instant::now(),
            kept: false,
        })
    }

    /// Returns all idle connections to sqlx, which closes those that do not answer.
    fn release(&self) {
        let idle = std::mem::take(&mut self.idle().0);
        drop(idle);
    }

    fn pop(&self) -> Option<Lease<DB>> {
        self.idle().0.pop()
    }

    /// Keeps a connection after a successful query. After a failure the connection is dropped, so sqlx gets it back and pings it.
    fn put_back(&self, mut lease: Lease<DB>) {
        if self.pool.is_closed() {
            return;
        }
        lease.kept = true;
        let mut idle = self.idle();
        idle.0.push(lease);
        // The list is a stack, so its first entry has been idle longest. Entries in use are checked when they are taken.
        let unused = idle
            .0
            .first()
            .is_some_and(|first| first.checked_at.elapsed() >= CHECKED_EVERY);
        let due = unused.then(|| idle.0.remove(0));
        drop(idle);
        drop(due);
    }

    fn connections(&self) -> Connections {
        Connections {
            open: usize::try_from(self.pool.size()).unwrap_or(usize::MAX),
            idle: self.pool.num_idle() + self.idle().0.len(),
            at_most: self.pool.options().get_max_connections(),
        }
    }
}

/// Whether the server closed the connection: a broken stream, or PostgreSQL's codes for a shutdown and for a crash of another
/// server process.
fn is_connection_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        sqlx::Error::Database(error) => {
            matches!(error.code().as_deref(), Some("57P01" | "57P02"))
        }
        _ => false,
    }
}

/// Runs `$run` with the sqlx query on a connection of either engine. Keeps the connection if the query succeeded.
macro_rules! on_connection {
    ($pool:ident, $statement:ident, |$query:ident, $connection:ident| $run:expr, $error:path) => {{
        let _permit = $pool.permit().await?;
        let outcome = match &$pool.engine {
            Engine::Postgres(kept) => on_connection!(@ Postgres, $pool, kept, $statement, |$query, $connection| $run),
            Engine::Sqlite(kept) => on_connection!(@ Sqlite, $pool, kept, $statement, |$query, $connection| $run),
        };
        outcome.map_err(|error| $error(RuntimeErr::SqlxError(Arc::new(error))))
    }};
    (@ $engine:ty, $pool:ident, $kept:ident, $statement:ident, |$query:ident, $connection:ident| $run:expr) => {{
        loop {
            let mut lease = $kept.take().await?;
            let began = Instant::now();
            let outcome = {
                let Statement { sql, values, .. } = $statement.clone();
                let values = SqlxValues(values.unwrap_or_else(|| Values(Vec::new())));
                let $query = sqlx::query_with::<$engine, _>(AssertSqlSafe(sql), values);
                let $connection = &mut *lease.connection;
                $run
            };
            $pool.metrics.queried(Pool::Read, began.elapsed());
            match outcome {
                Err(error) if lease.kept && is_connection_lost(&error) => $kept.release(),
                outcome => {
                    if outcome.is_ok() {
                        $kept.put_back(lease);
                    }
                    break outcome;
                }
            }
        }
    }};
}

impl ReadPool {
    pub(super) fn new(connection: DatabaseConnection, acquire_timeout: Duration) -> Self {
        let engine = match connection.get_database_backend() {
            DbBackend::Postgres => Engine::Postgres(KeptConnections::new(
                connection.get_postgres_connection_pool(),
            )),
            _ => Engine::Sqlite(KeptConnections::new(
                connection.get_sqlite_connection_pool(),
            )),
        };
        let mut pool = Self {
            connection,
            engine,
            permits: Arc::new(Semaphore::new(0)),
            acquire_timeout,
            metrics: Arc::new(()),
        };
        let at_most = usize::try_from(pool.connections().at_most).unwrap_or(usize::MAX);
        pool.permits = Arc::new(Semaphore::new(at_most.min(Semaphore::MAX_PERMITS)));
        pool
    }

    pub(super) fn set_metrics(&mut self, metrics: Arc<dyn DbMetrics>) {
        self.metrics = metrics;
    }

    pub(super) fn connections(&self) -> Connections {
        match &self.engine {
            Engine::Postgres(kept) => kept.connections(),
            Engine::Sqlite(kept) => kept.connections(),
        }
    }

    pub(super) async fn close(self) -> Result<(), DbErr> {
        // sqlx waits until all connections have been returned.
        match &self.engine {
            Engine::Postgres(kept) => kept.idle().0.clear(),
            Engine::Sqlite(kept) => kept.idle().0.clear(),
        }
        self.connection.close().await
    }

    /// Waits for a permit. There are as many permits as connections, so a holder that finds no kept connection always gets one from
    /// sqlx.
    async fn permit(&self) -> Result<OwnedSemaphorePermit, DbErr> {
        let permit = Arc::clone(&self.permits).acquire_owned();
        let permit = tokio::time::timeout(self.acquire_timeout, permit).await;
        permit
            .map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?
            .map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed))
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for ReadPool {
    fn get_database_backend(&self) -> DbBackend {
        self.connection.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        on_connection!(
            self,
            statement,
            |query, connection| query.execute(connection).await.map(ExecResult::from),
            DbErr::Exec
        )
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let statement = Statement::from_string(ConnectionTrait::get_database_backend(self), "");
        on_connection!(
            self,
            statement,
            |_query, connection| {
                let text = AssertSqlSafe(sql.to_owned());
                let done = sqlx::raw_sql(text).execute(connection).await;
                done.map(ExecResult::from)
            },
            DbErr::Exec
        )
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        on_connection!(
            self,
            statement,
            |query, connection| {
                let row = query.fetch_optional(connection).await;
                row.map(|row| row.map(QueryResult::from))
            },
            DbErr::Query
        )
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        on_connection!(
            self,
            statement,
            |query, connection| {
                let rows = query.fetch_all(connection).await;
                rows.map(|rows| rows.into_iter().map(QueryResult::from).collect())
            },
            DbErr::Query
        )
    }
}

/// A stream of rows. It holds its connection and its permit until it is dropped.
pub struct RowStream {
    rows: Pin<Box<QueryStream>>,
    _permit: OwnedSemaphorePermit,
}

impl Stream for RowStream {
    type Item = Result<QueryResult, DbErr>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.rows.poll_next_unpin(context)
    }
}

impl StreamTrait for ReadPool {
    type Stream<'a> = RowStream;

    fn get_database_backend(&self) -> DbBackend {
        self.connection.get_database_backend()
    }

    fn stream_raw<'a>(
        &'a self,
        statement: Statement,
    ) -> Pin<Box<dyn Future<Output = Result<RowStream, DbErr>> + 'a + Send>> {
        Box::pin(async move {
            let permit = self.permit().await?;
            // sea-orm acquires a connection from sqlx, so one of the kept connections must be returned to sqlx first.
            match &self.engine {
                Engine::Postgres(kept) => drop(kept.pop()),
                Engine::Sqlite(kept) => drop(kept.pop()),
            }
            let rows = self.connection.stream_raw(statement).await?;
            Ok(RowStream {
                rows: Box::pin(rows),
                _permit: permit,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use tandem_kernel::clock;

    async fn pool(directory: &tempfile::TempDir, connections: u32) -> ReadPool {
        let file = directory.path().join("reads.db");
        let url = format!("sqlite://{}", file.display());
        let db = Db::connect(&url, connections, clock::running()).await;
        db.unwrap().read().clone()
    }

    async fn number(pool: &ReadPool, sql: &str) -> Result<i64, DbErr> {
        let statement = Statement::from_string(ConnectionTrait::get_database_backend(pool), sql);
        let row = pool.query_one_raw(statement).await?.unwrap();
        row.try_get_by_index(0)
    }

    #[test]
    fn connections_are_closed_although_the_runtime_has_ended() {
        let directory = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let pool = runtime.block_on(async {
            let pool = pool(&directory, 1).await;
            number(&pool, "select 1").await.unwrap();
            pool
        });
        drop(runtime);
        drop(pool);
    }

    const SLOW: &str = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 300000) \
         select count(*) from n";

    #[tokio::test]
    async fn a_connection_is_kept_for_the_next_query() {
        let directory = tempfile::tempdir().unwrap();
        let pool = pool(&directory, 3).await;
        let Engine::Sqlite(kept) = &pool.engine else {
            panic!("SQLite was opened");
        };
        for _ in 0..5 {
            assert_eq!(number(&pool, "select 7").await.unwrap(), 7);
            // An answer can arrive before its connection is back.
            let is_back = async {
                while kept.idle().0.is_empty() {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            let in_time = tokio::time::timeout(Duration::from_secs(10), is_back).await;
            assert!(in_time.is_ok(), "it was closed");
        }
        assert_eq!(kept.idle().0.len(), 1);
        assert_eq!(pool.connections().open, pool.connections().idle);
    }

    #[tokio::test]
    async fn more_queries_than_connections_take_turns() {
        let directory = tempfile::tempdir().unwrap();
        let pool = pool(&directory, 2).await;
        let queries = (0..20).map(|_| number(&pool, SLOW));
        for answer in futures_util::future::join_all(queries).await {
            assert_eq!(answer.unwrap(), 300_000);
        }
        assert!(pool.connections().open <= 2);
    }

    #[tokio::test]
    async fn a_connection_whose_query_failed_or_was_dropped_is_not_kept() {
        let directory = tempfile::tempdir().unwrap();
        let pool = pool(&directory, 1).await;
        assert!(number(&pool, "select nothing").await.is_err());
        let dropped = tokio::time::timeout(Duration::from_millis(1), number(&pool, SLOW)).await;
        assert!(dropped.is_err());
        assert_eq!(number(&pool, "select 8").await.unwrap(), 8);
    }

    #[tokio::test]
    async fn rows_are_streamed_although_every_connection_is_kept() {
        let directory = tempfile::tempdir().unwrap();
        let pool = pool(&directory, 1).await;
        assert_eq!(number(&pool, "select 1").await.unwrap(), 1);
        let statement = Statement::from_string(DbBackend::Sqlite, "select 1 union select 2");
        let rows = pool.stream_raw(statement).await.unwrap();
        assert_eq!(rows.count().await, 2);
        assert_eq!(number(&pool, "select 9").await.unwrap(), 9);
    }
}
