//! Deputies of coordinators. They have all rights of a coordinator in the programme, except naming deputies. The society names
//! coordinators; a coordinator names deputies, until a last day or until a coordinator ends it.

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
