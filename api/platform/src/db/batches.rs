//! Processes many rows in batches, one row at a time.

use crate::{AppError, guarded};

/// The maximum number of rows that one query reads or one statement changes.
pub const BATCH: u64 = 200;

/// Calls `work` for each row that `read` returns, batch by batch. `read` gets the key of the last row and returns at most [`BATCH`]
/// rows after it. A failed row is logged and does not stop the others. A transient failure (the database is not available) ends the
/// run at once.
///
/// # Errors
/// The transient failure that ended the run, or the first failure of a row.
pub async fn in_batches<R, K: Copy>(
    read: impl AsyncFn(Option<K>) -> Result<Vec<R>, AppError>,
    key: impl Fn(&R) -> K,
    work: impl AsyncFn(&R) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let (mut after, mut first) = (None, Ok(()));
    loop {
        let rows = read(after).await?;
        for row in &rows {
            match guarded(work(row)).await {
                Ok(()) => {}
                Err(failure) if failure.is_transient() => return Err(failure),
                Err(failure) => {
                    tracing::warn!(%failure, "one of many could not be worked on");
                    first = first.and(Err(failure));
                }
            }
        }
        match rows.last() {
            Some(last) if rows.len() as u64 >= BATCH => after = Some(key(last)),
            _ => return first,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    /// Processes the numbers from 1 to `count`. Returns the outcome and the numbers that were processed.
    async fn worked(
        count: u64,
        work: impl Fn(u64) -> Result<(), AppError>,
    ) -> (Result<(), AppError>, Vec<u64>) {
        let done = RefCell::new(Vec::new());
        let read = async |after: Option<u64>| {
            let first = after.map_or(1, |last| last + 1);
            Ok((first..=count)
                .take(usize::try_from(BATCH).unwrap())
                .collect())
        };
        let outcome = in_batches(
            read,
            |row| *row,
            async |row: &u64| {
                work(*row)?;
                done.borrow_mut().push(*row);
                Ok(())
            },
        );
        let outcome = outcome.await;
        (outcome, done.into_inner())
    }

    #[tokio::test]
    async fn every_row_is_worked_on_once_however_many_there_are() {
        for count in [0, 1, BATCH, BATCH + 1, 3 * BATCH] {
            let (outcome, done) = worked(count, |_| Ok(())).await;
            assert!(outcome.is_ok());
            assert_eq!(done, (1..=count).collect::<Vec<_>>());
        }
    }

    #[tokio::test]
    async fn a_row_that_fails_or_panics_stops_no_other_and_is_told_at_the_end() {
        let (outcome, done) = worked(BATCH + 2, |row| match row {
            1 => Err(AppError::internal("broken")),
            2 => panic!("out of its mind"),
            _ => Ok(()),
        })
        .await;
        assert_eq!(outcome.unwrap_err().to_string(), "fault: broken");
        assert_eq!(done, (3..=BATCH + 2).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn where_the_database_is_away_nothing_else_is_tried() {
        let (outcome, done) = worked(5, |row| match row {
            3 => Err(AppError::transient("away")),
            _ => Ok(()),
        })
        .await;
        assert!(outcome.is_err());
        assert_eq!(done, [1, 2]);
    }
}
