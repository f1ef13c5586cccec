//! The tables of this feature.

pub mod check_ups;
pub mod first_contact_prompts;
pub mod mentorship_reminders;
