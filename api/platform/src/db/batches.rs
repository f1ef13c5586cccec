//! Work on many rows: read a batch at a time, each row worked on by itself.

use crate::{AppError, guarded};

/// Rows that are read, or changed by one statement, at once.
pub const BATCH: u64 = 200;

/// Works on everything that `read` gives, batch after batch: it is asked for at most [`BATCH`] rows behind the
/// one whose key it gets. A row whose work fails is logged and stops no other; where the database is away,
/// nothing else is tried.
///
/// # Errors
/// The first failure, once everything was tried.
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

    /// Works on the numbers from 1 to `count`; gives how it ended, and what was worked on.
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
