//! Mentoring: what a mentee and a mentor do together in their mentorship.

pub mod agreements;
