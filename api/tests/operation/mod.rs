//! What whoever runs the service looks at.

mod listening;
mod metrics;
mod page;
mod stopping;
