//! The descriptor of this feature.

use super::event;
use super::sweep;
use crate::feature::{Feature, Job};

pub const FEATURE: Feature = Feature {
    reads: &[
        "events",
        "invitations",
        "deputies",
        "enrolments",
        "idempotency_keys",
        "interests",
        "kept_apart",
        "members",
        "mentorships",
        "profiles",
        "requests",
    ],
    jobs: JOBS,
    events: &[event::EVENTS],
    ..Feature::new("privacy")
};

const JOBS: &[Job] = &[Job::every_minute("sweep_erased", |context| {
    Box::pin(sweep(&context.db, context.files.as_ref(), context.features))
})];
