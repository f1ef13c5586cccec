//! The service as its callers see it: over HTTP, against a fresh database, with the clock in hand.
//!
//! Runs on SQLite; with `TANDEM_TEST_POSTGRES_URL` set it runs on that PostgreSQL server instead.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod support;

mod sessions;
