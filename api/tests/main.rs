//! Integration tests: the service over HTTP, on a fresh database, with a clock that the tests move.
//!
//! The tests run on SQLite, or on the PostgreSQL server of `TANDEM_TEST_POSTGRES_URL` where it is set.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod administration;
mod agreements;
mod finding;
mod goals;
mod invitations;
mod support;

mod architecture;
mod authorisation;
mod calendar;
mod contract;
mod enrolments;
mod events;
mod home;
mod matching;
mod meetings;
mod mentorships;
mod migrations;
mod model;
mod notes;
mod notifications;
mod operation;
mod overview;
mod people;
mod privacy;
mod private_notes;
mod profiles;
mod programmes;
mod questions;
mod quiet_mentorships;
mod races;
mod requests;
mod resources;
mod security;
mod sessions;
