//! What a mentor and a mentee do together in their mentorship.
//!
//! The empty lines between modules keep the formatter from sorting them.

pub mod agreements;

pub mod goals;

pub mod questions;

pub mod private_notes;

pub mod meetings;

pub mod notes;

pub mod calendar;

pub mod activity;

pub mod overview;
