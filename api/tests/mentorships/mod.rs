//! Mentorships.

mod ending;
mod reading;
