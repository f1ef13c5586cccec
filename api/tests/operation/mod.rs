//! What whoever runs the service looks at.

mod keeping;
mod listening;
mod metrics;
mod page;
mod stopping;
