//! What happens after a change: each event reaches each subscriber and each reader, once.

mod following;
mod retrying;
mod support;
mod workers;
