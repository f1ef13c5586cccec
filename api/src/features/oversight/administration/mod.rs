//! Administration for the society's IT staff: system status, members and their sign-in claims, failed deliveries, sessions and the
//! audit log. Each read of a person's data is recorded.

mod deliveries;
mod dto;
mod event;
mod feature;
mod members;
mod probe;
mod refusal;
mod routes;
mod service;

pub use feature::FEATURE;
pub use probe::{Probe, probe};
pub use routes::routes;
