//! Reasons and questions that the coordinators of a programme write often, kept for all of them.

pub mod entities;

mod dto;
mod event;
mod feature;
mod model;
mod routes;
mod service;

pub use dto::NewTemplate;
pub use feature::FEATURE;
pub use model::{TemplateId, TemplateKind};
pub use routes::routes;
pub use service::create_all;
