//! Work in progress.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    dead_code
)]
mod enrolments;
mod home;
mod matching;
mod mentorships;
mod notifications;
mod profiles;
mod programmes;
mod requests;
mod resources;
mod support;
