//! What whoever runs the service looks at.

mod configuring;
mod jobs;
mod keeping;
mod listening;
mod metrics;
mod page;
mod stopping;
