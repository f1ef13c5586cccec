//! Runs the periodic jobs of all features.

use chrono::TimeDelta;
use futures_util::future::join_all;
use std::time::Duration;

use super::services::Services;
use crate::{
    feature::{Job, JobContext},
    features::FEATURES,
};
use tandem_kernel::clock;
use tandem_platform::{
    db::{ExpiredRows, delete_expired},
    events::Observer,
    guarded,
    http::RateLimits,
    realtime::signals,
};

/// With a test clock that jumps ahead, jobs run every second, so that tests need not wait a minute.
const PAUSE_WITH_MOVABLE_CLOCK: Duration = Duration::from_secs(1);
const FORGET_CALLERS_EVERY: Duration = Duration::from_secs(60);
/// Retention of idempotency keys. Repeated requests come within hours.
const IDEMPOTENCY_KEYS_KEPT: TimeDelta = TimeDelta::hours(48);

/// Jobs that belong to no feature.
const JOBS: &[Job] = &[
    Job::every_minute("delete_idempotency_keys", |context| {
        let rows = ExpiredRows {
            table: "idempotency_keys",
            key: "caller, operation, key",
            time: "created_at",
        };
        Box::pin(delete_expired(&context.db, rows, IDEMPOTENCY_KEYS_KEPT))
    }),
    Job::every_minute("delete_signals", |context| {
        Box::pin(signals::delete_old(&context.db))
    }),
];

/// Runs all jobs until the service stops; running jobs are then cancelled and their transactions rolled back. Jobs run concurrently
/// and independently: one that fails, panics or hangs does not affect the others.
pub async fn run_jobs(services: Services) {
    let context = JobContext {
        db: services.db.clone(),
        files: services.files.clone(),
        features: FEATURES,
    };
    let observer = services.metrics.failures();
    let jobs = FEATURES.iter().flat_map(|feature| feature.jobs);
    let jobs = jobs.chain(JOBS);
    let running = jobs.map(|job| repeat(job, &context, observer.as_ref()));
    tokio::select! {
        () = services.stop.cancelled() => {}
        _ = join_all(running) => {}
        () = forget_quiet_callers(&services.limits) => {}
    }
}

async fn repeat(job: &Job, context: &JobContext, observer: &dyn Observer) {
    loop {
        if let Err(failure) = guarded((job.run)(context)).await {
            observer.failed(job.name);
            tracing::warn!(job = job.name, %failure, "a job failed");
        }
        tokio::time::sleep(pause(job.every)).await;
    }
}

fn pause(every: Duration) -> Duration {
    match clock::is_movable() {
        true => PAUSE_WITH_MOVABLE_CLOCK,
        false => every,
    }
}

async fn forget_quiet_callers(limits: &RateLimits) {
    loop {
        limits.forget_quiet();
        tokio::time::sleep(pause(FORGET_CALLERS_EVERY)).await;
    }
}
