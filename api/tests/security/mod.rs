//! What every operation has in common: origin of writes, sessions, headers, limits, bodies, addresses, idempotency, versions, and
//! what faults reveal.

mod addresses;
mod bodies;
mod cookies;
mod cross_site;
mod decoding;
mod encodings;
mod faults;
mod fields;
mod files;
mod headers;
mod idempotency;
mod limits;
pub mod logs;
mod outages;
mod own_limits;
mod proxies;
mod sessions;
mod slowness;
mod versions;
