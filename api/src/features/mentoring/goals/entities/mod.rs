//! The entities of this feature, as the migrations create them.

pub mod goal_check_ins;
pub mod goal_milestones;
pub mod goal_questions;
pub mod goal_revisions;
pub mod goals;
