//! Operation of the service: configuration, jobs, connections, metrics and stopping.

mod configuring;
mod jobs;
mod keeping;
mod listening;
mod metrics;
mod page;
mod stopping;
