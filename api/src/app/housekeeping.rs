//! Ending and throwing away what has had its time.

use chrono::Duration;
use tokio_util::sync::CancellationToken;

use super::Services;
use crate::{
    db::{Db, sql},
    features::{deputies, enrolments, invitations, privacy, requests},
    kernel::Failure,
};

/// A clock that leaps makes much due at once, and whoever made it leap does not wait a minute.
const EVERY: std::time::Duration =
    std::time::Duration::from_secs(if cfg!(feature = "test-clock") { 1 } else { 60 });
/// A duplicate of a request comes within hours, if at all.
const KEYS_LIVE: Duration = Duration::hours(48);

/// Cleans up now and then, until the service stops: what is under way then is rolled back and done another time.
pub async fn keep_house(services: Services) {
    let stop: CancellationToken = services.stop.clone();
    tokio::select! {
        () = stop.cancelled() => {}
        () = keep_cleaning(&services) => {}
    }
}

async fn keep_cleaning(services: &Services) {
    loop {
        if let Err(failure) = round(services).await {
            tracing::warn!(%failure, "housekeeping failed");
        }
        services.limits.forget_quiet();
        tokio::time::sleep(EVERY).await;
    }
}

async fn round(services: &Services) -> Result<(), Failure> {
    let db = &services.db;
    requests::expire_due(db).await?;
    enrolments::return_due(db).await?;
    requests::remind_due(db).await?;
    invitations::expire_due(db).await?;
    deputies::know_ends(db).await?;
    clean(db).await?;
    privacy::sweep(db, services.files.as_ref()).await?;
    enrolments::fold_unfolded(db).await
}

async fn clean(db: &Db) -> Result<(), Failure> {
    db.write(async |tx| {
        let now = tx.now();
        let expired = [
            ("delete from sessions where expires_at < $1", now),
            ("delete from sign_in_attempts where expires_at < $1", now),
            ("delete from seen_logout_tokens where expires_at < $1", now),
            (
                "delete from idempotency_keys where created_at < $1",
                now - KEYS_LIVE,
            ),
        ];
        for (statement, before) in expired {
            sql::run(&**tx, statement, [before.into()]).await?;
        }
        Ok(())
    })
    .await
}
