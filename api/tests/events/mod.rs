//! What happens after a change: each event reaches each subscriber and each reader, once.

mod failing;
mod following;
mod order;
mod retrying;
pub mod schemas;
mod support;
mod upgrading;
mod workers;
