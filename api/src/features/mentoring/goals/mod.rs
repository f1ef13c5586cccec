//! Goals: what a mentee wants to reach in a mentorship, in the five SMART answers, with milestones, check-ins by both sides and the
//! mentor's questions. A goal is the mentee's; both read it.

mod check_ins;
mod commands;
mod dto;
pub mod entities;
mod event;
mod feature;
mod milestones;
mod model;
mod notices;
mod queries;
mod questions;
mod refusal;
mod routes;
mod rules;
mod scope;
mod store;

pub use check_ins::create as check_in;
pub use commands::{activate, create, reach, update};
pub use feature::FEATURE;
pub use milestones::{create as add_milestone, update as update_milestone};
pub use model::{GoalId, GoalKind, GoalStatus, Hundredths};
pub use questions::{answer, ask};
