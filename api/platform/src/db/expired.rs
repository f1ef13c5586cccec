//! Deleting rows whose time is over.

use chrono::TimeDelta;

use super::{BATCH, Db, sql};
use crate::AppError;

/// Where rows with a time of their own are.
#[derive(Clone, Copy, Debug)]
pub struct ExpiredRows {
    /// Name of the table.
    pub table: &'static str,
    /// The primary key; several columns with commas between them.
    pub key: &'static str,
    /// The column with the time.
    pub time: &'static str,
}

/// Deletes the rows whose time was over for so long, a batch in a transaction, so that nobody waits for long.
///
/// # Errors
/// The database's fault; what was deleted stays so.
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
