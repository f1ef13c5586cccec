//! Ending and throwing away what has had its time.

use chrono::TimeDelta;
use futures_util::future::{LocalBoxFuture, join_all};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

use super::Services;
use crate::{
    db::{BATCH, Db, sql},
    events::Observer,
    features::{deputies, enrolments, invitations, privacy, requests},
    kernel::{Failure, clock, guarded},
};

const EVERY: Duration = Duration::from_secs(60);
/// A clock that is moved makes much due at once, and the test that moved it does not wait a minute.
const EVERY_WITH_MOVABLE_CLOCK: Duration = Duration::from_secs(1);
/// A duplicate of a request comes within hours, if at all.
const KEYS_LIVE: TimeDelta = TimeDelta::hours(48);

/// One thing that is done now and then.
struct Job {
    /// Under which its failures are logged and counted.
    name: &'static str,
    run: for<'a> fn(&'a Services) -> LocalBoxFuture<'a, Result<(), Failure>>,
}

const JOBS: [Job; 12] = [
    Job {
        name: "expire_requests",
        run: |services| {
            Box::pin(async {
                // Before anything expires: whoever cannot answer loses no time by it.
                requests::settle_holds(&services.db).await?;
                requests::expire_due(&services.db).await
            })
        },
    },
    Job {
        name: "return_enrolments",
        run: |services| Box::pin(enrolments::return_due(&services.db)),
    },
    Job {
        name: "remind_of_requests",
        run: |services| Box::pin(requests::remind_due(&services.db)),
    },
    Job {
        name: "expire_invitations",
        run: |services| Box::pin(invitations::expire_due(&services.db)),
    },
    Job {
        name: "delete_sessions",
        run: |services| {
            Box::pin(delete_before(
                &services.db,
                "sessions",
                "id",
                "expires_at",
                TimeDelta::zero(),
            ))
        },
    },
    Job {
        name: "delete_sign_in_attempts",
        run: |services| {
            Box::pin(delete_before(
                &services.db,
                "sign_in_attempts",
                "id",
                "expires_at",
                TimeDelta::zero(),
            ))
        },
    },
    Job {
        name: "delete_logout_tokens",
        run: |services| {
            let (table, key) = ("seen_logout_tokens", "token_id");
            Box::pin(delete_before(
                &services.db,
                table,
                key,
                "expires_at",
                TimeDelta::zero(),
            ))
        },
    },
    Job {
        name: "delete_idempotency_keys",
        run: |services| {
            let (table, key) = ("idempotency_keys", "caller, operation, key");
            Box::pin(delete_before(
                &services.db,
                table,
                key,
                "created_at",
                KEYS_LIVE,
            ))
        },
    },
    Job {
        name: "bind_names",
        run: |services| Box::pin(enrolments::bind_due(&services.db)),
    },
    Job {
        name: "end_deputies",
        run: |services| Box::pin(deputies::know_ends(&services.db)),
    },
    Job {
        name: "sweep_erased",
        run: |services| Box::pin(privacy::sweep(&services.db, services.files.as_ref())),
    },
    Job {
        name: "fold_names",
        run: |services| Box::pin(enrolments::fold_unfolded(&services.db)),
    },
];

/// Cleans up now and then, until the service stops: what is under way then is rolled back and done another time.
/// The jobs go on side by side: one that fails, panics or hangs stops no other.
pub async fn keep_house(services: Services) {
    let stop: CancellationToken = services.stop.clone();
    let failures = services.metrics.failures();
    let jobs = JOBS
        .iter()
        .map(|job| keep_running(job, &services, failures.as_ref()));
    tokio::select! {
        () = stop.cancelled() => {}
        _ = join_all(jobs) => {}
        () = forget_quiet(&services) => {}
    }
}

async fn keep_running(job: &Job, services: &Services, failures: &dyn Observer) {
    loop {
        if let Err(failure) = guarded((job.run)(services)).await {
            failures.failed(job.name);
            tracing::warn!(job = job.name, %failure, "a job failed");
        }
        tokio::time::sleep(pause()).await;
    }
}

fn pause() -> Duration {
    if clock::is_movable() {
        EVERY_WITH_MOVABLE_CLOCK
    } else {
        EVERY
    }
}

async fn forget_quiet(services: &Services) {
    loop {
        services.limits.forget_quiet();
        tokio::time::sleep(pause()).await;
    }
}

/// Deletes the rows whose time was over for so long, a batch in a transaction, so that nobody waits for long.
async fn delete_before(
    db: &Db,
    table: &str,
    key: &str,
    time: &str,
    kept: TimeDelta,
) -> Result<(), Failure> {
    let statement = format!(
        "delete from {table} where ({key}) in (select {key} from {table} where {time} < $1 limit {BATCH})"
    );
    let deleted = async || {
        db.write(async |tx| sql::run(&**tx, &statement, [(tx.now() - kept).into()]).await)
            .await
    };
    while deleted().await? >= BATCH {}
    Ok(())
}
