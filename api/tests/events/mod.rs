//! Events: each reaches each subscriber and each projection, once.

mod failing;
mod following;
mod order;
mod retrying;
pub mod schemas;
mod support;
mod upgrading;
mod workers;
