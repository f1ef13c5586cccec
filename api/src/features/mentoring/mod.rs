//! Mentoring: what the two of a mentorship do in it.

pub mod questions;

pub mod private_notes;
