//! The room of the society's IT: whether everything runs, whom the sign-in lets in and why, what
//! was not delivered, where somebody is signed in, and the log. Each look at a person leaves an entry.

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
