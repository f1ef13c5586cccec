//! Deletes rows after their retention period.

use chrono::TimeDelta;

use super::{BATCH, Db, sql};
use crate::AppError;

/// A table whose rows expire.
#[derive(Clone, Copy, Debug)]
pub struct ExpiredRows {
    /// Name of the table.
    pub table: &'static str,
    /// The primary key; several columns with commas between them.
    pub key: &'static str,
    /// The column that the retention period is counted from.
    pub time: &'static str,
}

/// Deletes the rows whose time is more than `kept_for` ago. Each batch has its own transaction, so that other writes do not wait
/// long.
///
/// # Errors
/// A database fault. Batches that were committed stay deleted.
pub async fn delete_expired(
    db: &Db,
    rows: ExpiredRows,
    kept_for: TimeDelta,
) -> Result<(), AppError> {
    let ExpiredRows { table, key, time } = rows;
    let statement = format!(
        "delete from {table} where ({key}) in (select {key} from {table} where {time} < $1 limit {BATCH})"
    );
    let deleted = async || {
        db.write(async |tx| sql::run(&**tx, &statement, [(tx.now() - kept_for).into()]).await)
            .await
    };
    while deleted().await? >= BATCH {}
    Ok(())
}
