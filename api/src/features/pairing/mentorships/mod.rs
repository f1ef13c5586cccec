//! Mentorships of one mentor and one mentee, from acceptance to the end. A running mentorship holds a seat of each.

mod dto;
mod end_hooks;
pub mod entities;
mod event;
mod feature;
mod model;
mod notices;
mod own;
mod pair;
mod refusal;
mod routes;
mod rules;
mod service;
mod store;

pub use dto::{By, MentorshipPage, MentorshipView};
pub use end_hooks::{EndHook, EndHooks, MentorshipEnd};
pub use feature::FEATURE;
pub use model::{MentorshipId, MentorshipStatus, Outcome};
pub use own::{OwnMentorship, activate, lock, lock_running, own, running};
pub use pair::Pair;
pub use refusal::MentorshipRefusal;
pub use routes::routes;
pub use service::{
    LockedMentorship, Started, end, end_all_of, list, lock_to_end, release, start, view_of,
};
