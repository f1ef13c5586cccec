//! Mentoring: what the two of a mentorship do together.

pub mod meetings;

pub mod calendar;
