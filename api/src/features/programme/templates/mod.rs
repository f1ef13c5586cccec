//! Reasons and questions that the coordinators of a programme write often, kept for all of them.

pub mod entities;

mod dto;
mod event;
mod feature;
mod routes;
mod service;

pub use dto::{NewTemplate, TemplateKind};
pub use feature::FEATURE;
pub use routes::routes;
pub use service::create_all;
