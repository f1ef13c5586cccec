//! The entities of this feature, as the migrations create them.

pub mod meeting_proposals;
pub mod meeting_quarters;
pub mod meeting_reminders;
pub mod meeting_slots;
pub mod meetings;
