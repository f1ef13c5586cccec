//! The only way to write: one transaction, retried where the engine asks for it.

use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, RuntimeErr, SqlErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait, sqlx,
};
use std::{
    ops::Deref,
    time::{Duration, Instant},
};

use super::{Db, Once};
use crate::kernel::{Failure, random};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

const ATTEMPTS: u32 = 8;
/// PostgreSQL: could not serialise, deadlock found.
const RETRIED: [&str; 2] = ["40001", "40P01"];

/// An open write transaction, and the moment it began.
pub struct Tx {
    inner: DatabaseTransaction,
    now: DateTime<Utc>,
}

impl Tx {
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// A new id, in order of time.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        random::new_id(self.now)
    }

    /// Whether rows can be locked one by one; on SQLite the one writer holds them all.
    #[must_use]
    pub fn locks_rows(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

impl Db {
    /// Runs `change` in one transaction and commits it; a refusal or fault rolls it back.
    /// On PostgreSQL it runs again after a serialisation failure or a deadlock, so `change`
    /// must wait for nothing but the database.
    ///
    /// # Errors
    /// What `change` ended with, or the database's fault.
    pub async fn write<T>(
        &self,
        change: impl AsyncFn(&Tx) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (asked, mut attempt) = (Instant::now(), 1);
        loop {
            match self.attempt(&change).await {
                Err(Failure::Fault(fault))
                    if attempt < ATTEMPTS && is_retried(fault.cause.as_ref()) =>
                {
                    tokio::time::sleep(pause(attempt)).await;
                    attempt += 1;
                }
                outcome => {
                    self.watch.wrote(asked.elapsed(), attempt);
                    return outcome;
                }
            }
        }
    }

    /// Like [`Db::write`], and keeps the outcome under the caller's idempotency key: the same key
    /// with the same body is answered with the first outcome and changes nothing.
    ///
    /// # Errors
    /// As [`Db::write`]; `idempotency_key_reused` for the same key with another body.
    pub async fn write_once<T: Serialize + DeserializeOwned>(
        &self,
        once: &Once,
        change: impl AsyncFn(&Tx) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.write(async |tx| match once.claim(tx).await? {
            Some(earlier) => Ok(earlier),
            None => {
                let outcome = change(tx).await?;
                once.keep(tx, &outcome).await?;
                Ok(outcome)
            }
        })
        .await
    }

    #[allow(clippy::disallowed_methods)]
    async fn attempt<T>(
        &self,
        change: &impl AsyncFn(&Tx) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let asked = Instant::now();
        let inner = self.writer.begin_with_options(options).await?;
        self.watch.waited(asked.elapsed());
        let tx = Tx {
            inner,
            now: self.clock.now(),
        };
        let outcome = change(&tx).await?;
        tx.inner.commit().await?;
        self.committed.send_modify(|commits| *commits += 1);
        Ok(outcome)
    }
}

fn pause(attempt: u32) -> Duration {
    Duration::from_millis(1 << attempt.min(6)).mul_f64(1.0 + random::jitter())
}

fn is_retried(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    let Some(DbErr::Exec(inner) | DbErr::Query(inner)) = cause.downcast_ref::<DbErr>() else {
        return false;
    };
    matches!(inner, RuntimeErr::SqlxError(error)
        if error.as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .is_some_and(|code| RETRIED.contains(&code.as_ref())))
}

/// PostgreSQL as it goes: told to stop, another of its processes crashed, starting up; too many connections; and
/// rows that others hold for longer than this transaction waits.
const PASSING: [&str; 5] = ["57P01", "57P02", "57P03", "53300", "55P03"];

pub(super) fn is_passing(error: &RuntimeErr) -> bool {
    let RuntimeErr::SqlxError(inner) = error else {
        return false;
    };
    match &**inner {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        sqlx::Error::Database(told) => told
            .code()
            .is_some_and(|code| PASSING.contains(&code.as_ref())),
        _ => false,
    }
}

/// A value that the database cannot take: its own words would repeat the value in the log.
#[derive(Debug, thiserror::Error)]
#[error("the database refused a value, with {0}")]
pub(super) struct RefusedValue(String);

/// PostgreSQL's class of data exceptions.
const DATA_EXCEPTION: &str = "22";

pub(super) fn refused_value(error: &RuntimeErr) -> Option<RefusedValue> {
    let RuntimeErr::SqlxError(inner) = error else {
        return None;
    };
    let code = inner.as_database_error()?.code()?;
    (code.len() == 5 && code.starts_with(DATA_EXCEPTION)).then(|| RefusedValue(code.into_owned()))
}

/// Whether a row was refused because one like it is there already.
#[must_use]
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
