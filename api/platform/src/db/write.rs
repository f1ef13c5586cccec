//! Write transactions, retried after a serialization failure or a deadlock. All writes go through this module.

use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, RuntimeErr, SqlErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait, sqlx,
};
use std::{
    borrow::Cow,
    ops::Deref,
    time::{Duration, Instant},
};

use super::{Db, IdempotencyRecord, IdempotentAnswer, sql};
use crate::AppError;
use serde::Serialize;
use tandem_kernel::random;
use uuid::Uuid;

const ATTEMPTS: u32 = 8;
/// PostgreSQL codes: serialization failure, deadlock detected.
const RETRIED: [&str; 2] = ["40001", "40P01"];

/// An open write transaction and the time it began.
pub struct Tx {
    inner: DatabaseTransaction,
    now: DateTime<Utc>,
}

impl Tx {
    /// Start time of this attempt. It is constant during the attempt and changes on a retry.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// A new id (UUIDv7), ordered by time.
    #[must_use]
    pub fn new_id<Id: From<Uuid>>(&self) -> Id {
        random::new_id(self.now).into()
    }

    /// Whether rows can be locked one by one. On SQLite a write transaction locks the whole database.
    #[must_use]
    pub fn locks_rows(&self) -> bool {
        self.inner.get_database_backend() == DbBackend::Postgres
    }

    /// Takes the lock of this name until the transaction ends, and waits for other transactions that hold it, on any replica. On
    /// SQLite it does nothing, because writes already run one at a time.
    ///
    /// # Errors
    /// A database fault.
    pub async fn one_at_a_time(&self, name: &str) -> Result<(), AppError> {
        if self.locks_rows() {
            // The lock timeout is off here: the other transactions queue for this lock on purpose.
            let lock = "select pg_advisory_xact_lock(hashtext($1)) \
                 from (select set_config('lock_timeout', '0', true)) unlimited";
            sql::rows(&self.inner, lock, [name.into()]).await?;
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

impl Db {
    /// Runs `change` in one transaction and commits it. A refusal or fault rolls it back. On PostgreSQL, `change` runs again after
    /// a serialization failure or a deadlock, so it must have no effects outside of the database and wait for nothing else.
    ///
    /// # Errors
    /// The error of `change`, or a database fault.
    pub async fn write<T>(
        &self,
        change: impl AsyncFn(&Tx) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let (asked, mut attempt) = (Instant::now(), 1);
        loop {
            match self.attempt(&change).await {
                Err(AppError::Internal(fault))
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

    /// Like [`Db::write`], and stores the response under the caller's idempotency key. A repeated request with the same key and
    /// body changes nothing and gets the same response, byte for byte.
    ///
    /// The key is inserted last, together with the response. A repeated request therefore fails because a rule refuses it, or at
    /// the latest when the key is inserted. Its transaction is then rolled back and the first response is read. This makes repeated
    /// requests expensive, which are rare, and first requests cheap.
    ///
    /// # Errors
    /// As [`Db::write`]; `idempotency_key_reused` for the same key with another body.
    pub async fn write_idempotent<T: Serialize>(
        &self,
        once: &IdempotencyRecord,
        change: impl AsyncFn(&Tx) -> Result<T, AppError>,
    ) -> Result<IdempotentAnswer, AppError> {
        let outcome = self
            .write(async |tx| once.keep(tx, &change(tx).await?).await)
            .await;
        match outcome {
            Err(AppError::Refused(refusal)) => match once.earlier(&self.reader).await? {
                Some(earlier) => Ok(earlier),
                None => Err(AppError::Refused(refusal)),
            },
            outcome => outcome,
        }
    }

    #[allow(clippy::disallowed_methods)]
    async fn attempt<T>(
        &self,
        change: &impl AsyncFn(&Tx) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
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
    code_of(inner).is_some_and(|code| RETRIED.contains(&code.as_ref()))
}

/// The engine's error code. Unlike the message, it does not depend on the server's language.
fn code_of(error: &RuntimeErr) -> Option<Cow<'_, str>> {
    match error {
        RuntimeErr::SqlxError(inner) => inner.as_database_error()?.code(),
        RuntimeErr::Internal(_) => None,
    }
}

/// PostgreSQL code: lock timeout.
const LOCK_NOT_AVAILABLE: &str = "55P03";

/// Whether a statement failed because it waited too long for a lock.
pub(super) fn is_lock_timeout(error: &DbErr) -> bool {
    let (DbErr::Exec(inner) | DbErr::Query(inner)) = error else {
        return false;
    };
    code_of(inner).is_some_and(|code| code == LOCK_NOT_AVAILABLE)
}

/// PostgreSQL codes of transient failures: shutdown, crash of another server process, starting up, too many connections, lock
/// timeout.
const PASSING: [&str; 5] = ["57P01", "57P02", "57P03", "53300", LOCK_NOT_AVAILABLE];

pub(super) fn is_passing(error: &RuntimeErr) -> bool {
    let RuntimeErr::SqlxError(inner) = error else {
        return false;
    };
    match &**inner {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        _ => code_of(error).is_some_and(|code| PASSING.contains(&code.as_ref())),
    }
}

/// A value that the database rejected. The engine's own message is dropped because it repeats the value, which would then be in the
/// log.
#[derive(Debug, thiserror::Error)]
#[error("the database refused a value, with {0}")]
pub(super) struct RefusedValue(String);

/// PostgreSQL's error class for data exceptions.
const DATA_EXCEPTION: &str = "22";

pub(super) fn refused_value(error: &RuntimeErr) -> Option<RefusedValue> {
    let code = code_of(error)?;
    (code.len() == 5 && code.starts_with(DATA_EXCEPTION)).then(|| RefusedValue(code.into_owned()))
}

/// Whether an insert or update violated a unique constraint.
#[must_use]
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{error::Error, fmt, sync::Arc};

    /// An error of a PostgreSQL server with German messages.
    #[derive(Debug)]
    struct Told(&'static str);

    impl fmt::Display for Told {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(sqlx::error::DatabaseError::message(self))
        }
    }

    impl Error for Told {}

    impl sqlx::error::DatabaseError for Told {
        fn message(&self) -> &str {
            "storniere Anfrage wegen Zeitüberschreitung beim Warten auf eine Sperre"
        }

        fn code(&self) -> Option<Cow<'_, str>> {
            Some(self.0.into())
        }

        fn as_error(&self) -> &(dyn Error + Send + Sync + 'static) {
            self
        }

        fn as_error_mut(&mut self) -> &mut (dyn Error + Send + Sync + 'static) {
            self
        }

        fn into_error(self: Box<Self>) -> Box<dyn Error + Send + Sync + 'static> {
            self
        }

        fn kind(&self) -> sqlx::error::ErrorKind {
            sqlx::error::ErrorKind::Other
        }
    }

    fn told(code: &'static str) -> DbErr {
        let error = sqlx::Error::Database(Box::new(Told(code)));
        DbErr::Exec(RuntimeErr::SqlxError(Arc::new(error)))
    }

    #[test]
    fn an_error_is_known_by_its_code_whatever_language_the_server_speaks() {
        assert!(is_lock_timeout(&told("55P03")));
        assert!(!is_lock_timeout(&told("57014")), "a statement's timeout");
        assert!(is_retried(&told("40P01")) && !is_retried(&told("55P03")));
        let failure = AppError::from(told("55P03"));
        assert!(matches!(failure, AppError::Internal(fault) if fault.transient));
    }
}
