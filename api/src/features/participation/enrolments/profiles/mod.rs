//! The profile of an enrolment and its visibility.

mod dto;
mod kept_apart;
mod model;
mod routes;
mod rules;
mod search;
mod service;
mod shown_to;
mod store;

pub use kept_apart::{bind_due, name_of};
pub use model::{CareerStage, OpenTo, Profile, Visibility, VisibleTo};
pub use routes::{RIGHTS, routes};
pub use service::fold_unfolded;
pub use store::begin;
