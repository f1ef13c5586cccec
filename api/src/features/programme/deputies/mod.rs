//! Deputies: members who stand in for the coordinators of a programme, with all their rights except
//! that of naming deputies. The society names coordinators; they name these, until a last day or
//! until one of them ends it.

mod dto;
pub mod entities;
mod event;
mod feature;
mod model;
mod notices;
mod refusal;
mod routes;
mod rules;
mod service;
mod store;

pub use feature::FEATURE;
pub use model::DeputyId;
pub use routes::routes;
pub use service::know_ends;
