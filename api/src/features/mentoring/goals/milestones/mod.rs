//! Milestones on the way to a goal. They are the mentee's, as the goal is.

mod dto;
mod routes;
mod service;
mod store;

pub use dto::MilestoneView;
pub use routes::{RIGHTS, routes};
pub use service::{create, update};
pub use store::{delete_all_of, of_goals};
