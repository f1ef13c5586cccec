//! The service as its callers see it: over HTTP, against a fresh database, with the clock in hand.
//!
//! Runs on SQLite; with `TANDEM_TEST_POSTGRES_URL` set it runs on that PostgreSQL server instead.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod administration;
mod finding;
mod invitations;
mod support;

mod architecture;
mod authorisation;
mod contract;
mod enrolments;
mod events;
mod home;
mod matching;
mod mentorships;
mod migrations;
mod model;
mod notifications;
mod operation;
mod people;
mod privacy;
mod profiles;
mod programmes;
mod races;
mod requests;
mod resources;
mod security;
mod sessions;
