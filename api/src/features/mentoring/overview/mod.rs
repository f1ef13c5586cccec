//! The overview of a mentorship: its stage, the next action of each side, what is agreed, and the timeline.

mod dto;
mod feature;
mod routes;
mod rules;
mod service;
mod store;
mod timeline;

pub use dto::{MentorshipNext, MentorshipOverview};
pub use feature::FEATURE;
pub use routes::routes;
pub use service::most_urgent;
