//! What every test stands on.

mod answer;
mod app;
mod client;
pub mod database;
mod people;

pub use answer::Answer;
pub use app::{TestApp, cookie, eventually};
pub use client::Client;
pub use people::{Enrolled, MESSAGE};
