//! Mentoring: what a mentor and a mentee do in their mentorship.

pub mod goals;
