//! Statistics of the outbox, cached for a few seconds.

use chrono::{DateTime, Duration, Utc};
use std::time::Duration as Patience;
use tokio::sync::Mutex;

use tandem_platform::{
    db::Db,
    events::{self, OutboxStats},
};

const AT_MOST_EVERY: Duration = Duration::seconds(5);
/// Timeout of the query. The page is then served without these values.
const PATIENCE: Patience = Patience::from_millis(1500);

#[derive(Default)]
pub struct Outbox(Mutex<Option<Found>>);

/// A cached result; `None` if the query failed.
struct Found {
    at: DateTime<Utc>,
    backlog: Option<OutboxStats>,
}

impl Outbox {
    pub async fn backlog(&self, db: &Db) -> Option<OutboxStats> {
        let mut last = self.0.lock().await;
        let now = db.clock().now();
        if let Some(found) = last.as_ref().filter(|found| found.is_fresh(now)) {
            return found.backlog.clone();
        }
        let backlog = look(db).await;
        *last = Some(Found {
            at: now,
            backlog: backlog.clone(),
        });
        backlog
    }
}

impl Found {
    /// False for a result from the future, after the clock was set back.
    fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        (self.at..self.at + AT_MOST_EVERY).contains(&now)
    }
}

async fn look(db: &Db) -> Option<OutboxStats> {
    match tokio::time::timeout(PATIENCE, events::outbox_stats(db)).await {
        Ok(Ok(backlog)) => Some(backlog),
        Ok(Err(failure)) => {
            tracing::warn!(%failure, "what waits could not be counted");
            None
        }
        Err(_) => {
            tracing::warn!("what waits was not counted in time");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_good_for_five_seconds_and_not_before_it_was_found() {
        let found = Found {
            at: DateTime::UNIX_EPOCH,
            backlog: None,
        };
        let fresh = |seconds| found.is_fresh(DateTime::UNIX_EPOCH + Duration::seconds(seconds));
        assert_eq!([-1, 0, 4, 5].map(fresh), [false, true, true, false]);
    }
}
