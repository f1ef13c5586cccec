//! Home: the member's progress in a programme, and the next action.

mod dto;
mod feature;
mod routes;
mod rules;
mod service;

pub use dto::Journey;
pub use feature::FEATURE;
pub use routes::routes;
pub use service::journey;
