//! Profile photos. The image is decoded and encoded again, so that only its pixels are kept.

mod dto;
mod event;
mod picture;
mod refusal;
mod routes;
mod service;
mod store;
mod workbench;

pub use dto::photo_url;
pub use event::EVENTS;
pub use routes::{RIGHTS, routes};
pub use service::forget_of_former_members;
pub use store::of_enrolment;
