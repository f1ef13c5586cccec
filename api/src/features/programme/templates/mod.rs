//! Templates of reasons and questions, shared by the coordinators of a programme.

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
